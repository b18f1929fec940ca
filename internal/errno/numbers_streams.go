// SPDX-License-Identifier: Apache-2.0

//go:build linux || darwin

package errno

import "syscall"

// own are the numbers in os.constants.errno that Linux and Darwin have besides:
// those of STREAMS.
var own = [...]number{
	{"EMULTIHOP", syscall.EMULTIHOP},
	{"ENODATA", syscall.ENODATA},
	{"ENOLINK", syscall.ENOLINK},
	{"ENOSR", syscall.ENOSR},
	{"ENOSTR", syscall.ENOSTR},
	{"ETIME", syscall.ETIME},
}
