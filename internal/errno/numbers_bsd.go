// SPDX-License-Identifier: Apache-2.0

//go:build !linux && !windows

package errno

import "syscall"

// unlisted are the numbers that only errors have.
var unlisted = [...]number{
	{"EFTYPE", syscall.EFTYPE},
	{"EHOSTDOWN", syscall.EHOSTDOWN},
	{"ENOTBLK", syscall.ENOTBLK},
	{"EPFNOSUPPORT", syscall.EPFNOSUPPORT},
	{"EREMOTE", syscall.EREMOTE},
	{"ESHUTDOWN", syscall.ESHUTDOWN},
	{"ESOCKTNOSUPPORT", syscall.ESOCKTNOSUPPORT},
	{"ETOOMANYREFS", syscall.ETOOMANYREFS},
	{"EUSERS", syscall.EUSERS},
}
