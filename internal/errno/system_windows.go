// SPDX-License-Identifier: Apache-2.0

package errno

import "syscall"

// systemErrors translates the errors of Windows and of Winsock, by number.
var systemErrors = [...]number{
	{"ENOTSUP", 1},
	{"ENOENT", 2},
	{"ENOENT", 3},
	{"EMFILE", 4},
	{"EACCES", 5},
	{"EBADF", 6},
	{"ENOMEM", 8},
	{"ENOMEM", 14},
	{"ENOENT", 15},
	{"EXDEV", 17},
	{"EROFS", 19},
	{"EIO", 31},
	{"EBUSY", 32},
	{"EBUSY", 33},
	{"EOF", 38},
	{"ENOSPC", 39},
	{"ENOTSUP", 50},
	{"ENOENT", 53},
	{"ECONNRESET", 64},
	{"ENOENT", 67},
	{"EEXIST", 80},
	{"EINVAL", 87},
	{"EOF", 109},
	{"ENAMETOOLONG", 111},
	{"ENOSPC", 112},
	{"ETIMEDOUT", 121},
	{"EINVAL", 122},
	{"ENOENT", 123},
	{"ENOENT", 126},
	{"ENOTEMPTY", 145},
	{"ENOENT", 161},
	{"EBUSY", 170},
	{"EEXIST", 183},
	{"EIO", 205},
	{"ENAMETOOLONG", 206},
	{"EPIPE", 230},
	{"EBUSY", 231},
	{"EAGAIN", 232},
	{"EPIPE", 233},
	{"ENOENT", 267},
	{"ENOSPC", 277},
	{"EISDIR", 336},
	{"EIO", 483},
	{"EACCES", 740},
	{"ECANCELED", 995},
	{"EACCES", 998},
	{"ENOSPC", 1100},
	{"EIO", 1101},
	{"EIO", 1104},
	{"EIO", 1106},
	{"EIO", 1110},
	{"EIO", 1111},
	{"ENOSPC", 1112},
	{"ECHARSET", 1113},
	{"EIO", 1117},
	{"EIO", 1129},
	{"EIO", 1165},
	{"ESRCH", 1168},
	{"ECANCELED", 1223},
	{"ECONNREFUSED", 1225},
	{"ENETUNREACH", 1231},
	{"EHOSTUNREACH", 1232},
	{"ECONNABORTED", 1236},
	{"EPERM", 1307},
	{"EACCES", 1314},
	{"EIO", 1393},
	{"EINVAL", 1464},
	{"ELOOP", 1921},
	{"ENOTCONN", 2250},
	{"ECANCELED", 10004},
	{"EBADF", 10009},
	{"EACCES", 10013},
	{"EFAULT", 10014},
	{"EINVAL", 10022},
	{"EMFILE", 10024},
	{"EAGAIN", 10035},
	{"EALREADY", 10036},
	{"EALREADY", 10037},
	{"ENOTSOCK", 10038},
	{"EDESTADDRREQ", 10039},
	{"EMSGSIZE", 10040},
	{"EPROTOTYPE", 10041},
	{"ENOPROTOOPT", 10042},
	{"EPROTONOSUPPORT", 10043},
	{"ENOTSUP", 10045},
	{"EINVAL", 10046},
	{"EAFNOSUPPORT", 10047},
	{"EADDRINUSE", 10048},
	{"EADDRNOTAVAIL", 10049},
	{"ENETDOWN", 10050},
	{"ENETUNREACH", 10051},
	{"ECONNABORTED", 10053},
	{"ECONNRESET", 10054},
	{"ENOBUFS", 10055},
	{"EISCONN", 10056},
	{"ENOTCONN", 10057},
	{"EPIPE", 10058},
	{"ETIMEDOUT", 10060},
	{"ECONNREFUSED", 10061},
	{"EHOSTUNREACH", 10065},
	{"ENOENT", 10108},
	{"ENOENT", 11001},
	{"ENOENT", 11004},
}

// invented are numbers that package syscall made up for errors which it, and
// package os, return on Windows.
var invented = [...]number{
	{"EACCES", syscall.EACCES},
	{"EBADF", syscall.EBADF},
	{"ECANCELED", syscall.ECANCELED},
	{"EEXIST", syscall.EEXIST},
	{"EINVAL", syscall.EINVAL},
	{"EIO", syscall.EIO},
	{"EISDIR", syscall.EISDIR},
	{"ENAMETOOLONG", syscall.ENAMETOOLONG},
	{"ENOSYS", syscall.ENOSYS},
	{"ENOTDIR", syscall.ENOTDIR},
	{"ENOTSUP", syscall.ENOTSUP},
	{"EPERM", syscall.EPERM},
	{"EPIPE", syscall.EPIPE},
	{"ETIMEDOUT", syscall.ETIMEDOUT},
}

// codeOf is the code of a number the system returned, or "".
func codeOf(num syscall.Errno) string {
	if code := find(systemErrors[:], num); code != "" {
		return code
	}
	return find(invented[:], num)
}

// signed is the number scripts see for a code: Windows has none of its own.
func signed(code string) int {
	if e := lookup(code); e != nil {
		return e.errno
	}
	return unknownErrno
}
