// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
)

// tick is one entry of the nextTick queue: a JavaScript function or a Go one.
type tick struct {
	fn   goja.Callable
	args []goja.Value
	run  func()
	from *eventloop.Context
}

// tickQueue is a queue that reuses its memory.
type tickQueue struct {
	items []tick
	head  int
}

func (q *tickQueue) len() int { return len(q.items) - q.head }

func (q *tickQueue) push(t tick) { q.items = append(q.items, t) }

func (q *tickQueue) pop() tick {
	t := q.items[q.head]
	q.items[q.head] = tick{}
	q.head++
	switch {
	case q.head == len(q.items):
		q.items, q.head = q.items[:0], 0
	case q.head >= 1024 && q.head*2 >= len(q.items):
		n := copy(q.items, q.items[q.head:])
		clear(q.items[n:])
		q.items, q.head = q.items[:n], 0
	}
	return t
}

func (q *tickQueue) clear() { q.items, q.head = nil, 0 }

// Discard empties the nextTick queue and the queue of promise jobs: the script
// has ended, and nothing of it may run any more.
func (e *Env) Discard() {
	e.ticks.clear()
	*e.jobs.queue = nil
}

// NextTick queues fn to be called before anything else the loop does, after
// the running callback (process.nextTick).
func (e *Env) NextTick(fn goja.Callable, args ...goja.Value) {
	e.ticks.push(tick{fn: fn, args: args, from: e.Loop.Start("TickObject")})
}

// NextTickFunc queues a Go function, as NextTick does. What it lets through as
// a JavaScript exception is reported as uncaught.
func (e *Env) NextTickFunc(run func()) {
	e.ticks.push(tick{run: run, from: e.Loop.Start("TickObject")})
}

// drainTicks runs the queue until it is empty, entries added meanwhile
// included. It runs inside the door. A tick that throws does not keep the rest
// from running.
func (e *Env) drainTicks() {
	for e.ticks.len() > 0 {
		t := e.ticks.pop()
		e.Switch(t.from)
		e.follow.began()
		if t.run != nil {
			if ex := e.VM.Try(t.run); ex != nil {
				e.Report(ex)
			}
		} else if _, err := t.fn(goja.Undefined(), t.args...); err != nil {
			e.Report(err)
		}
		e.follow.ended()
	}
}
