// SPDX-License-Identifier: Apache-2.0

package eventloop

import (
	"math"
	"time"
)

// Expirer is what owns a Timer or an Immediate.
type Expirer interface {
	// Expire is called on the loop when the Timer or Immediate is due. It is no
	// longer active then, and may be started again.
	Expire()
}

// Timer calls its owner after a delay. It is meant to be embedded in the owner:
// starting it allocates nothing. Set Owner before StartTimer. A Timer must not
// be copied while it is active.
type Timer struct {
	Owner  Expirer
	Origin *Context // that Expire is called in

	list       *timerList // nil if not active
	prev, next *Timer
	deadline   int64 // in nanoseconds since the loop was made
	seq        uint64
	unref      bool
}

// StartTimer makes t expire once, ms milliseconds from now, never earlier. An
// active t is started anew. It is referenced unless RefTimer said otherwise.
func (l *Loop) StartTimer(t *Timer, ms int64) {
	l.StartTimerSince(t, ms, l.Elapsed())
}

// StartTimerSince is StartTimer as if it had been called at since, a past value
// of Elapsed, except for the order among the timers of the same ms: t comes
// behind those that were started before it, even if they are due later.
func (l *Loop) StartTimerSince(t *Timer, ms int64, since time.Duration) {
	l.Check()
	l.StopTimer(t)
	if l.requests.sealed {
		return
	}
	q := &l.timers
	q.seq++
	t.deadline, t.seq = later(int64(since), ms), q.seq
	q.add(t, ms)
	l.count(t.unref, 1)
}

// later is ms milliseconds after now, as far as int64 reaches.
func later(now, ms int64) int64 {
	if ms <= 0 {
		return now
	}
	if ms > (math.MaxInt64-now)/int64(time.Millisecond) {
		return math.MaxInt64
	}
	return now + ms*int64(time.Millisecond)
}

// StopTimer makes t not expire. It may be called for any t at any time.
func (l *Loop) StopTimer(t *Timer) {
	l.Check()
	if t.list == nil {
		return
	}
	l.timers.remove(t)
	l.count(t.unref, -1)
}

// Active reports whether t is going to expire.
func (t *Timer) Active() bool {
	return t.list != nil
}

// RefTimer sets whether t keeps the loop alive while it is active.
func (l *Loop) RefTimer(t *Timer, ref bool) {
	l.Check()
	if t.unref != ref {
		return
	}
	if t.list != nil {
		l.count(false, delta(ref))
	}
	t.unref = !ref
}

// HasRef reports whether t keeps the loop alive while it is active.
func (t *Timer) HasRef() bool {
	return !t.unref
}

// count adds n to what keeps the loop alive, unless the thing is unreferenced.
func (l *Loop) count(unref bool, n int) {
	if !unref {
		l.refs += n
	}
}

// delta is how a thing that becomes referenced, or stops being it, counts.
func delta(ref bool) int {
	if ref {
		return 1
	}
	return -1
}

// runTimers expires what was due when the phase began, and reports false if it
// was told to stop.
func (l *Loop) runTimers() bool {
	for t := l.timers.due(); t != nil; t = l.timers.due() {
		if l.halted() {
			return false
		}
		l.StopTimer(t)
		l.epoch++
		l.current = t.Origin
		t.Owner.Expire()
		l.current = nil
		l.epoch++
	}
	return true
}
