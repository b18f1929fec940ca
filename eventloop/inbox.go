// SPDX-License-Identifier: Apache-2.0

package eventloop

import "sync"

// task is one entry of the inbox: a posted function or the end of a request.
type task interface{ run() }

type posted func()

func (f posted) run() { f() }

// inbox is the only door into the loop for other goroutines. It is emptied in
// one go, and signals only when the loop sleeps, so that a flood of posts costs
// an append each.
type inbox struct {
	onRouse func() // called on the loop after it has slept; nil if nobody asks

	wake chan struct{} // one token is enough: it says "look again"

	mu     sync.Mutex
	tasks  []task // guarded by mu, as are the rest
	waker  func() // wakes the poller, in place of wake; nil without one
	asleep bool
	sealed bool // Close has begun: plain posts are refused
	closed bool // Close has ended: all are
}

// Post queues f to run on the loop. Any goroutine may call it, the loop's own
// included. A queued f alone does not keep the loop alive, but Run does not end
// before it ran. Once Close was called, Post does nothing.
func (l *Loop) Post(f func()) {
	l.inbox.put(posted(f), false)
}

// put queues t. The end of a request is let in until Close has ended.
func (b *inbox) put(t task, request bool) {
	b.mu.Lock()
	if b.closed || b.sealed && !request {
		b.mu.Unlock()
		return
	}
	b.tasks = append(b.tasks, t)
	b.unlock()
}

// poke wakes the loop without a task.
func (b *inbox) poke() {
	b.mu.Lock()
	b.unlock()
}

// unlock releases mu and signals the loop if it sleeps.
func (b *inbox) unlock() {
	signal, waker := b.asleep, b.waker
	b.asleep = false
	b.mu.Unlock()
	if !signal {
		return
	}
	if waker != nil {
		waker()
		return
	}
	select {
	case b.wake <- struct{}{}:
	default:
	}
}

// swap hands over what is queued and takes an empty slice to fill next.
func (b *inbox) swap(empty []task) []task {
	b.mu.Lock()
	defer b.mu.Unlock()
	full := b.tasks
	b.tasks = empty
	return full
}

// empty reports whether nothing is queued.
func (b *inbox) empty() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.tasks) == 0
}

// doze reports whether the loop may sleep: from now on every put signals.
func (b *inbox) doze() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.asleep = len(b.tasks) == 0
	return b.asleep
}

// rouse ends what doze began.
func (b *inbox) rouse() {
	b.mu.Lock()
	b.asleep = false
	b.mu.Unlock()
	if b.onRouse != nil {
		b.onRouse()
	}
}
