/* SPDX-License-Identifier: MIT */
#ifndef TDP_GROWTH_H
#define TDP_GROWTH_H

/* Structs that grow at their end. A caller compiled against an earlier header hands in, and has
 * filled, a shorter one: all that is read or written of it without asking for its size is what
 * stood in the first version. Its last field is written here and stays, whatever is added after.
 */

#include <string.h>

#include <tdpelect.h>

#define TDP_GROWING(each)                                                                    \
	each(attendance, round)                                                              \
	each(calendar, workday_count)                                                        \
	each(campaign, full_turnout_unknown_units)                                           \
	each(candidacy, percent_hundredths)                                                  \
	each(candidate_result, candidacy)                                                    \
	each(comparison, right)                                                              \
	each(contest, published_invalid_percent)                                             \
	each(contest_result, majority)                                                       \
	each(context, trace)                                                                 \
	each(contrast, aspects)                                                              \
	each(difference, values)                                                             \
	each(election_facts, signing_representatives)                                        \
	each(eligibility, reserved)                                                          \
	each(eligibility_row, eligibility)                                                   \
	each(error, message)                                                                 \
	each(finding, right)                                                                 \
	each(history, reserved)                                                              \
	each(majority, other_bases)                                                          \
	each(meeting_result, value)                                                          \
	each(meeting_vote, item)                                                             \
	each(outlook, still_out)                                                             \
	each(pack, entry_count)                                                              \
	each(paper_tally, is_decisive)                                                       \
	each(papers, not_issued)                                                             \
	each(person, truth)                                                                  \
	each(premise, pack_count)                                                            \
	each(quorum, value)                                                                  \
	each(roll, advised_against_count)                                                    \
	each(round, published_present_percent)                                               \
	each(round_outcome, reserved)                                                        \
	each(round_result, reserved)                                                         \
	each(rule, law_count)                                                                \
	each(step, overdue_days)                                                             \
	each(summary, full_turnout_units)                                                    \
	each(tally, candidate_count)                                                         \
	each(target, exceeded_by)                                                            \
	each(trace, count)                                                                   \
	each(transition, to)                                                                 \
	each(unit, closed)                                                                   \
	each(votes, birth_date)

#define TDP_UP_TO(name, last)                                                                \
	(offsetof(struct tdpelect_##name, last) + sizeof(((struct tdpelect_##name *)0)->last))
#define TDP_FIRST_OF(name, last)                                                             \
	struct tdpelect_##name * : TDP_UP_TO(name, last),                                    \
	const struct tdpelect_##name * : TDP_UP_TO(name, last),
#define TDP_NO_STRUCT -1

/* The size of the first version of what a pointer points to. */
#define TDP_FIRST_SIZE(pointer)                                                              \
	((size_t)_Generic((pointer), TDP_GROWING(TDP_FIRST_OF) int : TDP_NO_STRUCT))

/* 1 where a struct handed in has at least its first version and its unknown tail is zero. */
#define tdp_struct_is_known(handed_in, known)                                                \
	tdp_is_taken(handed_in, TDP_FIRST_SIZE(handed_in), known)

/* Where a result is made that is handed out at the end: in the caller's struct itself, where
 * that is of this version. */
#define tdp_result_in(ret_struct, kept)                                                      \
	(tdp_size_of(ret_struct) == sizeof(*(kept)) ? (ret_struct) : (kept))

/* Copies a result into the caller's struct, as much as that has room for; 0 where its size
 * was not set. */
#define tdp_hand_out(ret_struct, result, known)                                              \
	tdp_is_handed_out(ret_struct, result, TDP_FIRST_SIZE(ret_struct), known)

/* 1 where a result may be copied into the caller's struct, before anything is written. */
#define tdp_has_room(ret_struct) tdp_has_size(ret_struct, TDP_FIRST_SIZE(ret_struct))

/* Keeps a struct that was handed in and is known, without what its caller does not know. */
#define tdp_take_in(ret_kept, handed_in)                                                     \
	tdp_keep_struct(ret_kept, handed_in, sizeof(*(ret_kept)))

/* Begins the first version of the caller's struct: an initialiser in the header knows the size
 * of the caller's own, a function does not. */
#define tdp_begin(ret_struct, empty)                                                         \
	tdp_begin_struct(ret_struct, empty, TDP_FIRST_SIZE(ret_struct))

int tdp_is_known_struct(const void *handed_in, size_t first, size_t known);
int tdp_has_size(const void *ret_struct, size_t first);
int tdp_fill_struct(void *ret_struct, const void *result, size_t first, size_t known);
void tdp_keep_struct(void *ret_kept, const void *handed_in, size_t known);
void tdp_begin_struct(void *ret_struct, const void *empty, size_t first);

static inline uint32_t tdp_size_of(const void *sized)
{
	uint32_t size;

	memcpy(&size, sized, sizeof(size));
	return size;
}

/* Most structs are of this version. */
static inline int tdp_is_taken(const void *handed_in, size_t first, size_t known)
{
	return tdp_size_of(handed_in) == known || tdp_is_known_struct(handed_in, first, known);
}

/* A result may have been made where it is wanted: tdp_result_in(). */
static inline int tdp_is_handed_out(void *ret_struct, const void *result, size_t first,
				    size_t known)
{
	return ret_struct == result || tdp_fill_struct(ret_struct, result, first, known);
}

/* The i-th element of an array of size-prefixed structs: the stride is the first's size. */
static inline const void *tdp_element(const void *array, size_t index)
{
	return (const unsigned char *)array + index * tdp_size_of(array);
}

#endif
