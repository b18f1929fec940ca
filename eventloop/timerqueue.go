// SPDX-License-Identifier: Apache-2.0

package eventloop

import "time"

// timerQueue orders timers by deadline and, for equal ones, by start. Timers of
// one delay expire in the order they were started, so each delay has a list,
// to which a timer is added at the end, and a heap orders the lists by their
// first timers. A program with a million timers has few delays: starting one
// costs the same however many there are. A deadline that is earlier than those
// in front of it in its list, which StartTimerSince makes, waits for them.
type timerQueue struct {
	seq  uint64 // of the last timer started
	heap []*timerList
	byMS map[int64]*timerList // the lists in heap, by delay
	free *timerList           // an empty list to use again

	dueTime int64  // the phase runs timers with a deadline up to this,
	dueSeq  uint64 // started no later than that

	clock *time.Timer // the one timer of the operating system
}

// timerList holds the active timers of one delay in the order of their starts.
type timerList struct {
	ms          int64
	index       int // in the heap
	first, last *Timer
}

// cut makes due what is due at now.
func (q *timerQueue) cut(now int64) {
	q.dueTime, q.dueSeq = now, q.seq
}

// due is the next timer of the current phase, or nil.
func (q *timerQueue) due() *Timer {
	t := q.head()
	if t == nil || t.deadline > q.dueTime || t.seq > q.dueSeq {
		return nil
	}
	return t
}

// head is the timer to expire first, or nil.
func (q *timerQueue) head() *Timer {
	if len(q.heap) == 0 {
		return nil
	}
	return q.heap[0].first
}

// add appends t to the list of its delay.
func (q *timerQueue) add(t *Timer, ms int64) {
	list := q.byMS[ms]
	if list == nil {
		list = q.open(ms)
	}
	t.list, t.prev, t.next = list, list.last, nil
	list.last = t
	if t.prev != nil {
		t.prev.next = t
		return
	}
	list.first = t
	q.push(list)
}

// open makes an empty list for a delay.
func (q *timerQueue) open(ms int64) *timerList {
	list := q.free
	q.free = nil
	if list == nil {
		list = new(timerList)
	}
	list.ms = ms
	if q.byMS == nil {
		q.byMS = make(map[int64]*timerList)
	}
	q.byMS[ms] = list
	return list
}

// remove takes t out of its list.
func (q *timerQueue) remove(t *Timer) {
	list := t.list
	if t.next != nil {
		t.next.prev = t.prev
	} else {
		list.last = t.prev
	}
	if t.prev != nil {
		t.prev.next = t.next
	} else {
		list.first = t.next
		q.moved(list)
	}
	t.list, t.prev, t.next = nil, nil, nil
}

// moved restores the order after the first timer of a list was removed.
func (q *timerQueue) moved(list *timerList) {
	if list.first != nil {
		q.fix(list)
		return
	}
	q.pop(list)
	delete(q.byMS, list.ms)
	q.free = list
}

// alarm returns a channel that is sent to after d, or nil to wait forever.
func (q *timerQueue) alarm(d time.Duration) <-chan time.Time {
	switch {
	case d == forever:
		return nil
	case q.clock == nil:
		q.clock = time.NewTimer(d)
	default:
		q.clock.Reset(d)
	}
	return q.clock.C
}
