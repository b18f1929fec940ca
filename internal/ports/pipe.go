// SPDX-License-Identifier: Apache-2.0

package ports

import (
	"io"
	"sync"
)

// Pipe is a reader of bytes that somebody else writes without waiting.
type Pipe struct {
	mu     sync.Mutex
	more   sync.Cond
	data   []byte
	ended  bool
	closed bool
}

// NewPipe makes a pipe.
func NewPipe() *Pipe {
	p := &Pipe{}
	p.more.L = &p.mu
	return p
}

// Put adds bytes to be read.
func (p *Pipe) Put(b []byte) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.data = append(p.data, b...)
	p.more.Broadcast()
}

// End says that no more comes.
func (p *Pipe) End() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.ended = true
	p.more.Broadcast()
}

// Read implements io.Reader.
func (p *Pipe) Read(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for len(p.data) == 0 && !p.ended && !p.closed {
		p.more.Wait()
	}
	if p.closed || len(p.data) == 0 {
		return 0, io.EOF
	}
	n := copy(b, p.data)
	p.data = p.data[n:]
	return n, nil
}

// Close makes every Read end.
func (p *Pipe) Close() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.closed = true
	p.more.Broadcast()
	return nil
}
