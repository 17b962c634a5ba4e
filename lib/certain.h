/* SPDX-License-Identifier: MIT */
#ifndef TDP_CERTAIN_H
#define TDP_CERTAIN_H

/* What is certain, and checked all the same: whoever changes what makes it so meets the check,
 * not a crash. Beside each use stands why it is certain; docs/decisions/0034 tells the rest.
 *
 * TDP_NEVER(x) is not true, TDP_ALWAYS(x) not false. Where branches are counted they are
 * constants, since no test takes the other way; under sanitizers and fuzzers a certainty that
 * fails ends the program; whatever is delivered simply checks. */

#if defined(TDP_CERTAIN_COUNTED)
#define TDP_NEVER(x) (0 * (int)sizeof(!(x)))
#define TDP_ALWAYS(x) (0 == 0 * (int)sizeof(!(x)))
#elif defined(TDP_CERTAIN_TRIED)
#include <stdio.h>
#include <stdlib.h>

static inline int tdp_was_certain(int is_so, const char *file, int line, const char *condition)
{
	if (!is_so) {
		fprintf(stderr, "%s:%d: not so certain: %s\n", file, line, condition);
		abort();
	}
	return 1;
}
#define TDP_NEVER(x) (!tdp_was_certain(!(x), __FILE__, __LINE__, "never " #x))
#define TDP_ALWAYS(x) tdp_was_certain(!!(x), __FILE__, __LINE__, "always " #x)
#else
#define TDP_NEVER(x) (x)
#define TDP_ALWAYS(x) (x)
#endif

#endif
