/* SPDX-License-Identifier: MIT */
#define _POSIX_C_SOURCE 200809L
#include "tool.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const char *tool_say(const struct tool *tool, const char *vi, const char *en)
{
	return tool->language == TDPELECT_LANGUAGE_VI ? vi : en;
}

int tool_has_colour(FILE *stream)
{
	const char *refused = getenv("NO_COLOR"), *terminal = getenv("TERM");

	return isatty(fileno(stream)) && !(refused && *refused)
	       && !(terminal && strcmp(terminal, "dumb") == 0);
}

/* File names and arguments may hold what a terminal obeys. */
static void put_harmless(const char *text)
{
	for (; *text; text++)
		putc((unsigned char)*text < 0x20 || *text == 0x7F ? '?' : *text, stderr);
}

static void put_about(const char *about)
{
	int colour = tool_has_colour(stderr);

	fputs(colour ? "\033[1m" : "", stderr);
	put_harmless(strcmp(about, "-") == 0 ? "stdin" : about);
	fputs(colour ? "\033[0m" : "", stderr);
}

void tool_complain(const struct tool *tool, const char *about, const char *message)
{
	(void)tool;
	put_about(about);
	fprintf(stderr, ": %s\n", message);
}

struct hint {
	int32_t code;
	const char *vi;
	const char *en;
	const char *tail;  /* behind the name of the format; NULL: not named */
	const char *where; /* part of the pointer; NULL: anywhere */
};

static const struct hint hints[] = {
	{TDPELECT_ERROR_RANGE, "số đếm viết bằng chữ số, từ 0 đến 2147483647: 254",
	 "counts are written in plain digits, 0 to 2147483647: 254", NULL, NULL},
	{TDPELECT_ERROR_FRACTION, "tỷ lệ viết như \"1/2\" hoặc \"2/3\"",
	 "write ratios like \"1/2\" or \"2/3\"", NULL, NULL},
	{TDPELECT_ERROR_WORD, "xem các từ được dùng: tdpelect schema ",
	 "see which words there are: tdpelect schema ", "", NULL},
	{TDPELECT_ERROR_DATE_FORM, "ngày viết năm-tháng-ngày: 2021-10-17",
	 "write days as year-month-day: 2021-10-17", NULL, NULL},
	{TDPELECT_ERROR_DATE_IMPOSSIBLE,
	 "kiểm tra lại ngày; ngày viết năm-tháng-ngày: 2021-10-17",
	 "check the day; days are written year-month-day: 2021-10-17", NULL, NULL},
	{TDPELECT_ERROR_ID, "mã chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch: to-12",
	 "ids hold plain letters, digits, dots and dashes only: to-12", NULL, NULL},
	{TDPELECT_ERROR_PLACE, "nơi viết như VN, VN/ha-noi, VN/ha-noi/ngoc-thuy",
	 "places are written like VN, VN/ha-noi, VN/ha-noi/ngoc-thuy", NULL, NULL},
	{TDPELECT_ERROR_REFERENCE, "chức danh phải có trong offices: {\"office\": \"head\"}",
	 "offices must list it: {\"office\": \"head\"}", NULL, "/contests/"},
	{TDPELECT_ERROR_REFERENCE,
	 "xem các gói luật: tdpelect rules list; thêm gói: --pack TỆP",
	 "see the packs: tdpelect rules list; add one: --pack FILE", NULL, NULL},
	{TDPELECT_ERROR_TYPE, "số viết không có dấu nháy, chữ thì có; chưa biết thì bỏ hẳn",
	 "numbers stand without quotes, texts with; leave out what is not known", NULL, NULL},
	{TDPELECT_ERROR_DUPLICATE, "mỗi mã chỉ khai báo một lần", "each id stands once", NULL,
	 NULL},
	{TDPELECT_ERROR_SIZE, "kiểm tra xem có phần nào bị chép lặp lại không",
	 "has some part been copied over and over?", NULL, NULL},
	{TDPELECT_ERROR_DEPTH, "kiểm tra các dấu ngoặc [ và {", "check the brackets [ and {",
	 NULL, NULL},
	{TDPELECT_ERROR_PACK, "xem mọi lỗi của gói luật: tdpelect rules check TỆP",
	 "see all that is wrong with it: tdpelect rules check FILE", NULL, NULL},
	{TDPELECT_ERROR_SYNTAX,
	 "thường là thiếu dấu phẩy, dấu ngoặc hoặc dấu nháy ngay trước đó",
	 "often a comma, bracket or quote is missing just before", NULL, NULL},
	{TDPELECT_ERROR_ENCODING, "lưu tệp với bảng mã UTF-8", "save the file as UTF-8",
	 NULL, NULL},
	{TDPELECT_ERROR_KEY_UNKNOWN, "kiểm tra chính tả: tdpelect schema ",
	 "check how it is spelt: tdpelect schema ", "", NULL},
	{TDPELECT_ERROR_KEY_DUPLICATE, "giữ lại một trong hai", "keep one of the two",
	 NULL, NULL},
	{TDPELECT_ERROR_MISSING, "những phần bắt buộc: tdpelect schema ",
	 "what is required: tdpelect schema ", "", NULL},
	{TDPELECT_ERROR_FORMAT, "tài liệu bắt đầu bằng {\"format\": \"tdpelect.",
	 "a document begins with {\"format\": \"tdpelect.", "/1\", …", NULL},
	{TDPELECT_ERROR_PERCENT_FORM, "tỷ lệ viết như \"91,0\" hoặc \"91.0\"",
	 "write percentages like \"91,0\" or \"91.0\"", NULL, NULL},
	{TDPELECT_ERROR_FILE_NAME,
	 "để tệp trong cùng thư mục với tài liệu, không dùng ..",
	 "keep the files in the document's own folder, without ..", NULL, NULL},
	{TDPELECT_ERROR_FILE_MISSING, "tên tệp tính từ thư mục của tài liệu",
	 "file names count from the document's folder", NULL, NULL},
	{TDPELECT_ERROR_SCENARIO_EMPTY,
	 "thêm expect, forbid, expect_findings hoặc expect_error",
	 "add expect, forbid, expect_findings or expect_error", NULL, NULL},
};

/* Of rolls, which are tables: what the general hint says of documents does not help. */
static const struct hint roll_hints[] = {
	{TDPELECT_ERROR_SIZE, "mỗi dòng có đúng số ô của dòng đầu, mỗi ô không quá 4096 byte",
	 "every row has as many cells as the first line, each of at most 4096 bytes", NULL, NULL},
	{TDPELECT_ERROR_WORD, "viết có hoặc không, để trống nếu chưa biết",
	 "write yes or no, and nothing where it is not known", NULL, NULL},
	{TDPELECT_ERROR_DATE_FORM,
	 "ngày sinh viết năm-tháng-ngày: 1961-05-02, 1961-05 hoặc 1961",
	 "write birth dates as year-month-day: 1961-05-02, 1961-05 or 1961", NULL, NULL},
	{TDPELECT_ERROR_DATE_IMPOSSIBLE,
	 "kiểm tra lại ngày sinh; viết năm-tháng-ngày: 1961-05-02",
	 "check the birth date; it is written year-month-day: 1961-05-02", NULL, NULL},
	{TDPELECT_ERROR_ID, "mã chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch: ho-12",
	 "ids hold plain letters, digits, dots and dashes only: ho-12", NULL, NULL},
	{TDPELECT_ERROR_KEY_UNKNOWN, "các cột được dùng: tdpelect roll --help",
	 "the columns there are: tdpelect roll --help", NULL, NULL},
	{TDPELECT_ERROR_MISSING, "ba cột đầu phải có: household_id,person_id,birth_date",
	 "three columns are required: household_id,person_id,birth_date", NULL, NULL},
	{TDPELECT_ERROR_FORMAT, "dòng đầu: household_id,person_id,birth_date,resides_in_unit",
	 "the first line: household_id,person_id,birth_date,resides_in_unit", NULL, NULL},
};

/* What the command reads. */
static const char *format_read(const struct tool *tool)
{
	if (tool->command && strcmp(tool->command, "rules") == 0)
		return "pack";
	return tool->command && strcmp(tool->command, "audit") == 0 ? "scenario"
								    : "election";
}

static int fits(const struct hint *hint, const struct tdpelect_error *error)
{
	return hint->code == error->code && (!hint->where || strstr(error->path, hint->where));
}

static const struct hint *hint_of(const struct tool *tool, const struct tdpelect_error *error)
{
	int is_roll = tool->command && strcmp(tool->command, "roll") == 0;

	for (size_t i = 0; is_roll && i < sizeof(roll_hints) / sizeof(roll_hints[0]); i++)
		if (fits(&roll_hints[i], error))
			return &roll_hints[i];
	for (size_t i = 0; i < sizeof(hints) / sizeof(hints[0]); i++)
		if (fits(&hints[i], error))
			return &hints[i];
	return NULL;
}

static void put_hint_of(const struct tool *tool, const struct tdpelect_error *error)
{
	const struct hint *hint = hint_of(tool, error);

	if (!hint)
		return;
	fprintf(stderr, "  %s: %s", tool_say(tool, "gợi ý", "hint"),
		tool_say(tool, hint->vi, hint->en));
	if (hint->tail)
		fprintf(stderr, "%s%s", format_read(tool), hint->tail);
	fputc('\n', stderr);
}

/* "file:3:14: /rounds/0/date: November has 30 days" */
void tool_complain_error(const struct tool *tool, const char *file,
			 const struct tdpelect_error *error)
{
	const char *label =
		tdpelect_word_label(TDPELECT_SET_ERROR, error->code, tool->language);

	put_about(file);
	if (error->line)
		fprintf(stderr, ":%u:%u", (unsigned)error->line, (unsigned)error->column);
	fputs(": ", stderr);
	if (error->path[0]) {
		put_harmless(error->path);
		fputs(": ", stderr);
	}
	if (tool->language != TDPELECT_LANGUAGE_EN && label && error->message[0])
		fprintf(stderr, "%s (%s)\n", label, error->message);
	else
		fprintf(stderr, "%s\n", error->message[0] ? error->message : label);
	put_hint_of(tool, error);
}

int tool_misused(const struct tool *tool, const char *message, const char *word)
{
	fputs("tdpelect: ", stderr);
	if (word) {
		put_harmless(word);
		fputs(": ", stderr);
	}
	fprintf(stderr, "%s\n", message);
	fprintf(stderr, "  %s: tdpelect %s%s--help\n", tool_say(tool, "xem", "see"),
		tool->command ? tool->command : "", tool->command ? " " : "");
	return TOOL_UNUSABLE;
}

void tool_progress(const struct tool *tool, int done, int all)
{
	(void)tool;
	if (all < 2 || !isatty(STDERR_FILENO) || isatty(STDOUT_FILENO))
		return;
	if (done < all)
		fprintf(stderr, "\r%d/%d", done + 1, all);
	else
		fputs("\r\033[K", stderr);
	fflush(stderr);
}

void tool_doing(const char *format, size_t done, size_t all)
{
	if (!isatty(STDERR_FILENO))
		return;
	fputs("\r\033[K", stderr);
	if (format)
		fprintf(stderr, format, done, all);
	fflush(stderr);
}
