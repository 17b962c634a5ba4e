/* SPDX-License-Identifier: MIT */
#include "kernels.h"

const struct tdp_kernels *tdp_kernels(void)
{
#ifdef TDP_HAVE_AVX2
	if (__builtin_cpu_supports("avx2"))
		return &tdp_kernels_avx2;
#endif
	return &tdp_kernels_portable;
}
