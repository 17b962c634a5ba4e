/* SPDX-License-Identifier: MIT */
/* A folder of scenarios as tests of cmocka. */
#include "tdpelect_cmocka.h"

int main(int argc, char **argv)
{
	return tdpelect_cmocka_run(argc > 1 ? argv[1] : "tests/scenarios");
}
