/* SPDX-License-Identifier: MIT */
#ifndef TDP_BENCH_ROWS_H
#define TDP_BENCH_ROWS_H

/* PEER ROWS.csv TURNS, in C: see protocol.py. */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct rows {
	int32_t *electorate, *present, *votes; /* two votes a row: A's, B's */
	size_t count;
	char *answers; /* a letter a row */
};

static inline int32_t *column_of(size_t count)
{
	int32_t *column = calloc(count + 1, sizeof(*column));

	if (!column)
		exit(1);
	return column;
}

static inline struct rows read_rows(const char *path)
{
	const size_t most = 2000000;
	FILE *file = fopen(path, "r");
	struct rows rows = {column_of(most), column_of(most), column_of(2 * most), 0,
			    calloc(most + 1, 1)};

	if (!file || !rows.answers || fscanf(file, "%*[^\n]") != 0)
		exit(1);
	while (rows.count < most &&
	       fscanf(file, "%d,%d,%d,%d", &rows.electorate[rows.count],
		      &rows.present[rows.count], &rows.votes[2 * rows.count],
		      &rows.votes[2 * rows.count + 1]) == 4)
		rows.count++;
	fclose(file);
	return rows;
}

static inline void serve(const char *name, struct rows *rows, const char *asked_turns,
			 void (*decide_all)(struct rows *rows))
{
	int turns = (int)strtol(asked_turns, NULL, 10);
	char line[16];

	decide_all(rows);
	printf("%s\n%s\n", name, rows->answers);
	fflush(stdout);
	while (fgets(line, sizeof(line), stdin)) {
		clock_t start = clock();

		for (int turn = 0; turn < turns; turn++)
			decide_all(rows);
		printf("%.4f\n", (double)(clock() - start) * (1e9 / CLOCKS_PER_SEC) / turns /
					 (double)rows->count);
		fflush(stdout);
	}
}

static inline void free_rows(struct rows *rows)
{
	free(rows->electorate);
	free(rows->present);
	free(rows->votes);
	free(rows->answers);
}

#endif
