// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"context"
	"io"
)

// chunkReader reads what comes for a session.
type chunkReader struct {
	in  io.Reader
	buf [4096]byte
}

func newChunkReader(in io.Reader) *chunkReader { return &chunkReader{in: in} }

// next reads what there is. The context cannot end a read: it is abandoned
// with the process.
func (c *chunkReader) next(context.Context) (string, error) {
	n, err := c.in.Read(c.buf[:])
	if n > 0 {
		err = nil
	}
	return string(c.buf[:n]), err
}
