// SPDX-License-Identifier: Apache-2.0

package eventloop

// keepTasks is how long a slice of tasks may be to be used again. A longer one,
// left by a burst, goes back to the collector.
const keepTasks = 4096

// batch is what the posted phase runs: all that was in the inbox when the phase
// began. It outlives the phase if Stop or a panic ends it early.
type batch struct {
	tasks []task
	next  int // tasks before it have run
}

// fill takes what is in the inbox. The batch before must have run.
func (b *batch) fill(from *inbox) {
	b.tasks, b.next = from.swap(b.tasks[:0]), 0
}

// trim gives back the room a burst took.
func (b *batch) trim() {
	if cap(b.tasks) > keepTasks {
		b.tasks, b.next = nil, 0
	}
}

// take removes the first task.
func (b *batch) take() task {
	t := b.tasks[b.next]
	b.tasks[b.next] = nil // run once, then free
	b.next++
	return t
}

func (b *batch) empty() bool {
	return b.next == len(b.tasks)
}

// runPosted runs the batch and reports false if it was told to stop.
func (l *Loop) runPosted() bool {
	for !l.batch.empty() {
		if l.halted() {
			return false
		}
		l.call(l.batch.take())
	}
	l.batch.trim()
	return true
}
