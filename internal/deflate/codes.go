// SPDX-License-Identifier: Apache-2.0

package deflate

// fixed sets the codes that a block may use without sending any.
func (z *Inflater) fixed() {
	if z.isFixed {
		return
	}
	z.isFixed = true
	var lengths [288]uint8
	for i := range lengths {
		lengths[i] = fixedLength(i)
	}
	z.lit.build(lengths[:], litRoot, litLenEntry, false)
	for i := range 32 {
		lengths[i] = 5
	}
	z.dist.build(lengths[:32], distRoot, distEntry, false)
}

// fixedLength is the length of a symbol in the fixed code.
func fixedLength(sym int) uint8 {
	switch {
	case sym < 144:
		return 8
	case sym < 256:
		return 9
	case sym < 280:
		return 7
	}
	return 8
}

// readCounts reads how many lengths follow.
func (z *Inflater) readCounts(r *input) bool {
	if !z.need(r, 14) {
		return false
	}
	z.nLit, z.nDist, z.nLen = int(z.take(5))+257, int(z.take(5))+1, int(z.take(4))+4
	if z.nLit > maxLitLen || z.nDist > maxDist {
		return z.fail("too many length or distance symbols")
	}
	clear(z.lengths[:])
	z.have, z.state = 0, atCodeLengths
	return true
}

// readCodeLengths reads the code that the lengths are sent in.
func (z *Inflater) readCodeLengths(r *input) bool {
	for ; z.have < z.nLen; z.have++ {
		if !z.need(r, 3) {
			return false
		}
		z.lengths[lengthOrder[z.have]] = uint8(z.take(3))
	}
	if !z.codes.build(z.lengths[:len(lengthOrder)], lenRoot, plainEntry, false) {
		return z.fail("invalid code lengths set")
	}
	clear(z.lengths[:])
	z.have, z.state = 0, atLengths
	return true
}

// readLengths reads the lengths of the two codes of the block.
func (z *Inflater) readLengths(r *input) bool {
	for z.have < z.nLit+z.nDist {
		e, ok := z.peek(r, &z.codes)
		if !ok {
			return false
		}
		if sym := e.value(); sym < 16 {
			z.take(e.bits())
			z.lengths[z.have] = uint8(sym)
			z.have++
			continue
		}
		if !z.repeat(r, e) {
			return false
		}
	}
	return z.buildCodes()
}

// repeat reads a symbol that stands for several lengths.
func (z *Inflater) repeat(r *input, e entry) bool {
	value, least, extra := uint8(0), 3, uint(2)
	switch e.value() {
	case 17:
		extra = 3
	case 18:
		least, extra = 11, 7
	}
	if !z.need(r, e.bits()+extra) {
		return false
	}
	if e.value() == 16 {
		if z.have == 0 {
			return z.fail("invalid bit length repeat")
		}
		value = z.lengths[z.have-1]
	}
	z.take(e.bits())
	n := least + int(z.take(extra))
	if z.have+n > z.nLit+z.nDist {
		return z.fail("invalid bit length repeat")
	}
	for range n {
		z.lengths[z.have] = value
		z.have++
	}
	return true
}

func (z *Inflater) buildCodes() bool {
	z.isFixed = false
	switch {
	case z.lengths[endOfBlock] == 0:
		return z.fail("invalid code -- missing end-of-block")
	case !z.lit.build(z.lengths[:z.nLit], litRoot, litLenEntry, true):
		return z.fail("invalid literal/lengths set")
	case !z.dist.build(z.lengths[z.nLit:z.nLit+z.nDist], distRoot, distEntry, true):
		return z.fail("invalid distances set")
	}
	z.state = atSymbol
	return true
}

// peek finds the entry that comes next, without using up its bits, for which the
// number of bits counts those in both tables.
func (z *Inflater) peek(r *input, t *table) (entry, bool) {
	for {
		e := t.entries[z.hold&(1<<t.root-1)]
		if e.kind() == kindSub {
			n := e.bits()
			at := e.value() + int(z.hold>>n&(1<<e.extra()-1))
			e = t.entries[at] + entry(n)
		}
		if e.bits() <= z.bits {
			return e, true
		}
		if !z.need(r, z.bits+1) {
			return 0, false
		}
	}
}
