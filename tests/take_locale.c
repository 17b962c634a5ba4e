/* SPDX-License-Identifier: MIT */
/* Preloaded, it makes any program take its locale from the environment, decimal comma and
 * all, as an application that embeds the library may have done. */
#include <locale.h>

__attribute__((constructor)) static void take_locale(void)
{
	setlocale(LC_ALL, "");
}
