/* SPDX-License-Identifier: MIT */
/* Jobs are threads of the command: the library has none. Each takes the next file that nobody
 * has taken; who tells the results waits for all. */
#define _XOPEN_SOURCE 700
#include "audit_files.h"

#include <pthread.h>
#include <stdatomic.h>

#define JOB_LIMIT 64

struct work {
	struct tdpelect_json_options options;
	tdpelect_json_suite *suite;
	struct audit_file *files;
	size_t count;
	atomic_size_t next;
};

static void run_file(const struct work *work, struct audit_file *file)
{
	struct tdpelect_json_options options = work->options;

	if (file->is_unreadable)
		return;
	options.files = file->named.files;
	options.file_count = file->named.count;
	tdpelect_error_init(&file->error);
	file->status = work->suite
			       ? tdpelect_json_suite_add(work->suite, file->path,
							 file->text.bytes, file->text.count,
							 &options, &file->results,
							 &file->byte_count, &file->error)
			       : tdpelect_json_audit(file->path, file->text.bytes,
						     file->text.count, &options,
						     &file->results, &file->byte_count,
						     &file->error);
}

static void *take_files(void *data)
{
	struct work *work = data;
	size_t i;

	while ((i = atomic_fetch_add(&work->next, 1)) < work->count)
		run_file(work, &work->files[i]);
	return NULL;
}

/* Where a thread cannot be had, those that were do its work. */
void tool_run_audit_files(struct tool *tool, tdpelect_json_suite *suite,
			  struct audit_file *files, size_t count)
{
	struct work work = {.options = tool_json_options(tool), .suite = suite,
			    .files = files, .count = count};
	pthread_t jobs[JOB_LIMIT];
	int wanted = suite ? 1 : tool->job_count, started = 0;

	atomic_init(&work.next, 0);
	while (started < wanted - 1 && started < JOB_LIMIT
	       && pthread_create(&jobs[started], NULL, take_files, &work) == 0)
		started++;
	take_files(&work);
	while (started > 0)
		pthread_join(jobs[--started], NULL);
}
