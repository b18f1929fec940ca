// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"runtime"
	"runtime/metrics"
	"sync"
	"time"
)

// How the memory is watched.
const (
	fastest = 2 * time.Millisecond   // between looks while the memory grows
	slowest = 500 * time.Millisecond // and while it does not
	grace   = 400 * time.Millisecond // for a script to stop after stop was called
)

// memoryActions are what happens at the limit: stop is called once, and stuck
// if the watch has not been closed a while later. Both are called on the
// watch's goroutine.
type memoryActions struct{ stop, stuck func() }

// memoryWatch compares the memory of the process with a limit. It costs
// nothing while there is little in use: each garbage collection wakes it by
// way of a finalizer, and only above half of the limit it looks by itself, the
// more often the more grows.
type memoryWatch struct {
	limit   uint64
	actions memoryActions
	quit    chan struct{}
	running sync.WaitGroup

	mu      sync.Mutex
	looking bool // a goroutine is in look; guarded by mu, as is closed
	closed  bool
}

// sentinel is garbage from the start: its finalizer runs after a collection.
type sentinel struct{ watch *memoryWatch }

func watchMemory(limit int64, actions memoryActions) *memoryWatch {
	w := &memoryWatch{limit: uint64(limit), actions: actions, quit: make(chan struct{})}
	w.arm()
	return w
}

// arm makes the next collection call collected.
func (w *memoryWatch) arm() { runtime.SetFinalizer(&sentinel{w}, (*sentinel).collected) }

func (s *sentinel) collected() {
	w := s.watch
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.closed {
		return
	}
	w.arm()
	if !w.looking && inUse() > w.limit/2 {
		w.looking = true
		w.running.Add(1)
		go w.look()
	}
}

// look looks again and again, until little is in use or the limit is reached.
func (w *memoryWatch) look() {
	defer w.running.Done()
	pause, last := fastest, inUse()
	for w.sleep(pause) {
		used := inUse()
		switch {
		case used > w.limit && !w.recovers(used):
			w.reached()
			return
		case used <= w.limit/2 && w.rest():
			return
		case used > last+last/64:
			pause = fastest
		default:
			pause = min(2*pause, slowest)
		}
		last = used
	}
}

// sleep reports false if the watch was closed meanwhile.
func (w *memoryWatch) sleep(d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-w.quit:
		return false
	}
}

// recovers tells whether a collection brings the memory below the limit. There
// is no time for one when the memory has grown far beyond a large limit.
func (w *memoryWatch) recovers(used uint64) bool {
	if w.limit > 1<<30 && used > w.limit+w.limit/4 {
		return false
	}
	runtime.GC()
	return inUse() <= w.limit
}

// rest ends the looking; the next collection may begin it again.
func (w *memoryWatch) rest() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.looking = false
	return true
}

// reached stops the script, and says so if it does not stop.
func (w *memoryWatch) reached() {
	w.actions.stop()
	if w.sleep(grace) {
		w.actions.stuck()
	}
}

// close ends the watch and waits for its goroutine.
func (w *memoryWatch) close() {
	w.mu.Lock()
	if !w.closed {
		w.closed = true
		close(w.quit)
	}
	w.mu.Unlock()
	w.running.Wait()
}

// inUse is the memory of the process that the Go runtime has taken from the
// system: heap, stacks and its own.
func inUse() uint64 {
	s := [...]metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"},
		{Name: "/memory/classes/heap/free:bytes"}}
	metrics.Read(s[:])
	return s[0].Value.Uint64() - s[1].Value.Uint64() - s[2].Value.Uint64()
}
