// SPDX-License-Identifier: Apache-2.0

package eventloop

// Immediate calls its owner in the next immediates phase, after what was
// posted. It is meant to be embedded in the owner: starting it allocates
// nothing. Set Owner before StartImmediate. It must not be copied while it is
// pending.
type Immediate struct {
	Owner  Expirer
	Origin *Context // that Expire is called in

	prev, next *Immediate
	seq        uint64
	pending    bool
	unref      bool
}

// immediateQueue lists pending immediates in the order they were started.
type immediateQueue struct {
	first, last *Immediate
	refs        int    // referenced ones: the loop does not sleep while there are any
	seq         uint64 // of the last one started
	dueSeq      uint64 // of the last one the current phase runs
}

// cut makes due what is pending.
func (q *immediateQueue) cut() {
	q.dueSeq = q.seq
}

// StartImmediate makes i expire once. One that is pending keeps its place. What
// is started by an immediate waits for the next turn.
func (l *Loop) StartImmediate(i *Immediate) {
	l.Check()
	if i.pending || l.requests.sealed {
		return
	}
	q := &l.immediates
	q.seq++
	i.pending, i.seq = true, q.seq
	i.prev, i.next = q.last, nil
	if i.prev != nil {
		i.prev.next = i
	} else {
		q.first = i
	}
	q.last = i
	l.countImmediate(i, 1)
}

// StopImmediate makes i not expire. It may be called for any i at any time.
func (l *Loop) StopImmediate(i *Immediate) {
	l.Check()
	if !i.pending {
		return
	}
	l.immediates.remove(i)
	l.countImmediate(i, -1)
}

// remove takes i out of the list.
func (q *immediateQueue) remove(i *Immediate) {
	if i.prev != nil {
		i.prev.next = i.next
	} else {
		q.first = i.next
	}
	if i.next != nil {
		i.next.prev = i.prev
	} else {
		q.last = i.prev
	}
	i.prev, i.next, i.pending = nil, nil, false
}

// RefImmediate sets whether i keeps the loop alive while it is pending.
func (l *Loop) RefImmediate(i *Immediate, ref bool) {
	l.Check()
	if i.unref != ref {
		return
	}
	i.unref = false
	if i.pending {
		l.countImmediate(i, delta(ref))
	}
	i.unref = !ref
}

// HasRef reports whether i keeps the loop alive while it is pending.
func (i *Immediate) HasRef() bool {
	return !i.unref
}

// countImmediate adds n to the referenced immediates if i is one.
func (l *Loop) countImmediate(i *Immediate, n int) {
	l.count(i.unref, n)
	if !i.unref {
		l.immediates.refs += n
	}
}

// runImmediates expires what was pending when the phase began, and reports
// false if it was told to stop.
func (l *Loop) runImmediates() bool {
	q := &l.immediates
	for q.first != nil && q.first.seq <= q.dueSeq {
		if l.halted() {
			return false
		}
		i := q.first
		l.StopImmediate(i)
		l.epoch++
		l.current = i.Origin
		i.Owner.Expire()
		l.current = nil
		l.epoch++
	}
	return true
}
