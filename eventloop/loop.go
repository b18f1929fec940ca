// SPDX-License-Identifier: Apache-2.0

// Package eventloop is the loop that owns everything a script can touch. It
// knows no JavaScript: it runs Go functions, one at a time, in the order Node
// promises.
//
// A turn has the phases of libuv:
//
//	┌─> wait      until something is ready or posted, or the next timer is due
//	│   ready     what the poller, if there is one, found
//	│   posted    what other goroutines posted, and the ends of requests
//	│   immediates
//	│   closing   onClose of handles whose requests have all ended
//	└── timers    all that were due when the phase began
//
// The loop is alive while something referenced is left: a pending request, a
// held handle, a closing handle, an active timer or immediate.
//
// Unless its comment says otherwise, a function of this package must be called
// on the loop: from a callback, or from the goroutine that calls Run while Run
// is not running. Such functions call Check, so that the race detector reports
// whoever does not.
package eventloop

import (
	"context"
	"errors"
	"sync/atomic"
	"time"
)

// ErrClosed is what Run returns once Close was called.
var ErrClosed = errors.New("eventloop: loop is closed")

// Loop runs callbacks one after the other on the goroutine that called Run.
type Loop struct {
	inbox inbox           // what other goroutines put in
	halt  atomic.Bool     // Stop was called and no Run has obeyed yet
	start time.Time       // Now counts from here
	ctx   context.Context // given to Run; nil outside
	done  <-chan struct{} // of ctx

	// The rest belongs to the goroutine in Run.
	epoch   uint64 // see Check
	running bool
	phase   phase
	onIdle  func()
	refs    int // referenced things that keep the loop alive

	current *Context // of the running callback
	onStart func(kind string) *Context

	poller     Poller // nil until SetPoller
	unwatch    func() bool
	batch      batch
	timers     timerQueue
	immediates immediateQueue
	closing    []*Handle // ready for their onClose

	requests requests
	clock    clock
}

// New makes a loop. It starts no goroutine; Close releases what Await starts.
func New() *Loop {
	l := &Loop{start: time.Now()}
	l.inbox.wake = make(chan struct{}, 1)
	l.requests.init()
	return l
}

// Run runs callbacks until nothing referenced is left or Stop was called (nil),
// or ctx is done (ctx.Err()). It can be called again, from any one goroutine at
// a time, and goes on where the last Run ended. A panic in a callback passes
// through Run and leaves the loop fit to be run again: the callback that
// panicked counts as done, the ones after it stay queued.
func (l *Loop) Run(ctx context.Context) error {
	l.enter(ctx)
	defer l.leave()
	if l.requests.sealed {
		return ErrClosed
	}
	for !l.halted() && l.turn() {
	}
	if l.halt.Swap(false) {
		return nil
	}
	return ctx.Err()
}

// enter makes the calling goroutine the loop's.
func (l *Loop) enter(ctx context.Context) {
	l.Check()
	if l.running {
		panic("eventloop: Run called from a callback")
	}
	l.epoch++
	l.running, l.ctx, l.done = true, ctx, ctx.Done()
	l.current = nil
	l.watch()
	switch {
	case l.phase != phaseTimers:
	case l.refs == 0: // what is unreferenced does not run by itself
		l.phase = phaseWait
	default:
		l.next(phaseTimers)
	}
}

func (l *Loop) leave() {
	l.running, l.ctx, l.done = false, nil, nil
	if l.unwatch != nil {
		l.unwatch()
		l.unwatch = nil
	}
}

// Stop makes Run return after the current callback, or, if the loop is not
// running, makes the next Run return at once. What is queued stays queued. Any
// goroutine may call it.
func (l *Loop) Stop() {
	l.halt.Store(true)
	l.inbox.poke()
}

// halted reports whether Run must return before the next callback.
func (l *Loop) halted() bool {
	if l.halt.Load() {
		return true
	}
	select {
	case <-l.done:
		return true
	default:
		return false
	}
}

// OnIdle sets the function called each time the loop runs out of work, in
// place of the one set before. If it makes new work, Run goes on.
func (l *Loop) OnIdle(f func()) {
	l.Check()
	l.onIdle = f
}

// Alive reports whether something referenced keeps the loop from ending.
// Posted functions do not count.
func (l *Loop) Alive() bool {
	l.Check()
	return l.refs > 0
}

// Now is the time since the loop was made in milliseconds. It never jumps and
// is not cached. Any goroutine may call it.
func (l *Loop) Now() int64 {
	return l.nanos() / int64(time.Millisecond)
}

// Elapsed is the same time as Now, as fine as the clock is. Any goroutine may
// call it.
func (l *Loop) Elapsed() time.Duration {
	return time.Duration(l.nanos())
}

func (l *Loop) nanos() int64 {
	return int64(time.Since(l.start))
}

// Check marks a place that must run on the loop. Run writes epoch around every
// callback without synchronisation, so under the race detector a Check on any
// other goroutine is a reported data race rather than a comment nobody read.
func (l *Loop) Check() {
	if l.epoch == 1<<64-1 {
		panic("eventloop: epoch overflow")
	}
}
