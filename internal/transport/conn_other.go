// SPDX-License-Identifier: Apache-2.0

//go:build !linux

package transport

import (
	"net"
	"os"

	"github.com/iotjs/iotjs/eventloop"
)

// Conn is a connection.
type Conn = Wrapped

// Adopt makes a connection of a descriptor, which belongs to it from then on.
func Adopt(l *eventloop.Loop, fd int) (*Conn, error) {
	f := os.NewFile(uintptr(fd), "socket")
	nc, err := net.FileConn(f)
	if err != nil {
		return nil, failed("open", err)
	}
	_ = f.Close() // nc has a copy
	return newWrapped(l, nc), nil
}
