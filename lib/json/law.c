/* SPDX-License-Identifier: MIT */
#include "law.h"

#include <string.h>

tdpelect_status tdp_json_law_open(struct tdp_json_law *law,
				  const struct tdpelect_json_options *options,
				  struct tdpelect_error *reterr_error)
{
	tdpelect_status status;

	memset(law, 0, sizeof(*law));
	law->error = reterr_error;
	status = tdp_json_options_read(options, &law->options, reterr_error);
	if (status)
		return status;
	law->packs = tdp_json_all_packs(&law->options, 0, &law->pack_count);
	return law->packs ? TDPELECT_OK : tdp_json_no_memory(reterr_error);
}

void tdp_json_law_clear(struct tdp_json_law *law)
{
	tdp_json_delete(law->packs);
	law->packs = NULL;
}

tdpelect_status tdp_json_law_resolve(const struct tdp_json_law *law, const char *place,
				     struct tdpelect_date on,
				     tdpelect_rulebook **ret_rulebook)
{
	return tdpelect_rulebook_resolve(law->packs, law->pack_count, place, on,
					 ret_rulebook, law->error);
}

tdpelect_status tdp_json_law_finish(const struct tdp_json_law *law, json_t *made,
				    char **ret_text, size_t *ret_byte_count)
{
	tdpelect_status status =
		made ? tdp_json_text(made, ret_text, ret_byte_count, law->error)
		     : tdp_json_no_memory(law->error);

	json_decref(made);
	return status;
}

json_t *tdp_json_law_document(const char *format)
{
	json_t *made = json_object();
	int bad = tdp_json_put(made, "format", json_string(format));

	bad |= tdp_json_put(made, "engine", tdp_json_engine());
	return tdp_json_done(made, bad);
}
