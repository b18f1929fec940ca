// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"net"
	"os"
)

// Detach gives the connection up: it is closed, and its socket is the caller's.
// Nothing may be under way.
func (c *Conn) Detach() (net.Conn, error) {
	if c.closed {
		return nil, ErrClosed
	}
	c.setReading(false)
	_ = c.poller.set(&c.watch, 0) // closing the descriptor takes it off, too
	c.closed = true
	c.handle.Close(nil, nil)
	f := os.NewFile(uintptr(c.watch.fd), "socket")
	defer f.Close()
	nc, err := net.FileConn(f) // a copy
	return nc, failed("open", err)
}
