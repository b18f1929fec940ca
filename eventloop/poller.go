// SPDX-License-Identifier: Apache-2.0

package eventloop

import (
	"context"
	"time"
)

// Poller waits for file descriptors to become ready, on the loop's own
// goroutine: what is ready is handled where it was found, without a hand-over
// between goroutines. Wake may be called by any goroutine, the rest is called
// by the loop.
type Poller interface {
	// Wait returns when something is ready, Wake was called since the last
	// Wait, or d has passed. It does not block for d = 0, and has no limit for
	// a negative d.
	Wait(d time.Duration)

	// Next takes the next thing that is ready, or returns nil.
	Next() Ready

	// Wake makes Wait return.
	Wake()

	// Close releases what the poller has. The loop does not use it afterwards.
	Close()
}

// Ready is something that a poller found ready.
type Ready interface {
	// Ready is called on the loop, as a callback of its own.
	Ready()
}

// SetPoller makes the loop sleep in p from now on. The loop closes p when it
// is closed. It may be set once, before or during a Run.
func (l *Loop) SetPoller(p Poller) {
	l.Check()
	if l.poller != nil {
		panic("eventloop: SetPoller called twice")
	}
	l.poller = p
	l.inbox.setWaker(p.Wake)
	l.watch()
}

// Poller is what SetPoller set, or nil.
func (l *Loop) Poller() Poller {
	l.Check()
	return l.poller
}

func (b *inbox) setWaker(wake func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.waker = wake
}

// watch makes the end of the context wake the poller, which cannot wait for it
// as for its descriptors.
func (l *Loop) watch() {
	if l.poller != nil && l.done != nil {
		l.unwatch = context.AfterFunc(l.ctx, l.inbox.poke)
	}
}

// closePoller goes back to sleeping without a poller.
func (l *Loop) closePoller() {
	if l.poller == nil {
		return
	}
	l.inbox.setWaker(nil)
	l.poller.Close()
	l.poller = nil
}

// poll is block with a poller: it looks at the descriptors in every turn, and
// sleeps if there is nothing else to do.
func (l *Loop) poll(d time.Duration) {
	if d == 0 || !l.inbox.doze() {
		l.poller.Wait(0)
		return
	}
	defer l.inbox.rouse()
	if !l.halted() {
		l.poller.Wait(d)
	}
}

// runReady handles what the poller found, and reports false if it was told to
// stop.
func (l *Loop) runReady() bool {
	if l.poller == nil {
		return true
	}
	for !l.halted() {
		r := l.poller.Next()
		if r == nil {
			return true
		}
		l.epoch++
		r.Ready()
		l.current = nil
		l.epoch++
	}
	return false
}
