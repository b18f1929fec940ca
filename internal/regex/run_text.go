// SPDX-License-Identifier: Apache-2.0

package regex

// decode reads the code point at pos.
func decode[T unit](text []T, pos int) (r rune, n int) {
	u := text[pos]
	if high(u) && pos+1 < len(text) && low(text[pos+1]) {
		return (rune(u)-0xD800)<<10 + (rune(text[pos+1]) - 0xDC00) + 0x10000, 2
	}
	return rune(u), 1
}

// decodeBack reads the code point that ends at pos.
func decodeBack[T unit](text []T, pos int) (r rune, n int) {
	u := text[pos-1]
	if low(u) && pos > 1 && high(text[pos-2]) {
		r, _ = decode(text, pos-2)
		return r, 2
	}
	return rune(u), 1
}

func isLineEnd[T unit](u T) bool {
	return u == '\n' || u == '\r' || uint16(u) == 0x2028 || uint16(u) == 0x2029
}

// reference compares what a group has remembered with what is at pos. It is the
// position behind, or -1.
func reference[T unit](m *Matcher, p *Program, in *inst, text []T, pos int, full bool) int {
	from, to := -1, -1
	for _, g := range in.groups {
		if m.regs[2*g] >= 0 && m.regs[2*g+1] >= 0 {
			from, to = int(m.regs[2*g]), int(m.regs[2*g+1])
			break
		}
	}
	n := to - from
	at := pos
	if in.back {
		at -= n
	}
	if at < 0 || at+n > len(text) {
		return -1
	}
	m.left -= n >> 4
	for i := 0; i < n; i++ {
		if a, b := text[from+i], text[at+i]; a != b && (!in.fold || !alikeAt(p, text, from, at, i, full)) {
			return -1
		}
	}
	if in.back {
		return at
	}
	return at + n
}

// alikeAt compares ignoring case. Under u and v, a pair is one code point; code
// points that are alike have as many units.
func alikeAt[T unit](p *Program, text []T, from, at, i int, full bool) bool {
	a, b := rune(text[from+i]), rune(text[at+i])
	if full {
		a, b = whole(text, from+i), whole(text, at+i)
	}
	return p.folding.of(a) == p.folding.of(b)
}

// whole is the code point that the unit at pos is of.
func whole[T unit](text []T, pos int) rune {
	if low(text[pos]) && pos > 0 && high(text[pos-1]) {
		pos--
	}
	r, _ := decode(text, pos)
	return r
}
