// SPDX-License-Identifier: Apache-2.0

//go:build !unix

package dgram

import (
	"errors"
	"net"
	"syscall"
)

func reuseAddress(_, _ string, raw syscall.RawConn) error {
	var err error
	fault := raw.Control(func(fd uintptr) {
		err = syscall.SetsockoptInt(syscall.Handle(fd), syscall.SOL_SOCKET, syscall.SO_REUSEADDR, 1)
	})
	return errors.Join(fault, err)
}

// setBroadcast has nothing to turn on: Go's sockets may always send to all.
func setBroadcast(*net.UDPConn, int) error { return nil }

func bufferSize(*net.UDPConn, bool) (int, error) { return 0, errors.ErrUnsupported }
