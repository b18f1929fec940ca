// SPDX-License-Identifier: Apache-2.0

package process

import "sync/atomic"

// heardSignals are the numbers of the signals that a script listens to. Any
// goroutine may ask.
type heardSignals struct{ set atomic.Uint64 }

func (h *heardSignals) add(number int)      { h.set.Or(1 << number) }
func (h *heardSignals) remove(number int)   { h.set.And(^(1 << number)) }
func (h *heardSignals) has(number int) bool { return h.set.Load()&(1<<number) != 0 }
