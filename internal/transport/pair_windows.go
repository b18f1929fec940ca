// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"net"
	"os"
	"time"

	"github.com/iotjs/iotjs/eventloop"
)

// Pair makes a connection to be given to another program: two pipes, of which
// the program gets one end each. Here it gets one only, which it reads if reads
// is set.
func Pair(l *eventloop.Loop, reads bool) (*Conn, *os.File, error) {
	r, w, err := os.Pipe()
	if err != nil {
		return nil, nil, failed("pipe", err)
	}
	if reads {
		return newWrapped(l, pipeEnd{w}), r, nil
	}
	return newWrapped(l, pipeEnd{r}), w, nil
}

// pipeEnd makes an end of a pipe a net.Conn.
type pipeEnd struct{ *os.File }

// LocalAddr implements net.Conn.
func (pipeEnd) LocalAddr() net.Addr { return &net.UnixAddr{} }

// RemoteAddr implements net.Conn.
func (pipeEnd) RemoteAddr() net.Addr { return &net.UnixAddr{} }

// SetDeadline implements net.Conn.
func (p pipeEnd) SetDeadline(t time.Time) error { return p.File.SetDeadline(t) }
