// SPDX-License-Identifier: Apache-2.0

package errno

import "syscall"

// own are the numbers in os.constants.errno that Darwin has besides.
var own = [...]number{
	{"EMULTIHOP", syscall.EMULTIHOP},
	{"ENODATA", syscall.ENODATA},
	{"ENOLINK", syscall.ENOLINK},
	{"ENOSR", syscall.ENOSR},
	{"ENOSTR", syscall.ENOSTR},
	{"ETIME", syscall.ETIME},
}

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
