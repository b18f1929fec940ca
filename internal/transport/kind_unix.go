// SPDX-License-Identifier: Apache-2.0

//go:build unix

package transport

import (
	"syscall"
)

// Kind tells what a descriptor is: "TCP", "UDP", "PIPE" (a local stream socket
// or a pipe), "FILE" or "UNKNOWN".
func Kind(fd int) string {
	var st syscall.Stat_t
	if err := syscall.Fstat(fd, &st); err != nil {
		return "UNKNOWN"
	}
	switch uint32(st.Mode) & syscall.S_IFMT {
	case syscall.S_IFREG, syscall.S_IFCHR:
		return "FILE"
	case syscall.S_IFIFO:
		return "PIPE"
	case syscall.S_IFSOCK:
		return socketKind(fd)
	}
	return "UNKNOWN"
}

func socketKind(fd int) string {
	kind, err := syscall.GetsockoptInt(fd, syscall.SOL_SOCKET, syscall.SO_TYPE)
	if err != nil {
		return "UNKNOWN"
	}
	sa, err := syscall.Getsockname(fd)
	if err != nil {
		return "UNKNOWN"
	}
	switch _, local := sa.(*syscall.SockaddrUnix); {
	case kind == syscall.SOCK_STREAM && local:
		return "PIPE"
	case kind == syscall.SOCK_STREAM:
		return "TCP"
	case kind == syscall.SOCK_DGRAM && !local:
		return "UDP"
	}
	return "UNKNOWN"
}
