/* SPDX-License-Identifier: MIT */
/* Prints docs/states.md: the states of an election, and what moves it from one to another. */
#include <stdio.h>

#include <tdpelect.h>

static const char *const head =
	"<!-- Made by tests/docs/print_transitions.c from the library; do not edit. -->\n"
	"\n"
	"# States and transitions\n"
	"\n"
	"The life of an office is a fold: it starts in `not_called` (or where its preparation "
	"has got to),\nand every thing that occurs moves it by the table below. "
	"What must be done in each state, and by when,\nfollows from the state and the rulebook: "
	"the [registry](registry.md#step) lists the steps.\n";

static const char *name(int32_t set, int32_t number)
{
	return tdpelect_word_name(set, number);
}

static const char *label(int32_t set, int32_t number, int32_t language)
{
	return tdpelect_word_label(set, number, language);
}

static void print_states(void)
{
	const int32_t set = TDPELECT_SET_STATE;

	puts("\n## States\n\n| State | Tiếng Việt | English |\n| --- | --- | --- |");
	for (int32_t state = 1; state <= tdpelect_word_last(set); state++)
		if (name(set, state))
			printf("| `%s` | %s | %s |\n", name(set, state),
			       label(set, state, TDPELECT_LANGUAGE_VI),
			       label(set, state, TDPELECT_LANGUAGE_EN));
}

static void print_state(int32_t state, const char *where_none)
{
	if (state)
		printf(" `%s` |", name(TDPELECT_SET_STATE, state));
	else
		printf(" %s |", where_none);
}

static void print_row(size_t index, const struct tdpelect_transition *row)
{
	const int32_t set = TDPELECT_SET_OCCURRENCE;

	printf("| %zu |", index + 1);
	print_state(row->from, "any");
	printf(" `%s`<br>%s |", name(set, row->event),
	       label(set, row->event, TDPELECT_LANGUAGE_EN));
	if (row->value)
		printf(" `%s` = `%s` |", name(TDPELECT_SET_VALUE, row->value),
		       name(TDPELECT_SET_CHOICE, row->choice));
	else
		printf(" |");
	print_state(row->to, "stays");
	printf("\n");
}

static void print_table(void)
{
	struct tdpelect_transition row = TDPELECT_TRANSITION_INIT;

	puts("\n## Transitions\n\n"
	     "The first row that fits applies. A row with something under *Where* fits only where "
	     "the rulebook says that.\n\n"
	     "| | From | What occurs | Where | To |\n| --- | --- | --- | --- | --- |");
	for (size_t i = 0; tdpelect_transition(i, &row); i++)
		print_row(i, &row);
}

static void print_edge(const struct tdpelect_transition *row)
{
	const char *from = row->from ? name(TDPELECT_SET_STATE, row->from) : "any";

	printf("    %s --> %s : %s", from, name(TDPELECT_SET_STATE, row->to),
	       name(TDPELECT_SET_OCCURRENCE, row->event));
	if (row->value)
		printf(" (%s = %s)", name(TDPELECT_SET_VALUE, row->value),
		       name(TDPELECT_SET_CHOICE, row->choice));
	printf("\n");
}

static void print_diagram(void)
{
	struct tdpelect_transition row = TDPELECT_TRANSITION_INIT;

	puts("\n## Diagram\n\nRows that leave the state as it is are left out.\n\n"
	     "```mermaid\nstateDiagram-v2\n    state \"any state\" as any\n"
	     "    [*] --> not_called");
	for (size_t i = 0; tdpelect_transition(i, &row); i++)
		if (row.to)
			print_edge(&row);
	puts("```");
}

int main(void)
{
	fputs(head, stdout);
	print_states();
	print_table();
	print_diagram();
	return 0;
}
