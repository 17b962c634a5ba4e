/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <jansson.h>
#include <tdpelect-json.h>

/* How rolls are read as people have them, what is refused and where, and how they grow.
 */

#define HEADER "household_id,person_id,birth_date"
#define FACTS ",resides_in_unit,capacity_lost,deprived_of_vote,serving_prison"
#define GOOD ",yes,no,no,no"

static const struct tdpelect_date on = {2024, 9, 22};
static char *text;
static int is_clean;

static tdpelect_status judge_bytes(const char *csv, size_t byte_count)
{
	return tdpelect_json_roll(csv, byte_count, "VN", on, NULL, &text, NULL, &is_clean,
				  &error);
}

static json_t *report_of(const char *csv)
{
	json_t *report;

	assert_ok(judge_bytes(csv, strlen(csv)));
	report = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
	assert_non_null(report);
	tdpelect_json_free(text);
	return report;
}

static json_int_t count_in(const json_t *report, const char *key, const char *inner)
{
	return json_integer_value(json_object_get(json_object_get(report, key), inner));
}

/* Rows, households, and eligible voters of a roll that is read. */
static void assert_read(const char *csv, int rows, int households, int eligible)
{
	json_t *report = report_of(csv);

	assert_int_equal(json_integer_value(json_object_get(report, "rows")), rows);
	assert_int_equal(json_integer_value(json_object_get(report, "households")),
			 households);
	assert_int_equal(count_in(report, "voters", "eligible"), eligible);
	json_decref(report);
}

static void assert_says(const char *csv, const char *part)
{
	assert_ok(judge_bytes(csv, strlen(csv)));
	if (!strstr(text, part))
		print_error("%s\nlacks %s\n", text, part);
	assert_non_null(strstr(text, part));
	tdpelect_json_free(text);
}

#define assert_bad(csv, code, path, line, column, message)                               \
	assert_bad_at(csv, sizeof(csv) - 1, code, path, line, column, message, __FILE__, \
		      __LINE__)

static void assert_bad_at(const char *csv, size_t byte_count, int32_t code,
			  const char *path, uint32_t line, uint32_t column,
			  const char *message, const char *file, int at)
{
	tdpelect_status status = judge_bytes(csv, byte_count);

	if (error.line != line || error.column != column)
		print_error("%u:%u, expected %u:%u\n", (unsigned)error.line,
			    (unsigned)error.column, (unsigned)line, (unsigned)column);
	if (error.line != line || error.column != column)
		_fail(file, at);
	assert_refused_at(status, code, path, -1, message, &error, file, at);
}

TEST(the_report_is_that_of_the_format)
{
	assert_ok(judge_bytes(HEADER FACTS "\nh1,p1,1961" GOOD "\n",
			      strlen(HEADER FACTS "\nh1,p1,1961" GOOD "\n")));
	assert_int_equal(
		strncmp(text,
			"{\"format\":\"tdpelect.roll-report/1\",\"rows\":1,"
			"\"households\":1,\"voters\":{\"eligible\":1,\"ineligible\":0,"
			"\"unknown\":0},\"candidates\":{\"eligible\":0,\"ineligible\":0,"
			"\"unknown\":1,\"advised_against\":0},\"duplicates\":[],"
			"\"findings\":[{",
			200),
		0);
	assert_int_equal(text[strlen(text) - 1], '\n');
	assert_int_equal(is_clean, 1);
	tdpelect_json_free(text);
}

TEST(the_byte_behind_the_first_header_separates)
{
	assert_read(HEADER "\nh1,p1,1961\n", 1, 1, 0);
	assert_read("household_id;person_id;birth_date\nh1;p1;1961\n", 1, 1, 0);
	assert_read("household_id\tperson_id\tbirth_date\nh1\tp1\t1961\n", 1, 1, 0);
	assert_read("household_id\tperson_id\tbirth_date\nh1\t\t\nh2\tp\t\n", 2, 2, 0);
	assert_read("\"household_id\";\"person_id\";\"birth_date\"\n\"h1\";\"p1\";\"\"\n",
		    1, 1, 0);
}

TEST(a_mark_of_byte_order_is_no_part_of_the_header)
{
	assert_read("\xEF\xBB\xBF" HEADER FACTS "\nh1,p1,1961" GOOD "\n", 1, 1, 1);
	assert_bad("\xEF\xBB\xBF" HEADER "\nh1,p1,x\n", TDPELECT_ERROR_DATE_FORM,
		   "birth_date", 2, 7, "write the birth date as 1961-05-02");
}

TEST(columns_stand_in_any_order_behind_the_household)
{
	assert_read("household_id,serving_prison,birth_date,resides_in_unit,person_id,"
		    "capacity_lost,deprived_of_vote\nh1,no,1961-05,yes,p1,no,no\n",
		    1, 1, 1);
}

TEST(lines_may_end_in_any_way)
{
	assert_read(HEADER FACTS "\r\nh1,p1,1961" GOOD "\r\nh2,p2,1970" GOOD "\r\n", 2, 2,
		    2);
	assert_read(HEADER FACTS "\nh1,p1,1961" GOOD "\nh2,p2,1970" GOOD, 2, 2, 2);
	assert_read(HEADER FACTS "\rh1,p1,1961" GOOD "\rh2,p2,1970" GOOD, 2, 2, 2);
	assert_says(HEADER "\r\nh1,p1,1961\r\nh1,p2,1961\r\n", "\"lines\":[2,3]");
	assert_says(HEADER "\rh1,p1,1961\rh1,p2,1961", "\"lines\":[2,3]");
}

TEST(yes_and_no_are_read_in_two_languages_and_any_case)
{
	static const char *const yes[] = {"yes",   "YES",      "Yes",	     "có",
					  "CÓ",	   "Có",       "co\xCC\x81", "CO\xCC\x81",
					  " yes ", "\" có\n\""};
	static const char *const no[] = {"no",
					 "NO",
					 "không",
					 "KHÔNG",
					 "Không",
					 "kho\xCC\x82ng",
					 "KHO\xCC\x82NG",
					 "\"no\""};
	char csv[300];

	for (size_t i = 0; i < COUNT_OF(yes); i++)
		for (size_t j = 0; j < COUNT_OF(no); j++) {
			snprintf(csv, sizeof(csv),
				 HEADER FACTS "\nh1,p1,1961,%s,%s,%s,%s\n", yes[i], no[j],
				 no[j], no[j]);
			assert_read(csv, 1, 1, 1);
		}
}

TEST(other_words_are_refused)
{
	static const char *const words[] = {"x",
					    "1",
					    "true",
					    "co",
					    "khong",
					    "ye",
					    "yess",
					    "c\xC3\xB2",
					    "noo",
					    "co\xCC\x82",
					    "c\xC3\xB3\xCC\x81"};
	char csv[200];

	for (size_t i = 0; i < COUNT_OF(words); i++) {
		snprintf(csv, sizeof(csv), HEADER ",consents\nh1,p1,1961,%s\n", words[i]);
		assert_bad_at(csv, strlen(csv), TDPELECT_ERROR_WORD, "consents", 2, 12,
			      "write yes or no (có, không), or nothing", __FILE__,
			      __LINE__);
	}
}

TEST(an_empty_cell_is_not_known)
{
	json_t *report =
		report_of(HEADER FACTS "\nh1,p1,1961,yes,no,no,\nh2,p2,,yes,no,no,no\n");

	assert_int_equal(count_in(report, "voters", "unknown"), 2);
	assert_int_equal(is_clean, 0);
	json_decref(report);
}

TEST(who_lacks_a_fact_is_told_by_line_where_not_everyone_does)
{
	assert_says(HEADER FACTS "\nh1,p1,1961,yes,no,no,\nh2,p2,1961" GOOD "\n",
		    "a voter: is serving a prison sentence”: 1.\",\"lines\":[2]}");
	assert_says(HEADER FACTS "\nh1,p1,1961,yes,no,no,\nh2,p2,1961,yes,no,no,\n",
		    "a voter: is serving a prison sentence”: 2.\"}");
}

TEST(birth_dates_may_lack_parts_and_have_no_other_form)
{
	assert_read(HEADER FACTS "\na,p,1961" GOOD "\nb,q,1961-05" GOOD
				 "\nc,r,1961-05-02" GOOD,
		    3, 3, 3);
	assert_bad(HEADER "\nh1,p1,02/05/1961\n", TDPELECT_ERROR_DATE_FORM, "birth_date",
		   2, 7, "write the birth date as 1961-05-02, or 1961-05 or 1961");
	assert_bad(HEADER "\nh1,p1,31/11/1961\n", TDPELECT_ERROR_DATE_IMPOSSIBLE,
		   "birth_date", 2, 7, "November has 30 days");
	assert_bad(HEADER "\nh1,p1,1961-02-29\n", TDPELECT_ERROR_DATE_IMPOSSIBLE,
		   "birth_date", 2, 7, "February 1961 has 28 days");
	assert_bad(HEADER "\nh1,p1,61\n", TDPELECT_ERROR_DATE_FORM, "birth_date", 2, 7,
		   "write");
	assert_bad(HEADER "\nh1,p1,1961-05-02T00:00\n", TDPELECT_ERROR_DATE_FORM,
		   "birth_date", 2, 7, "write");
}

TEST(a_birth_date_that_cannot_be_is_told_with_its_line)
{
	assert_says(HEADER "\nh1,p1,2025-01-01\nh2,p2,1961\nh3,p3,1860\n",
		    "{\"name\":\"roll.birth_date_implausible\",\"severity\":\"warning\","
		    "\"path\":\"\",\"text\":\"Birth dates that cannot be, taken as "
		    "unknown: 2.\","
		    "\"lines\":[2,4]}");
}

TEST(the_first_line_is_required)
{
	assert_bad("", TDPELECT_ERROR_FORMAT, "", 1, 1, "the first line begins with");
	assert_bad("h1,p1,1961\n", TDPELECT_ERROR_FORMAT, "", 1, 1,
		   "the first line begins");
	assert_bad("\n" HEADER "\n", TDPELECT_ERROR_FORMAT, "", 1, 1,
		   "the first line begins");
	assert_bad("\"household_id,person_id,birth_date\n", TDPELECT_ERROR_FORMAT, "", 1,
		   1, "");
	assert_bad("household_id|person_id\n", TDPELECT_ERROR_FORMAT, "", 1, 13,
		   "columns are separated by a comma, a semicolon or a tab");
	assert_bad("household_ids,person_id\n", TDPELECT_ERROR_FORMAT, "", 1, 13, "");
}

TEST(columns_are_checked)
{
	assert_bad("household_id", TDPELECT_ERROR_MISSING, "person_id", 1, 1,
		   "the first line lacks this column");
	assert_bad("household_id,person_id\nh1,p1\n", TDPELECT_ERROR_MISSING,
		   "birth_date", 1, 1, "the first line lacks");
	assert_bad(HEADER ",name\n", TDPELECT_ERROR_KEY_UNKNOWN, "", 1, 35,
		   "no column of a roll has this name");
	assert_bad(HEADER ",age\n", TDPELECT_ERROR_KEY_UNKNOWN, "", 1, 35, "no column");
	assert_bad(HEADER ",\n", TDPELECT_ERROR_KEY_UNKNOWN, "", 1, 35,
		   "the column has no name");
	assert_bad(HEADER ",consents,consents\n", TDPELECT_ERROR_KEY_DUPLICATE,
		   "consents", 1, 44, "the column stands twice");
	assert_bad(HEADER ",household_id\n", TDPELECT_ERROR_KEY_DUPLICATE, "household_id",
		   1, 35, "the column stands twice");
}

TEST(a_roll_of_a_first_line_alone_is_empty)
{
	assert_says(HEADER, "\"name\":\"roll.empty\"");
	assert_says(HEADER "\n\n,,\n", "\"rows\":0,\"households\":0");
	assert_int_equal(is_clean, 0);
}

TEST(ragged_rows_are_refused)
{
	assert_bad(HEADER "\nh1,p1\n", TDPELECT_ERROR_MISSING, "", 2, 1, "fewer cells");
	assert_bad(HEADER "\nh1,p1,1961\n\nh2,p2,1961,\n", TDPELECT_ERROR_SIZE, "", 4, 12,
		   "more cells");
	assert_bad(HEADER "\nh1,p1,1961,x,y\n", TDPELECT_ERROR_SIZE, "", 2, 12,
		   "more cells");
}

TEST(blank_lines_and_rows_of_separators_are_no_rows_but_count_as_lines)
{
	assert_says(HEADER "\n\nh1,p1,1961\n  \n,,\n,,,,\n,\nh1,p2,1961\n\n",
		    "\"lines\":[3,8]");
}

TEST(a_row_names_its_household)
{
	assert_bad(HEADER "\n,p1,1961\n", TDPELECT_ERROR_MISSING, "household_id", 2, 1,
		   "the row names no household");
	assert_bad(HEADER "\nSố 1,p1,1961\n", TDPELECT_ERROR_ID, "household_id", 2, 1,
		   "an id");
	assert_bad(HEADER "\nh1,Nguyễn Văn A,1961\n", TDPELECT_ERROR_ID, "person_id", 2,
		   4, "an id that is not");
	assert_says(HEADER "\nh1,,\nh2,p,\nh3,,\n",
		    "\"text\":\"Households that name no representative: "
		    "2.\",\"lines\":[2,4]");
}

TEST(an_id_has_at_most_64_bytes)
{
	char csv[200];

	snprintf(csv, sizeof(csv), HEADER "\n%064d,p1,1961\n", 1);
	assert_read(csv, 1, 1, 0);
	snprintf(csv, sizeof(csv), HEADER "\nh1,%065d,1961\n", 1);
	assert_bad_at(csv, strlen(csv), TDPELECT_ERROR_ID, "person_id", 2, 4, "",
		      __FILE__, __LINE__);
}

TEST(quoted_cells_may_hold_line_ends)
{
	assert_says(HEADER
		    "\n\"h1\n\",p1,1961\n\"h2\",\"\r\n\r\np2\",\"1961\"\nh1,p3,1961\n",
		    "[{\"household\":\"h1\",\"lines\":[2,7]}]");
	assert_bad(HEADER "\nh1,\"\n\np1\",x\n", TDPELECT_ERROR_DATE_FORM, "birth_date",
		   4, 5, "write");
	assert_bad(HEADER "\n\"h\n1\",p1,1961\n", TDPELECT_ERROR_ID, "household_id", 2, 1,
		   "");
	assert_bad(HEADER "\n\"h,1\",p1,1961\n", TDPELECT_ERROR_ID, "household_id", 2, 1,
		   "");
}

TEST(broken_quotes_are_refused)
{
	assert_bad(HEADER "\nh1,p1,\"1961\n", TDPELECT_ERROR_FORMAT, "", 2, 7,
		   "the quote that opens this cell is not closed");
	assert_bad(HEADER "\nh1,p\"1,1961\n", TDPELECT_ERROR_FORMAT, "", 2, 4,
		   "write a quote as two, and the whole cell in quotes");
	assert_bad(HEADER "\nh1,\"p\"1,1961\n", TDPELECT_ERROR_FORMAT, "", 2, 4,
		   "write a quote");
	assert_bad(HEADER "\nh1,\"p\"\"\",1961\n", TDPELECT_ERROR_ID, "person_id", 2, 4,
		   "");
}

TEST(a_quote_that_opens_the_rest_of_a_large_file_is_soon_refused)
{
	size_t count = 1u << 24;
	char *csv = malloc(count);
	tdpelect_status status;

	memset(csv, 'x', count);
	memcpy(csv, HEADER "\nh1,\"", strlen(HEADER "\nh1,\""));
	status = judge_bytes(csv, count);
	assert_int_equal(error.line, 2);
	assert_int_equal(error.column, 4);
	assert_refused(status, TDPELECT_ERROR_SIZE, "", -1, "the cell is too long");
	free(csv);
}

TEST(bytes_that_are_no_text_are_refused)
{
	assert_bad(HEADER "\nh1,p\xFF,1961\n", TDPELECT_ERROR_ENCODING, "", 2, 5, "");
	assert_bad(HEADER "\nh1,p\xC3", TDPELECT_ERROR_ENCODING, "", 2, 5, "");
	assert_bad(HEADER "\nh1,p\0,1961\n", TDPELECT_ERROR_ENCODING, "", 2, 5, "");
	assert_bad("\xFF\xFEh\0", TDPELECT_ERROR_ENCODING, "", 1, 1, "");
}

TEST(every_line_of_every_duplicate_is_told)
{
	assert_says(HEADER "\na,p,\nb,q,\na,r,\nc,q,\na,s,\nd,d,\nd,d,\n",
		    "\"duplicates\":[{\"household\":\"a\",\"lines\":[2,4,6]},"
		    "{\"household\":\"d\",\"lines\":[7,8]},{\"person\":\"q\",\"lines\":["
		    "3,5]}],"
		    "\"findings\":[{\"name\":\"roll.household_twice\",\"severity\":"
		    "\"warning\","
		    "\"path\":\"/duplicates/0\",\"text\":\"A household stands in 3 rows; "
		    "it has "
		    "one "
		    "row and one representative.\",\"lines\":[2,4,6]}");
}

TEST(every_reason_is_told_with_its_law_and_lines)
{
	assert_says(
		HEADER FACTS "\na,p,1961,yes,no,yes,yes\nb,q,2010" GOOD
			     "\nc,r,2012,yes,yes,no,no\n",
		"{\"name\":\"roll.voter_barred\",\"severity\":\"warning\",\"path\":\"\","
		"\"value\":\"voter.age\",\"laws\":[{\"pack\":\"vn-choices\",\"article\":"
		"\"-"
		"\","
		"\"evidence\":\"analogy\"}],\"text\":\"May not vote, by “a voter: age”: "
		"2.\","
		"\"lines\":[3,4]}");
	assert_int_equal(is_clean, 0);
}

TEST(texts_are_in_the_language_asked_for_and_hold_no_id)
{
	const char *csv = HEADER "\nho-xyz,p,\nho-xyz,q,\n";
	struct tdpelect_json_options options;
	char *findings;

	tdpelect_json_options_init(&options);
	options.language = TDPELECT_LANGUAGE_VI;
	options.on = on;
	assert_ok(tdpelect_json_roll(csv, strlen(csv), "VN", NO_DATE, &options, &text,
				     NULL, NULL, &error));
	findings = strstr(text, "\"findings\"");
	assert_non_null(strstr(findings, "Một hộ đứng ở 2 dòng"));
	assert_null(strstr(findings, "ho-xyz"));
	tdpelect_json_free(text);
}

TEST(where_no_law_is_in_force_nobody_is_judged)
{
	const char *csv = HEADER "\nh1,p1,2010\n";

	assert_ok(tdpelect_json_roll(csv, strlen(csv), "VN", date_of(1990, 1, 1), NULL,
				     &text, NULL, &is_clean, &error));
	assert_non_null(strstr(
		text, "\"voters\":{\"eligible\":0,\"ineligible\":0,\"unknown\":1}"));
	assert_non_null(strstr(text,
			       "\"name\":\"rules.none_in_force\",\"severity\":\"error\","
			       "\"path\":\"/rules\""));
	assert_int_equal(is_clean, 0);
	tdpelect_json_free(text);
}

TEST(arguments_are_checked)
{
	assert_refused(
		tdpelect_json_roll(NULL, 0, "VN", on, NULL, &text, NULL, NULL, &error),
		TDPELECT_ERROR_ARGUMENT, "csv", -1, "");
	assert_refused(
		tdpelect_json_roll("", 0, NULL, on, NULL, &text, NULL, NULL, &error),
		TDPELECT_ERROR_ARGUMENT, "place", -1, "");
	assert_refused(
		tdpelect_json_roll("", 0, "VN", on, NULL, NULL, NULL, NULL, &error),
		TDPELECT_ERROR_ARGUMENT, "ret_text", -1, "");
	assert_refused(
		tdpelect_json_roll("", 0, "Hà Nội", on, NULL, &text, NULL, NULL, &error),
		TDPELECT_ERROR_PLACE, "place", -1, "");
	assert_refused(
		tdpelect_json_roll("", 0, "VN", NO_DATE, NULL, &text, NULL, NULL, &error),
		TDPELECT_ERROR_DATE_IMPOSSIBLE, "day", -1, "");
}

/* How much is held at once, as asked for. */
static size_t held, most_held;

static void *counted(size_t byte_count)
{
	size_t *block = malloc(16 + byte_count);

	*block = byte_count;
	held += byte_count;
	most_held = held > most_held ? held : most_held;
	return block + 2;
}

static void uncounted(void *memory)
{
	size_t *block = memory ? (size_t *)memory - 2 : NULL;

	held -= block ? *block : 0;
	free(block);
}

struct cost {
	size_t bytes;
	double seconds;
};

/* One in a hundred rows stands twice. */
static struct cost cost_of(size_t row_count)
{
	char *csv = malloc(row_count * 64 + 200), *end = csv;
	struct cost cost;
	clock_t start;

	end += sprintf(end, HEADER FACTS "\n");
	for (size_t i = 0; i < row_count; i++)
		end += sprintf(end, "ho-%zu,ng-%zu,1961-05-%02zu" GOOD "\n",
			       i % 100 ? i : i / 2, i, i % 28 + 1);
	held = most_held = 0;
	json_set_alloc_funcs(counted, uncounted);
	start = clock();
	assert_ok(judge_bytes(csv, (size_t)(end - csv)));
	cost.seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
	tdpelect_json_free(text);
	json_set_alloc_funcs(malloc, free);
	assert_int_equal(held, 0);
	cost.bytes = most_held;
	free(csv);
	return cost;
}

/* The households of a large commune, and of a province: no more for each row but the
 * doubling of the columns, and what a slow machine adds. */
TEST(memory_and_time_grow_with_the_rows)
{
	struct cost small = cost_of(28000), large = cost_of(1000000);
	double ratio = 1000000.0 / 28000;

	print_message("28,000 rows: %zu KiB, %.3f s; 1,000,000 rows: %zu KiB, %.3f s\n",
		      small.bytes / 1024, small.seconds, large.bytes / 1024,
		      large.seconds);
	assert_true((double)large.bytes < 2 * ratio * (double)small.bytes);
	assert_true(large.seconds < 4 * ratio * (small.seconds + 0.02));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_report_is_that_of_the_format),
		cmocka_unit_test(the_byte_behind_the_first_header_separates),
		cmocka_unit_test(a_mark_of_byte_order_is_no_part_of_the_header),
		cmocka_unit_test(columns_stand_in_any_order_behind_the_household),
		cmocka_unit_test(lines_may_end_in_any_way),
		cmocka_unit_test(yes_and_no_are_read_in_two_languages_and_any_case),
		cmocka_unit_test(other_words_are_refused),
		cmocka_unit_test(an_empty_cell_is_not_known),
		cmocka_unit_test(
			who_lacks_a_fact_is_told_by_line_where_not_everyone_does),
		cmocka_unit_test(birth_dates_may_lack_parts_and_have_no_other_form),
		cmocka_unit_test(a_birth_date_that_cannot_be_is_told_with_its_line),
		cmocka_unit_test(the_first_line_is_required),
		cmocka_unit_test(columns_are_checked),
		cmocka_unit_test(a_roll_of_a_first_line_alone_is_empty),
		cmocka_unit_test(ragged_rows_are_refused),
		cmocka_unit_test(
			blank_lines_and_rows_of_separators_are_no_rows_but_count_as_lines),
		cmocka_unit_test(a_row_names_its_household),
		cmocka_unit_test(an_id_has_at_most_64_bytes),
		cmocka_unit_test(quoted_cells_may_hold_line_ends),
		cmocka_unit_test(broken_quotes_are_refused),
		cmocka_unit_test(
			a_quote_that_opens_the_rest_of_a_large_file_is_soon_refused),
		cmocka_unit_test(bytes_that_are_no_text_are_refused),
		cmocka_unit_test(every_line_of_every_duplicate_is_told),
		cmocka_unit_test(every_reason_is_told_with_its_law_and_lines),
		cmocka_unit_test(texts_are_in_the_language_asked_for_and_hold_no_id),
		cmocka_unit_test(where_no_law_is_in_force_nobody_is_judged),
		cmocka_unit_test(arguments_are_checked),
		cmocka_unit_test(memory_and_time_grow_with_the_rows),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
