/* SPDX-License-Identifier: MIT */
/* Any bytes as a pack; one that is read passes its check and judges an election. */
#include "fuzz.h"

#include <tdpelect-json.h>

static const char election[] =
	"{\"format\":\"tdpelect.election/1\",\"rules\":{\"packs\":[\"%s\"]},"
	"\"unit\":{\"id\":\"u\",\"households\":9},\"electorate\":{\"count\":9},"
	"\"offices\":[{\"office\":\"head\",\"candidates\":[{\"id\":\"A\",\"birth_date\":\"1990\"},"
	"{\"id\":\"B\"}]},{\"office\":\"deputy\",\"seats\":2}],"
	"\"calendar\":{\"called\":\"2021-01-01\",\"invited\":\"2021-02-01\"},"
	"\"rounds\":[{\"date\":\"2021-02-02\",\"present\":8,\"contests\":[{\"office\":\"head\","
	"\"ballots\":{\"issued\":8,\"returned\":8,\"valid\":7,\"invalid\":1},"
	"\"votes\":{\"A\":%d,\"B\":3}}]}],\"result_sent\":\"2021-02-05\"}";

static void judge_by(const struct tdpelect_pack *pack, int votes)
{
	struct tdpelect_json_options options;
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	char facts[sizeof(election) + 80];
	char *report = NULL;
	size_t length = 0;
	tdpelect_status status;

	tdpelect_json_options_init(&options);
	options.packs = &pack;
	options.pack_count = 1;
	snprintf(facts, sizeof(facts), election, pack->id, votes);
	status = tdpelect_json_evaluate(facts, strlen(facts), &options, &report, &length, NULL,
					&error);
	must_be_told(status, &error);
	if (!status)
		tdpelect_json_free(report);
}

static void resolve(const struct tdpelect_pack *pack)
{
	struct tdpelect_date day = pack->from.year ? pack->from : (struct tdpelect_date){2021, 1, 1};
	tdpelect_rulebook *rulebook = NULL;
	char digest[72];

	if (tdpelect_rulebook_resolve(&pack, 1, pack->jurisdiction, day, &rulebook, NULL))
		return;
	MUST(tdpelect_rulebook_listing(rulebook, NULL, 0) < 1000000);
	tdpelect_rulebook_digest(rulebook, digest);
	MUST(strlen(digest) == 71);
	tdpelect_rulebook_free(rulebook);
}

static void free_text(tdpelect_status status, char *const *text, const size_t *length)
{
	if (status)
		return;
	MUST(strlen(*text) == *length);
	tdpelect_json_free(*text);
}

/* What a clerk sees of it: its mistakes, its law, its history, what it changes. */
static void tell(const uint8_t *data, size_t byte_count, const struct tdpelect_pack *pack)
{
	struct tdpelect_json_options options;
	struct tdpelect_date day = {2021, 1, 1};
	char *text = NULL;
	size_t length = 0;
	int is_usable = -1;

	tdpelect_json_options_init(&options);
	free_text(tdpelect_json_pack_check("a.json", (const char *)data, byte_count, &options, &text,
					   &length, &is_usable, NULL),
		  &text, &length);
	if (!pack)
		return;
	options.packs = &pack;
	options.pack_count = 1;
	free_text(tdpelect_json_rulebook(pack->jurisdiction, day, &options, &text, &length, NULL),
		  &text, &length);
	free_text(tdpelect_json_rulebook_diff(pack->jurisdiction, day, "VN", day, &options, &text,
					      &length, NULL),
		  &text, &length);
	free_text(tdpelect_json_timeline(pack->jurisdiction, NULL, 0, &options, &text, &length,
					 NULL),
		  &text, &length);
	free_text(tdpelect_json_pack_diff(tdpelect_packs(&length)[0], pack, day, NULL, &text,
					  &length, NULL),
		  &text, &length);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t byte_count)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_pack *pack = NULL;
	tdpelect_status status = tdpelect_json_pack_read((const char *)data, byte_count, &pack,
							 &error);

	must_be_told(status, &error);
	tell(data, byte_count, status ? NULL : pack);
	if (status)
		return 0;
	MUST(tdpelect_pack_check(pack, NULL) == 0);
	resolve(pack);
	for (int votes = 0; votes < 5; votes++)
		judge_by(pack, votes);
	tdpelect_json_pack_free(pack);
	return 0;
}
