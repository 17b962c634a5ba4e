/* SPDX-License-Identifier: MIT */
#include "json_private.h"

#include <string.h>

/* FORMATS §4: relative, and never out of the folder. No empty segment (so none begins
 * with a slash), no "..", nothing a system reads as a drive, and one line each. */
int tdp_json_is_file_name(const char *name)
{
	for (;;) {
		size_t length = strcspn(name, "/");

		if (length == 0 || (length == 2 && !memcmp(name, "..", 2)))
			return 0;
		for (size_t i = 0; i < length; i++)
			if ((unsigned char)name[i] < 0x20 || name[i] == '\\'
			    || name[i] == ':' || name[i] == 0x7F)
				return 0;
		if (!name[length])
			return 1;
		name += length + 1;
	}
}
