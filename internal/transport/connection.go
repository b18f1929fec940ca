// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"net"

	"github.com/iotjs/iotjs/eventloop"
)

// Connection is what Conn and Wrapped have in common: a connection of the
// system, and one over something else, such as TLS.
type Connection interface {
	FD() int
	SetHandler(Handler)
	ReadStart()
	ReadStop()
	Reading() bool
	Keep(b []byte) []byte
	Write(data [][]byte, done func(error)) (complete bool, err error)
	TryWrite(data [][]byte) (left [][]byte, err error)
	Shutdown(done func(error))
	Close()
	CloseThen(onClose func())
	Reset(onClose func()) error
	Detach() (net.Conn, error)
	BytesRead() int64
	BytesWritten() int64
	Queued() int
	Ref()
	Unref()
	HasRef() bool
	SetNoDelay(on bool) error
	SetKeepAlive(on bool, idle int) error
	LocalAddr() Addr
	RemoteAddr() Addr
}

// Bridge makes a connection whose other end is a net.Conn: for TLS over
// something that is no socket. What is written to one end is read at the other.
func Bridge(l *eventloop.Loop) (Connection, net.Conn) {
	near, far := net.Pipe()
	return newWrapped(l, near), far
}
