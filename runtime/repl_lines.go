// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"context"
	"io"
	"os"
	"os/signal"
	"sync"
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

// interrupts turns SIGINT into an interrupt of the engine while an evaluation
// runs, and calls idle otherwise.
type interrupts struct {
	ch    chan os.Signal
	ended chan struct{}

	mu   sync.Mutex
	busy bool // guarded by mu, as is hit
	hit  bool // the interrupt was sent
}

func watchInterrupts(vm interrupter, reason any, idle func()) *interrupts {
	i := &interrupts{ch: make(chan os.Signal, 1), ended: make(chan struct{})}
	signal.Notify(i.ch, os.Interrupt)
	go func() {
		defer close(i.ended)
		for range i.ch {
			if !i.send(vm, reason) {
				idle()
			}
		}
	}()
	return i
}

func (i *interrupts) send(vm interrupter, reason any) bool {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.busy {
		i.hit = true
		vm.Interrupt(reason)
	}
	return i.busy
}

// begin says that an evaluation runs from now on, end that it has ended.
func (i *interrupts) begin() { i.set(true) }
func (i *interrupts) end()   { i.set(false) }

func (i *interrupts) set(busy bool) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.busy = busy
}

// taken reports once that the engine was interrupted.
func (i *interrupts) taken() bool {
	i.mu.Lock()
	defer i.mu.Unlock()
	hit := i.hit
	i.hit = false
	return hit
}

func (i *interrupts) close() {
	signal.Stop(i.ch)
	close(i.ch)
	<-i.ended
}
