// SPDX-License-Identifier: Apache-2.0

//go:build unix

package dgram

import (
	"errors"
	"net"
	"syscall"
)

func reuseAddress(_, _ string, raw syscall.RawConn) error {
	return control(raw, func(fd int) error { return syscall.SetsockoptInt(fd, syscall.SOL_SOCKET, syscall.SO_REUSEADDR, 1) })
}

func control(raw syscall.RawConn, f func(fd int) error) (err error) {
	return errors.Join(raw.Control(func(fd uintptr) { err = f(int(fd)) }), err)
}

func setBroadcast(udp *net.UDPConn, on int) error {
	raw, err := udp.SyscallConn()
	if err != nil {
		return err
	}
	return control(raw, func(fd int) error { return syscall.SetsockoptInt(fd, syscall.SOL_SOCKET, syscall.SO_BROADCAST, on) })
}

// bufferSize is the size of what waits to be received, or to be sent.
func bufferSize(udp *net.UDPConn, receive bool) (n int, err error) {
	raw, err := udp.SyscallConn()
	if err != nil {
		return 0, err
	}
	option := syscall.SO_SNDBUF
	if receive {
		option = syscall.SO_RCVBUF
	}
	err = control(raw, func(fd int) (err error) {
		n, err = syscall.GetsockoptInt(fd, syscall.SOL_SOCKET, option)
		return err
	})
	return n, err
}
