// SPDX-License-Identifier: Apache-2.0

//go:build unix

package transport

import (
	"os"
	"syscall"

	"github.com/iotjs/iotjs/eventloop"
)

// Pair makes two connected local sockets: one for the loop, and one to be given
// to another program, in both directions, whether that reads or not.
func Pair(l *eventloop.Loop, _ bool) (*Conn, *os.File, error) {
	syscall.ForkLock.RLock()
	fds, err := syscall.Socketpair(syscall.AF_UNIX, syscall.SOCK_STREAM, 0)
	if err == nil {
		syscall.CloseOnExec(fds[0])
		syscall.CloseOnExec(fds[1])
	}
	syscall.ForkLock.RUnlock()
	if err != nil {
		return nil, nil, failed("socketpair", err)
	}
	theirs := os.NewFile(uintptr(fds[1]), "socket")
	conn, err := Adopt(l, fds[0])
	if err != nil {
		_ = theirs.Close()
		syscall.Close(fds[0])
		return nil, nil, err
	}
	conn.handle.Label("PipeWrap")
	return conn, theirs, nil
}
