// SPDX-License-Identifier: Apache-2.0

package modules

import "math/bits"

// MaxBufferLength is buffer.kMaxLength: the longest Buffer there may be. It is
// V8's on 64-bit systems, and small enough for the address space of others.
const MaxBufferLength = 1 << (29 + 3*(bits.UintSize/64))

// probeAbove is the size from which memory is asked of the system before Go
// allocates it: a Go program that is refused memory ends at once.
const probeAbove = 32 << 20

// MakeBytes allocates n zero bytes for the script, or throws the RangeError of
// Node.js if there is no room for them.
func (e *Env) MakeBytes(n int) []byte {
	if n < 0 || int64(n) > MaxBufferLength || e.MaxBytes > 0 && int64(n) > e.MaxBytes ||
		n > probeAbove && !available(n) {
		e.Throw(e.NewError(RangeError, "", "Array buffer allocation failed"))
	}
	return make([]byte, n)
}
