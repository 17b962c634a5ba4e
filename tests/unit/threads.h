/* SPDX-License-Identifier: MIT */
#ifndef TDP_TEST_THREADS_H
#define TDP_TEST_THREADS_H

/* The same work by several threads at once. Only the first thread may assert. */
#include <pthread.h>

#include "support.h"

#define THREADS 6

typedef void thread_work(size_t thread);

static thread_work *common_work;
static pthread_barrier_t start_line;

static inline void *begin_work(void *thread)
{
	pthread_barrier_wait(&start_line);
	common_work((size_t)(uintptr_t)thread);
	return NULL;
}

static inline void work_together(thread_work *work)
{
	pthread_t threads[THREADS];

	common_work = work;
	assert_int_equal(pthread_barrier_init(&start_line, NULL, THREADS), 0);
	for (size_t i = 0; i < THREADS; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, begin_work,
						(void *)(uintptr_t)i),
				 0);
	for (size_t i = 0; i < THREADS; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	pthread_barrier_destroy(&start_line);
}

#endif
