// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"math/bits"
	"runtime"
	"runtime/metrics"
	"sync"
	"sync/atomic"
	"time"
)

// How the memory is watched.
const (
	calm  = 10 * time.Millisecond  // between looks
	eager = 2 * time.Millisecond   // between looks above half of the limit
	grace = 400 * time.Millisecond // for a collection to end, and for a script to stop
	slack = 64 << 20               // bytes above a limit that may yet be garbage

	stackLimit = 128 << 20 * (bits.UintSize / 32) // of Go, which ends the process at a few times that
	enough     = 8                                // collections that make a stack small that is no longer used
	stackMost  = 4 * stackLimit                   // where a recursion that does not stop ends the process
)

// memoryActions are what the watch asks and does, on its own goroutine. idle
// tells whether nothing is running whose memory could grow. At the limit stop
// is called once, and stuck if the watch has not been closed a while later. deep
// is called when the Go stack is large, for a RangeError that a script can catch,
// and pending tells whether it has yet to reach the script.
type memoryActions struct {
	idle        func() bool
	deep        func()
	pending     func() bool
	stop, stuck func(reason error)
}

// memoryWatch compares the memory of the process with a limit, a hundred times
// a second while a script runs: what can grow without end can do so inside one
// built-in function, which nothing interrupts. While the loop sleeps, so does
// the watch.
type memoryWatch struct {
	limit   uint64
	actions memoryActions
	start   *time.Timer // begins the goroutine
	poke    chan struct{}
	parked  atomic.Bool
	quit    chan struct{}
	ended   chan struct{}
	once    sync.Once

	// The rest belongs to the goroutine.
	deep        bool // the script was told that the stack is too large
	collections int  // since then
}

// watchMemory begins a while later: most scripts have ended by then.
func watchMemory(limit int64, actions memoryActions) *memoryWatch {
	w := &memoryWatch{
		limit: uint64(limit), actions: actions,
		poke: make(chan struct{}, 1), quit: make(chan struct{}), ended: make(chan struct{}),
	}
	w.start = time.AfterFunc(calm, w.run)
	return w
}

// run is the goroutine.
func (w *memoryWatch) run() {
	defer close(w.ended)
	timer := time.NewTimer(0)
	defer timer.Stop()
	for w.park() {
		used, stacks := inUse()
		switch {
		case stacks > stackMost:
			w.reached(&StackOverflow{}, 0)
			return
		case stacks > stackLimit:
			w.overflows()
		case used > w.limit && !w.recovers(used):
			w.reached(&OutOfMemory{Limit: int64(w.limit)}, grace)
			return
		}
		timer.Reset(w.pause(used))
		select {
		case <-timer.C:
		case <-w.quit:
			return
		}
	}
}

func (w *memoryWatch) pause(used uint64) time.Duration {
	if used > w.limit/2 {
		return eager
	}
	return calm
}

// park sleeps while nothing runs, until wake. It reports false once the watch
// is closed.
func (w *memoryWatch) park() bool {
	for w.actions.idle() {
		w.parked.Store(true)
		if !w.actions.idle() { // began to run before it could see parked
			break
		}
		select {
		case <-w.poke:
		case <-w.quit:
			return false
		}
	}
	w.parked.Store(false)
	return true
}

// wake tells the watch that something begins to run. It is called on the loop,
// often.
func (w *memoryWatch) wake() {
	if !w.parked.Load() {
		return
	}
	select {
	case w.poke <- struct{}{}:
	default:
	}
}

// recovers tells whether a collection brings the memory below the limit. There
// is no time for one when the memory has grown far beyond it, and not much
// when a built-in keeps the collection from coming to its end.
func (w *memoryWatch) recovers(used uint64) bool {
	if used > w.limit+w.limit/4+slack {
		return false
	}
	done := make(chan struct{})
	go func() {
		runtime.GC()
		close(done)
	}()
	select {
	case <-done:
		used, _ = inUse()
		return used <= w.limit
	case <-time.After(grace):
		return false
	}
}

// overflows has the script catch a RangeError, and waits until it has. The stack of
// a recursion that has come to its end is made smaller by the collector, by half each
// time.
func (w *memoryWatch) overflows() {
	switch {
	case !w.deep || w.collections == enough:
		w.deep, w.collections = true, 0
		secondProcessor()
		w.actions.deep()
	case w.actions.pending():
		w.collections = 0
	default:
		w.collections++
		runtime.GC()
		_, stacks := inUse()
		w.deep = stacks > stackLimit
	}
}

// secondProcessor lets the watch look while the script runs, and not after a time
// slice of its own ends or a collection of a large stack is over: the stack would have
// outgrown the most that it may have by then. Two take turns on one CPU too.
func secondProcessor() {
	if runtime.GOMAXPROCS(0) == 1 {
		runtime.GOMAXPROCS(2)
	}
}

// reached stops the script, and says so if it does not stop.
func (w *memoryWatch) reached(reason error, patience time.Duration) {
	w.actions.stop(reason)
	select {
	case <-time.After(patience):
		w.actions.stuck(reason)
	case <-w.quit:
	}
}

// close ends the watch and waits for its goroutine.
func (w *memoryWatch) close() {
	w.once.Do(func() {
		close(w.quit)
		if !w.start.Stop() {
			<-w.ended
		}
	})
}

// inUse is the memory of the process that the Go runtime has taken from the
// system and put to use: heap, stacks and its own.
func inUse() (all, stacks uint64) {
	s := [...]metrics.Sample{
		{Name: "/memory/classes/total:bytes"},
		{Name: "/memory/classes/heap/released:bytes"},
		{Name: "/memory/classes/heap/free:bytes"},
		{Name: "/memory/classes/heap/stacks:bytes"},
	}
	metrics.Read(s[:])
	return s[0].Value.Uint64() - s[1].Value.Uint64() - s[2].Value.Uint64(), s[3].Value.Uint64()
}
