// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"context"
	"sync"
)

// chunkSize is what a ReadStream reads at a time by default.
const chunkSize = 64 << 10

// chunkPool keeps buffers of chunkSize for reads that turn out to be short.
type chunkPool struct{ free sync.Pool }

func (p *chunkPool) get(n int) *[]byte {
	if n != chunkSize {
		b := make([]byte, n)
		return &b
	}
	if b, ok := p.free.Get().(*[]byte); ok {
		return b
	}
	b := make([]byte, chunkSize)
	return &b
}

// read is an operation: it reads r.length bytes at most and returns what came,
// which the caller owns. A buffer that is mostly empty goes back to the pool.
func (p *chunkPool) read(ctx context.Context, r *request) (any, error) {
	b := p.get(int(r.length))
	r.data = [][]byte{*b}
	v, err := doRead(ctx, r)
	n, _ := v.(int)
	r.data = nil
	if err == nil && n > len(*b)/2 {
		return (*b)[:n], nil
	}
	data := append([]byte(nil), (*b)[:n]...)
	if len(*b) == chunkSize {
		p.free.Put(b)
	}
	return data, err
}

// doWriteAll writes everything, also where the system takes only a part.
func doWriteAll(ctx context.Context, r *request) (any, error) { return doWritev(ctx, r) }
