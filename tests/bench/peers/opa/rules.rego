# SPDX-License-Identifier: MIT
package group

default answer := "n"

quorum if 2 * input.present > input.electorate

answer := "q" if not quorum

answer := "a" if {
	quorum
	2 * input.a > input.electorate
}

answer := "b" if {
	quorum
	2 * input.b > input.electorate
}
