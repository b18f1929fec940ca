// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"strings"
	"unsafe"
)

// keepFrom is how many bytes make it worth to hand out the memory that was read
// into, rather than a copy.
const keepFrom = 32 << 10

// Keep makes what Data brought the caller's own. It is called during Data, once
// at most. Much of it is not copied: the connections read into other memory
// from then on.
func (c *Conn) Keep(b []byte) []byte {
	if len(b) < keepFrom {
		return append([]byte(nil), b...)
	}
	c.poller.buffer = unwritten(len(c.poller.buffer))
	return b[:len(b):len(b)]
}

// unwritten makes n bytes of memory that are written before they are read: a
// Builder is the one place where Go does not clear it first.
func unwritten(n int) []byte {
	var b strings.Builder
	b.Grow(n)
	b.WriteByte(0) // without a byte the text has no address
	return unsafe.Slice(unsafe.StringData(b.String()), n)
}
