// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"os"
	"os/signal"
	"sync"
	"time"
)

// patience is how long a callback runs before a session takes ctrl-c away from
// the keys, which nobody reads meanwhile.
const patience = 100 * time.Millisecond

// interrupts turns SIGINT into an interrupt of the engine while an evaluation
// runs, or a callback that takes long, and calls idle otherwise.
type interrupts struct {
	vm     interrupter
	reason any
	idle   func()
	ch     chan os.Signal
	ended  chan struct{}
	timer  *time.Timer // fires while JavaScript runs

	mu      sync.Mutex // guards the rest
	busy    bool       // an evaluation runs
	entered bool       // JavaScript runs
	late    bool       // it has for longer than patience
	called  int        // how often idle was called, and nobody has heard it yet
	hit     bool       // the interrupt was sent
	keys    keyboard   // nil if there is none
}

// keyboard is a tty.Keyboard.
type keyboard interface {
	Lend() bool
	GiveUp()
}

func watchInterrupts(vm interrupter, reason any, idle func()) *interrupts {
	i := &interrupts{vm: vm, reason: reason, idle: idle, ch: make(chan os.Signal, 1), ended: make(chan struct{})}
	i.timer = time.AfterFunc(time.Hour, i.linger)
	i.timer.Stop()
	signal.Notify(i.ch, os.Interrupt)
	go func() {
		defer close(i.ended)
		for range i.ch {
			if !i.send() {
				i.idle()
			}
		}
	}()
	return i
}

// lend says from which keyboard ctrl-c comes while a callback takes long.
func (i *interrupts) lend(keys keyboard) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.keys = keys
}

func (i *interrupts) send() bool {
	i.mu.Lock()
	defer i.mu.Unlock()
	if !i.busy && !i.late {
		i.called++
		return false
	}
	if i.keys != nil {
		i.keys.GiveUp() // what was typed in front of ctrl-c is given up
	}
	i.strike()
	return true
}

// strike is called with mu held.
func (i *interrupts) strike() {
	i.hit, i.called = true, 0 // what idle has asked for is done
	i.vm.Interrupt(i.reason)
}

// linger is called by the timer.
func (i *interrupts) linger() {
	i.mu.Lock()
	defer i.mu.Unlock()
	if !i.entered {
		return
	}
	i.late = true
	if typed := i.keys != nil && i.keys.Lend(); typed || i.called > 0 {
		i.strike()
	}
	i.timer.Reset(patience)
}

// heard tells whether what idle asked for is yet to be done, and says that it is
// being done. It is not when the signal has stopped a callback meanwhile: what
// waits behind that callback must not be given up for the same signal.
func (i *interrupts) heard() bool {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.called == 0 {
		return false
	}
	i.called--
	return true
}

// enter says that JavaScript runs from now on.
func (i *interrupts) enter() {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.entered = true
	i.timer.Reset(patience)
}

// leave says that it does not any more, and clears an interrupt that came too
// late for it.
func (i *interrupts) leave() {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.timer.Stop()
	if i.hit {
		i.vm.ClearInterrupt()
	}
	i.entered, i.late, i.hit = false, false, false
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
	i.timer.Stop()
	signal.Stop(i.ch)
	close(i.ch)
	<-i.ended
}
