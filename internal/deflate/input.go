// SPDX-License-Identifier: Apache-2.0

package deflate

// input is the input of one step.
type input struct {
	data []byte
	pos  int
}

// need makes n bits available, at most 32. It reports false when the input ends
// before; what there is has been taken then.
func (z *Inflater) need(r *input, n uint) bool {
	for z.bits < n {
		if r.pos == len(r.data) {
			return false
		}
		z.hold |= uint64(r.data[r.pos]) << z.bits
		z.bits += 8
		r.pos++
	}
	return true
}

// take uses up n bits that are available.
func (z *Inflater) take(n uint) uint32 {
	v := uint32(z.hold & (1<<n - 1))
	z.hold >>= n
	z.bits -= n
	return v
}

// giveBack returns whole bytes that were taken ahead in this step.
func (z *Inflater) giveBack(r *input) {
	n := z.bits / 8
	r.pos -= int(n)
	z.bits -= n * 8
	z.hold &= 1<<z.bits - 1
}

// align drops the bits up to the next whole byte.
func (z *Inflater) align() { z.take(z.bits & 7) }
