/* SPDX-License-Identifier: MIT */
/* CLIPS: a group is a fact; what the rules conclude from it is the answer.
 *
 *     clips RULES.clp ROWS.csv TURNS
 */
#include <clips/clips.h>

#include "rows.h"

static void *engine;

static void put(void *fact, const char *slot, int32_t count)
{
	DATA_OBJECT value;

	SetType(value, INTEGER);
	SetValue(value, EnvAddLong(engine, count));
	EnvPutFactSlot(engine, fact, slot, &value);
}

static char decide(int32_t electorate, int32_t present, const int32_t *votes)
{
	DATA_OBJECT answer;
	void *fact;

	EnvReset(engine);
	fact = EnvCreateFact(engine, EnvFindDeftemplate(engine, "group"));
	put(fact, "electorate", electorate);
	put(fact, "present", present);
	put(fact, "a", votes[0]);
	put(fact, "b", votes[1]);
	EnvAssert(engine, fact);
	EnvRun(engine, -1);
	EnvGetDefglobalValue(engine, "answer", &answer);
	return DOToString(answer)[0];
}

static void decide_all(struct rows *rows)
{
	for (size_t i = 0; i < rows->count; i++)
		rows->answers[i] =
			decide(rows->electorate[i], rows->present[i], rows->votes + 2 * i);
}

int main(int argc, char **argv)
{
	struct rows rows;

	if (argc != 4)
		return 1;
	engine = CreateEnvironment();
	if (!EnvLoad(engine, argv[1]))
		return 1;
	rows = read_rows(argv[2]);
	serve("CLIPS " VERSION_STRING, &rows, argv[3], decide_all);
	free_rows(&rows);
	DestroyEnvironment(engine);
	return 0;
}
