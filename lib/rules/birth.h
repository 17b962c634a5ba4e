/* SPDX-License-Identifier: MIT */
#ifndef TDP_BIRTH_H
#define TDP_BIRTH_H

#include <tdpelect/date.h>

/* 1 where every day the birth date may be lies before 1880 or after the polling day. */
int tdp_is_birth_implausible(struct tdpelect_date birth, struct tdpelect_date polling_day);

#endif
