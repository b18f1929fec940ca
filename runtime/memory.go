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

// limitMemory begins to watch Options.MaxMemory, and bounds the single pieces
// that natives make.
func (r *Runtime) limitMemory() {
	limit := r.opts.MaxMemory
	if limit <= 0 {
		return
	}
	r.env.MaxBytes = limit
	r.env.MaxStringLength = int(min(int64(r.env.MaxStringLength), limit/2))
	reason := &OutOfMemory{Limit: limit}
	r.memory = watchMemory(limit, memoryActions{
		stop: func() {
			r.vm.Interrupt(reason)
			r.loop.Post(func() { r.interrupted(reason) })
		},
		stuck: func() {
			if r.opts.OnStuck != nil {
				r.opts.OnStuck(reason)
			}
		},
	})
}
