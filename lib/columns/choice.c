/* SPDX-License-Identifier: MIT */
#include "kernels.h"

#ifdef TDP_HAVE_AVX2
const struct tdp_kernels *tdp_kernels_with(int has_avx2)
{
	return has_avx2 ? &tdp_kernels_avx2 : &tdp_kernels_portable;
}

const struct tdp_kernels *tdp_kernels(void)
{
	return tdp_kernels_with(__builtin_cpu_supports("avx2"));
}
#else
const struct tdp_kernels *tdp_kernels(void)
{
	return &tdp_kernels_portable;
}
#endif
