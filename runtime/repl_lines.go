// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"bufio"
	"context"
	"io"
	"os"
	"os/signal"
	"strings"
	"sync"
)

// lineReader reads lines for a session.
type lineReader struct{ in *bufio.Reader }

func newLineReader(in io.Reader) *lineReader { return &lineReader{bufio.NewReader(in)} }

// next reads one line, without its end. The context cannot end a read from a
// terminal: it is abandoned with the process.
func (l *lineReader) next(context.Context) (string, error) {
	line, err := l.in.ReadString('\n')
	if err == io.EOF && line != "" {
		err = nil
	}
	return strings.TrimRight(line, "\r\n"), err
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
