// SPDX-License-Identifier: Apache-2.0

package deflate

import "encoding/binary"

// symbol reads one literal or length, as far as the input goes.
func (z *Inflater) symbol(r *input, limit int) bool {
	if z.state != atSymbol {
		return z.state != atFault
	}
	e, ok := z.peek(r, &z.lit)
	if !ok {
		return false
	}
	switch e.kind() {
	case kindLiteral:
		if z.pos == limit {
			return false
		}
		z.take(e.bits())
		z.hist[z.pos] = byte(e.value())
		z.pos++
		z.full = min(z.full+1, z.size)
	case kindEnd:
		z.take(e.bits())
		z.state = atBlock
	case kindBase:
		if !z.need(r, e.bits()+e.extra()) {
			return false
		}
		z.take(e.bits())
		z.length, z.state = e.value()+int(z.take(e.extra())), atDistance
	default:
		return z.fail("invalid literal/length code")
	}
	return true
}

// distance reads the distance of a match.
func (z *Inflater) distance(r *input) bool {
	e, ok := z.peek(r, &z.dist)
	if !ok {
		return false
	}
	if e.kind() != kindBase {
		return z.fail("invalid distance code")
	}
	if !z.need(r, e.bits()+e.extra()) {
		return false
	}
	z.take(e.bits())
	z.offset = e.value() + int(z.take(e.extra()))
	if z.offset > z.full {
		return z.fail("invalid distance too far back")
	}
	z.state = atCopy
	return true
}

// copyMatch copies what there is room for of a match.
func (z *Inflater) copyMatch(limit int) bool {
	n := min(z.length, limit-z.pos)
	z.repeatBytes(n)
	z.length -= n
	if z.length > 0 {
		return true // run sees that there is no room
	}
	z.state = atSymbol
	return true
}

// repeatBytes copies n bytes from z.offset back. The two may overlap: then what
// was copied is copied again.
func (z *Inflater) repeatBytes(n int) {
	to, from := z.pos, z.pos-z.offset
	end := to + n
	for to < end {
		to += copy(z.hist[to:end], z.hist[from:to])
	}
	z.pos = end
	z.full = min(z.full+n, z.size)
}

// symbols is symbol and what follows it for as long as there is plenty of input
// and of room: at least eight bytes, and the longest match.
func (z *Inflater) symbols(r *input, limit int) {
	if len(r.data)-r.pos < 8 || limit-z.pos < maxMatch {
		return
	}
	f := fast{data: r.data, pos: r.pos, hold: z.hold, bits: z.bits, hist: z.hist, to: z.pos, full: z.full}
	end := f.decode(&z.lit, &z.dist, limit-maxMatch, z.size)
	r.pos, z.hold, z.bits = f.pos, f.hold, f.bits
	z.full = min(z.full+f.to-z.pos, z.size)
	z.pos = f.to
	z.giveBack(r)
	switch end {
	case endBlock:
		z.state = atBlock
	case endBadSymbol:
		z.fail("invalid literal/length code")
	case endBadDistance:
		z.fail("invalid distance code")
	case endTooFar:
		z.fail("invalid distance too far back")
	}
}

// fast is the state of symbols in one place.
type fast struct {
	data []byte
	pos  int
	hold uint64
	bits uint
	hist []byte
	to   int
	full int // of the window when it began
}

// Why decode ended.
const (
	endShort = iota // of input or room
	endBlock
	endBadSymbol
	endBadDistance
	endTooFar
)

// decode fills the bits once for each symbol: a length, its distance and all
// that adds to them take at most 15+5+15+13 bits of at least 56.
func (f *fast) decode(lit, dist *table, limit, size int) int {
	lits, dists := lit.entries, dist.entries
	litMask, distMask := uint64(1)<<lit.root-1, uint64(1)<<dist.root-1
	data, hist, pos, hold, bits, to := f.data, f.hist, f.pos, f.hold, f.bits, f.to
	start, end := f.to, endShort
	for to <= limit && len(data)-pos >= 8 {
		hold |= binary.LittleEndian.Uint64(data[pos:]) << (bits & 63)
		pos += int((63 - bits) >> 3)
		bits |= 56
		e := lits[hold&litMask]
		if e.kind() == kindSub {
			hold >>= e.bits()
			bits -= e.bits()
			e = lits[uint64(e.value())+hold&(1<<e.extra()-1)]
		}
		hold >>= e.bits()
		bits -= e.bits()
		if e.kind() == kindLiteral {
			hist[to] = byte(e >> 16)
			to++
			if e = lits[hold&litMask]; e.kind() != kindLiteral {
				continue
			}
			hold >>= e.bits()
			bits -= e.bits()
			hist[to] = byte(e >> 16)
			to++
			continue
		}
		if e.kind() != kindBase {
			end = endBadSymbol
			if e.kind() == kindEnd {
				end = endBlock
			}
			break
		}
		length := e.value() + int(hold&(1<<e.extra()-1))
		hold >>= e.extra()
		bits -= e.extra()
		e = dists[hold&distMask]
		if e.kind() == kindSub {
			hold >>= e.bits()
			bits -= e.bits()
			e = dists[uint64(e.value())+hold&(1<<e.extra()-1)]
		}
		hold >>= e.bits()
		bits -= e.bits()
		if e.kind() != kindBase {
			end = endBadDistance
			break
		}
		offset := e.value() + int(hold&(1<<e.extra()-1))
		hold >>= e.extra()
		bits -= e.extra()
		if offset > min(f.full+to-start, size) {
			end = endTooFar
			break
		}
		from := to - offset
		if offset >= length {
			copy(hist[to:to+length], hist[from:])
			to += length
			continue
		}
		for stop := to + length; to < stop; {
			to += copy(hist[to:stop], hist[from:to])
		}
	}
	f.pos, f.hold, f.bits, f.to = pos, hold, bits, to
	return end
}
