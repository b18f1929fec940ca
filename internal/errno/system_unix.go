// SPDX-License-Identifier: Apache-2.0

//go:build !windows

package errno

import "syscall"

// codeOf is the code of a number the system returned, or "". Where a number has
// several names, the one that libuv uses wins.
func codeOf(num syscall.Errno) string {
	for i := range table {
		if value, ok := numberOf(table[i].code); ok && value == num {
			return table[i].code
		}
	}
	for _, list := range [...][]number{shared[:], own[:], unlisted[:]} {
		if code := find(list, num); code != "" {
			return code
		}
	}
	return ""
}

// signed is the number scripts see for a code.
func signed(code string) int {
	if num, ok := numberOf(code); ok {
		return -int(num)
	}
	if e := lookup(code); e != nil {
		return e.errno
	}
	return unknownErrno
}
