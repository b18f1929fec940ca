// SPDX-License-Identifier: Apache-2.0

package eventloop

import "time"

// phase is where the loop is in its turn. It outlives Run, so that a Run which
// was stopped, or which a panic left, is continued in the same order.
type phase uint8

const (
	phaseTimers phase = iota
	phaseWait
	phaseReady
	phasePosted
	phaseImmediates
	phaseClosing
)

// turn runs the current phase and reports whether another may follow.
func (l *Loop) turn() bool {
	switch l.phase {
	case phaseTimers:
		return l.runTimers() && l.next(phaseWait)
	case phaseWait:
		return l.wait()
	case phaseReady:
		return l.runReady() && l.next(phasePosted)
	case phasePosted:
		return l.runPosted() && l.next(phaseImmediates)
	case phaseImmediates:
		return l.runImmediates() && l.next(phaseClosing)
	default:
		return l.runClosing() && l.next(phaseTimers)
	}
}

// next enters phase p. What is due in it is decided here, once: what a callback
// adds waits for the next turn.
func (l *Loop) next(p phase) bool {
	switch p {
	case phaseTimers:
		l.timers.cut(l.nanos())
	case phasePosted:
		l.batch.fill(&l.inbox)
	case phaseImmediates:
		l.immediates.cut()
	}
	l.phase = p
	return true
}

// wait blocks until there is something to do. It reports false if Run must
// return. After OnIdle the turn begins anew, as Node's does after beforeExit.
func (l *Loop) wait() bool {
	if l.refs == 0 && l.inbox.empty() {
		return l.idle()
	}
	l.clock.sleep(l.nanos)
	l.block(l.timeout())
	l.clock.wake(l.nanos)
	return l.next(phaseReady)
}

// idle tells the owner that nothing is left, and reports whether it made work.
func (l *Loop) idle() bool {
	if l.onIdle != nil {
		l.call(posted(l.onIdle))
	}
	l.next(phaseTimers)
	if l.refs == 0 && l.inbox.empty() {
		l.clock.ended = l.nanos()
		return false
	}
	return true
}

// forever is the timeout of a loop that waits for posts alone.
const forever time.Duration = -1

// timeout is how long the loop may sleep before it has something to do.
func (l *Loop) timeout() time.Duration {
	if l.immediates.refs > 0 || len(l.closing) > 0 {
		return 0
	}
	head := l.timers.head()
	if head == nil {
		return forever
	}
	return time.Duration(max(0, head.deadline-l.nanos()))
}

// block sleeps at most d, or until something is posted, Stop is called or the
// context is done. A sleeping loop uses no CPU.
func (l *Loop) block(d time.Duration) {
	if l.poller != nil {
		l.poll(d)
		return
	}
	if d == 0 || !l.inbox.doze() {
		return
	}
	defer l.inbox.rouse()
	if l.halted() {
		return
	}
	select {
	case <-l.inbox.wake:
	case <-l.timers.alarm(d):
	case <-l.done:
	}
}

// call runs one callback.
func (l *Loop) call(t task) {
	l.epoch++
	t.run()
	l.current = nil
	l.epoch++
}
