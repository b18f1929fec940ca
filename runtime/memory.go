// SPDX-License-Identifier: Apache-2.0

package runtime

import "fmt"

// OutOfMemory is why Run ended when the script reached the limit of memory.
type OutOfMemory struct {
	Limit int64 // in bytes
}

// Error says how much it was.
func (e *OutOfMemory) Error() string {
	return fmt.Sprintf("out of memory: the script reached its limit of %d MB", e.Limit>>20)
}

// StackOverflow is why Run ended when a recursion inside the engine's own
// functions, which no script can catch, was about to exhaust the Go stack.
type StackOverflow struct{}

// Error is what a script would have got.
func (*StackOverflow) Error() string { return "RangeError: " + tooDeep }

// limitMemory begins to watch Options.MaxMemory, and bounds the single pieces
// that natives make.
func (r *Runtime) limitMemory() {
	limit := r.opts.MaxMemory
	if limit <= 0 {
		return
	}
	r.env.MaxBytes = limit
	r.env.MaxStringLength = int(min(int64(r.env.MaxStringLength), limit/2))
	r.memory = watchMemory(limit, memoryActions{
		idle: func() bool { return !r.running.Load() || r.loop.Asleep() },
		deep: r.env.Overflow, pending: r.env.Overflowing,
		stop: func(reason error) {
			r.vm.Interrupt(reason)
			r.loop.Post(func() { r.interrupted(reason) })
		},
		stuck: func(reason error) {
			if r.opts.OnStuck != nil {
				r.opts.OnStuck(reason)
			}
		},
	})
	r.loop.OnRouse(r.memory.wake)
}

// watched runs f with the watch of the memory awake.
func (r *Runtime) watched(f func()) {
	r.running.Store(true)
	defer r.running.Store(false)
	if r.memory != nil {
		r.memory.wake()
	}
	f()
}
