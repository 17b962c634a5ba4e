/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <stdlib.h>

#include <jansson.h>
#include <tdpelect-json.h>

#define HEAD                                                                             \
	"{\"format\":\"tdpelect.report/1\",\"engine\":{\"version\":\"0.1.0\"},"          \
	"\"rules\":{\"jurisdiction\":\"VN\",\"on\":\"2021-10-17\","                      \
	"\"packs\":[\"vn-nqlt-09-2008\",\"own\"],\"digest\":\"sha256:aa\"},"             \
	"\"facts_digest\":\"sha256:bb\",\"unit\":{\"id\":\"unit-1\"},"                   \
	"\"state\":\"elected_pending\","
#define CONTEST                                                                          \
	"{\"office\":\"head\",\"outcome\":\"elected\",\"base\":\"electorate\","            \
	"\"of\":256,\"compare\":\"more_than\",\"ratio\":\"1/2\",\"needed\":129,"           \
	"\"elected\":[\"A\"],"                                                           \
	"\"candidates\":[{\"id\":\"A\",\"votes\":247,\"percent\":\"96.48\","             \
	"\"passed\":true,\"proof\":\"2 x 247 = 494 > 256\"},{\"id\":\"Bb\",\"votes\":3," \
	"\"percent\":\"1.17\",\"passed\":false,\"proof\":\"2 x 3 = 6 <= 256\"}],"        \
	"\"other_bases\":[{\"base\":\"valid\",\"of\":250,\"percent\":\"98.80\","         \
	"\"elected\":[\"Bb\"]}]}"
#define REPORT                                                                           \
	HEAD "\"next\":[{\"step\":\"await_recognition\",\"by\":\"2021-10-26\","          \
	     "\"who\":\"commune_peoples_committee\",\"overdue_days\":3}],"               \
	     "\"eligibility\":[{\"candidate\":\"A\",\"office\":\"head\","                \
	     "\"outcome\":\"unknown\",\"reasons\":[],\"missing\":[\"birth_date\"]},"     \
	     "{\"candidate\":\"Bb\",\"office\":\"head\",\"outcome\":\"unknown\","        \
	     "\"reasons\":[],\"missing\":[\"birth_date\"]}],"                            \
	     "\"rounds\":[{\"round\":1,\"quorum\":{\"outcome\":\"met\","                 \
	     "\"base\":\"electorate\",\"of\":256,\"present\":254,\"needed\":129,"        \
	     "\"margin\":125,\"proof\":\"2 x 254 = 508 > 256\"},\"contests\":[" CONTEST  \
	     "]}],"                                                                      \
	     "\"findings\":[{\"name\":\"quorum.met\",\"severity\":\"info\","             \
	     "\"path\":\"/rounds/0/present\",\"value\":\"quorum\",\"laws\":["            \
	     "{\"pack\":\"vn-nqlt-09-2008\",\"article\":\"8\",\"clause\":\"1\","         \
	     "\"point\":\"a\",\"evidence\":\"quoted\"}],\"text\":\"It is met.\"},"       \
	     "{\"name\":\"breach.unruled\",\"severity\":\"error\","                      \
	     "\"text\":\"A breach.\"}]}"
#define CAMPAIGN                                                                         \
	"{\"format\":\"tdpelect.campaign-report/1\","                                    \
	"\"units\":{\"total\":5,\"elected\":4,\"no_winner\":1,\"tied\":0},"              \
	"\"offices\":{\"head\":{\"total\":5,\"elected\":4}},"                            \
	"\"electorate\":1231,\"present\":1151,\"turnout\":\"93.50\","                    \
	"\"full_turnout_units\":2,\"revotes_due\":[{\"unit\":\"u\","                     \
	"\"by\":\"2021-11-01\"},{\"unit\":\"v\"}],"                                      \
	"\"targets\":[{\"target\":\"turnout\",\"wanted\":\"1/1\","                       \
	"\"of\":1231,\"reached\":1151,\"met\":false,\"short_by\":80},"                   \
	"{\"target\":\"annulled\",\"wanted\":0,\"reached\":0,\"met\":true,"              \
	"\"exceeded_by\":0}],\"deadlines\":[{\"name\":\"closed\","                       \
	"\"by\":\"2021-10-31\",\"met\":false,\"late\":[\"u\",\"v\"]}],"                  \
	"\"groups\":{\"women\":{\"electorate\":90,\"present\":88,"                       \
	"\"turnout\":\"97.78\"}},\"findings\":[],"                                       \
	"\"engine\":{\"version\":\"0.1.0\"},\"facts_digest\":\"sha256:c\"}"

static char *page;

static tdpelect_status render(const char *report, const char *format, int32_t language)
{
	return tdpelect_json_render(report, strlen(report), format, language, &page, NULL,
				    &error);
}

static void assert_shows(const char *report, const char *format, int32_t language,
			 const char *const *lines, size_t line_count)
{
	assert_ok(render(report, format, language));
	for (size_t i = 0; i < line_count; i++) {
		if (!strstr(page, lines[i]))
			print_error("\"%s\" is not in\n%s", lines[i], page);
		assert_non_null(strstr(page, lines[i]));
	}
	tdpelect_json_free(page);
}

#define assert_lines(report, format, language, ...)                                      \
	do {                                                                             \
		const char *const lines[] = {__VA_ARGS__};                               \
		assert_shows(report, format, language, lines, COUNT_OF(lines));          \
	} while (0)

TEST(an_election_is_told_in_english)
{
	assert_lines(REPORT, "text", TDPELECT_LANGUAGE_EN,
		     "Election report\n======", "Group:            unit-1\n",
		     "  - await recognition: commune People's Committee, by 2021-10-26, "
		     "overdue by 3 "
		     "days\n",
		     "VN on 2021-10-17\n", "  - own\n  - 09/2008/NQLT-CP-UBTWMTTQVN\n",
		     "  - head – A, Bb: unknown\n      not known: birth date\n",
		     "met: 254 present of 256, at least 129 needed (2 × 254 = 508 > 256)",
		     "129 votes: more than 1/2 of the whole electorate (256)",
		     "Art. 8(1)(a), 09/2008/NQLT-CP-UBTWMTTQVN (read in a quotation)");
}

TEST(dates_commas_and_articles_are_vietnamese_in_vietnamese)
{
	assert_lines(
		REPORT, "text", TDPELECT_LANGUAGE_VI, "Đơn vị:           unit-1\n",
		"UBND cấp xã, chậm nhất ngày 26/10/2021, đã quá hạn 3 ngày", "96,48 %",
		"điểm a khoản 1 Điều 8, 09/2008/NQLT-CP-UBTWMTTQVN (đọc qua trích dẫn)");
}

TEST(columns_are_aligned_by_letters)
{
	assert_lines(REPORT, "text", TDPELECT_LANGUAGE_VI,
		     "  Người ứng cử  Số phiếu  % tổng số cử tri hoặc đại diện hộ  Đạt   "
		     " Phép tính\n"
		     "  ------------  --------  ---------------------------------  ----- "
		     " ----",
		     "  A                  247                            96,48 %  có    "
		     " 2 × 247",
		     "  Bb                   3                             1,17 %  không "
		     " 2 × 3");
}

TEST(a_base_that_elects_others_is_marked)
{
	assert_lines(REPORT, "text", TDPELECT_LANGUAGE_EN, "98.80 %  Bb (differs!)\n");
}

TEST(errors_stand_before_notes)
{
	const char *errors, *notes;

	assert_ok(render(REPORT, "text", TDPELECT_LANGUAGE_EN));
	errors = strstr(page, "A breach.");
	notes = strstr(page, "It is met.");
	assert_true(errors && notes && errors < notes);
	tdpelect_json_free(page);
}

TEST(markdown_has_headings_and_tables)
{
	assert_lines(REPORT, "markdown", TDPELECT_LANGUAGE_EN, "# Election report\n\n",
		     "- **Group:** unit-1\n",
		     "| Candidate | Votes | % of the whole electorate | Passes | Proof "
		     "|\n"
		     "|---|---:|---:|---|---|\n| A | 247 | 96.48 % | yes | 2 × 247 = 494 "
		     "\\> 256 |\n");
}

TEST(html_is_one_page)
{
	assert_lines(REPORT, "html", TDPELECT_LANGUAGE_EN,
		     "<!DOCTYPE html>\n<html lang=\"en\">\n", "<h1>Election report</h1>\n",
		     "<dt>Group:</dt>\n<dd>unit-1</dd>\n",
		     "<tr><td>A</td><td class=\"number\">247</td><td "
		     "class=\"number\">96.48 %</td><td>yes</td>"
		     "<td>2 × 247 = 494 &gt; 256</td></tr>\n",
		     "</body>\n</html>\n");
	assert_lines(CAMPAIGN, "html", TDPELECT_LANGUAGE_VI, "<html lang=\"vi\">",
		     "<dd>93,50 %</dd>");
}

TEST(a_campaign_is_told)
{
	assert_lines(CAMPAIGN, "text", TDPELECT_LANGUAGE_EN,
		     "Groups:           5: elected 4, no winner 1\n",
		     "Turnout:          93.50 %\n",
		     "  u      2021-11-01\n  v      the law sets no day\n",
		     "  turnout            1/1     1151  1231  not met               "
		     "80\n",
		     "  closed    2021-10-31  not met  u, v\n", "97.78 %");
	assert_lines(CAMPAIGN, "markdown", TDPELECT_LANGUAGE_VI, "93,50 %", "01/11/2021",
		     "| tỷ lệ tham gia | 1/1 | 1151 | 1231 | chưa đạt | 80 |");
}

TEST(no_language_is_english)
{
	assert_lines(REPORT, "text", 0, "Election report");
}

TEST(what_commands_a_terminal_or_markdown_is_made_harmless)
{
	const char *const report = "{\"format\":\"tdpelect.report/1\",\"unit\":"
				   "{\"id\":\"\\u001b[2J\\u009b<b>|`\\n\"}}";

	assert_lines(report, "text", TDPELECT_LANGUAGE_EN,
		     "Group:             [2J <b>|` \n");
	assert_lines(report, "markdown", TDPELECT_LANGUAGE_EN, " \\[2J \\<b\\>\\|\\` \n");
	assert_lines(report, "html", TDPELECT_LANGUAGE_EN, " [2J &lt;b&gt;|` </dd>\n");
	assert_lines("{\"format\":\"tdpelect.report/1\",\"unit\":{\"id\":"
		     "\"a\\u202eb\\u2066c\\u061cd\\u200fe\\uffff\"}}",
		     "text", TDPELECT_LANGUAGE_EN, "Group:            a b c d e \n");
}

/* A report may come from anywhere: whatever it lacks or spoils, nothing breaks. */
TEST(a_report_with_nothing_in_it_is_told_all_the_same)
{
	assert_lines("{\"format\":\"tdpelect.report/1\"}", "text", 2,
		     "Group:            ?\n");
	assert_lines("{\"format\":\"tdpelect.campaign-report/1\"}", "text", 2,
		     "not known");
}

static void spoil(const char *report, size_t at)
{
	static const char *const spoilt[] = {"7", "null", "\"x\"", "[]", "{}", "[[{}]]"};
	json_t *root = json_loads(report, 0, NULL);
	void *member = json_object_iter(root);

	while (at--)
		member = json_object_iter_next(root, member);
	for (size_t i = 0; i < COUNT_OF(spoilt); i++) {
		char *text;

		json_object_iter_set_new(root, member,
					 json_loads(spoilt[i], JSON_DECODE_ANY, NULL));
		text = json_dumps(root, 0);
		if (render(text, i % 2 ? "text" : "markdown", 1) == TDPELECT_OK)
			tdpelect_json_free(page);
		free(text);
	}
	json_decref(root);
}

TEST(a_spoilt_report_breaks_nothing)
{
	for (size_t i = 0; i < 10; i++)
		spoil(REPORT, i);
	for (size_t i = 0; i < 12; i++)
		spoil(CAMPAIGN, i);
}

TEST(what_is_no_report_is_refused)
{
	assert_refused(render("{\"format\":\"tdpelect.election/1\"}", "text", 2),
		       TDPELECT_ERROR_FORMAT, "/format", -1, "not a report");
	assert_refused(render("{}", "text", 2), TDPELECT_ERROR_FORMAT, "/format", -1, "");
	assert_refused(render("{", "text", 2), TDPELECT_ERROR_SYNTAX, "", -1, "");
}

TEST(unknown_formats_and_languages_are_refused)
{
	assert_refused(render(REPORT, "pdf", 2), TDPELECT_ERROR_WORD, "format", -1,
		       "the formats");
	assert_refused(render(REPORT, NULL, 2), TDPELECT_ERROR_WORD, "format", -1,
		       "the formats");
	assert_refused(render(REPORT, "text", 9), TDPELECT_ERROR_WORD, "language", -1,
		       "no such");
	assert_refused(tdpelect_json_render(NULL, 0, "text", 2, &page, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "text", -1, "");
}

static size_t left;

static void *failing(size_t byte_count)
{
	return left && left-- ? malloc(byte_count) : NULL;
}

static void fail_each_allocation(const char *report, const char *format)
{
	tdpelect_status status = TDPELECT_ERROR_MEMORY;

	for (size_t n = 0; status != TDPELECT_OK; n++) {
		left = n;
		json_set_alloc_funcs(failing, free);
		status = render(report, format, TDPELECT_LANGUAGE_VI);
		json_set_alloc_funcs(malloc, free);
		if (status)
			assert_refused(status, TDPELECT_ERROR_MEMORY, "", -1,
				       "out of memory");
	}
	free(page);
}

TEST(every_failing_allocation_is_an_error)
{
	fail_each_allocation(REPORT, "text");
	fail_each_allocation(REPORT, "markdown");
	fail_each_allocation(REPORT, "html");
	fail_each_allocation(CAMPAIGN, "text");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_election_is_told_in_english),
		cmocka_unit_test(dates_commas_and_articles_are_vietnamese_in_vietnamese),
		cmocka_unit_test(columns_are_aligned_by_letters),
		cmocka_unit_test(a_base_that_elects_others_is_marked),
		cmocka_unit_test(errors_stand_before_notes),
		cmocka_unit_test(markdown_has_headings_and_tables),
		cmocka_unit_test(html_is_one_page),
		cmocka_unit_test(a_campaign_is_told),
		cmocka_unit_test(no_language_is_english),
		cmocka_unit_test(what_commands_a_terminal_or_markdown_is_made_harmless),
		cmocka_unit_test(a_report_with_nothing_in_it_is_told_all_the_same),
		cmocka_unit_test(a_spoilt_report_breaks_nothing),
		cmocka_unit_test(what_is_no_report_is_refused),
		cmocka_unit_test(unknown_formats_and_languages_are_refused),
		cmocka_unit_test(every_failing_allocation_is_an_error),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
