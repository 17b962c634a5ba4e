/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_WORDS_H
#define TDPELECT_WORDS_H

/**
 * @file
 * The registry at run time: numbers to names and back, labels in two languages.
 */

#include <tdpelect/names.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The permanent name of a number of a set (TDPELECT_SET_…), "more_than"; NULL where there is
 * none. The strings live as long as the library is loaded.
 */
TDPELECT_API const char *tdpelect_word_name(int32_t set, int32_t number);

/** The number of a name, 0 where the set has no such name (or either is NULL). */
TDPELECT_API int32_t tdpelect_word_number(int32_t set, const char *name);

/** The label of a number in a language (TDPELECT_LANGUAGE_…), UTF-8; NULL where none. */
TDPELECT_API const char *tdpelect_word_label(int32_t set, int32_t number, int32_t language);

/** The greatest number of a set; its words are among 1 … this (facts: 0 …). */
TDPELECT_API int32_t tdpelect_word_last(int32_t set);

/** The kind (TDPELECT_KIND_…) that the registry gives a rulebook value; 0 for no value. */
TDPELECT_API int32_t tdpelect_value_kind(int32_t value);

/** The family (TDPELECT_FAMILY_…) that a value is read in; 0 for no value. */
TDPELECT_API int32_t tdpelect_value_family(int32_t value);

/** The fact (TDPELECT_FACT_…) that a criterion value is about; -1 for other values. */
TDPELECT_API int32_t tdpelect_value_fact(int32_t value);

/** The day unit and event that the registry gives a value of days or months; 0 for others. */
TDPELECT_API int32_t tdpelect_value_unit(int32_t value);
TDPELECT_API int32_t tdpelect_value_event(int32_t value);

/** 1 where the registry lets this value be that choice, else 0. */
TDPELECT_API int tdpelect_value_allows(int32_t value, int32_t choice);

/** How grave a finding is (TDPELECT_SEVERITY_…); 0 for no finding. */
TDPELECT_API int32_t tdpelect_finding_severity(int32_t finding);

#ifdef __cplusplus
}
#endif

#endif
