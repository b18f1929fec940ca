// SPDX-License-Identifier: Apache-2.0

package regex

import "slices"

// span is all code points from lo to hi.
type span struct{ lo, hi rune }

// spans is a set of code points: sorted, and with a gap between any two.
type spans []span

const (
	maxUnit = 0xFFFF
	maxRune = 0x10FFFF
)

func single(r rune) spans { return spans{{r, r}} }

// has tells whether r is in the set.
func (s spans) has(r rune) bool {
	lo, hi := 0, len(s)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		switch {
		case r < s[mid].lo:
			hi = mid
		case r > s[mid].hi:
			lo = mid + 1
		default:
			return true
		}
	}
	return false
}

// normal sorts what was collected in any order, and joins what touches.
func (s spans) normal() spans {
	slices.SortFunc(s, func(a, b span) int { return int(a.lo - b.lo) })
	out := s[:0]
	for _, r := range s {
		if n := len(out); n > 0 && r.lo <= out[n-1].hi+1 {
			out[n-1].hi = max(out[n-1].hi, r.hi)
		} else {
			out = append(out, r)
		}
	}
	return out
}

func (s spans) union(t spans) spans {
	switch {
	case len(s) == 0:
		return t
	case len(t) == 0:
		return s
	}
	return append(slices.Clone(s), t...).normal()
}

// complement is what of 0 to last is not in the set.
func (s spans) complement(last rune) spans {
	out := make(spans, 0, len(s)+1)
	next := rune(0)
	for _, r := range s {
		if r.lo > next {
			out = append(out, span{next, min(r.lo-1, last)})
		}
		next = r.hi + 1
	}
	if next <= last {
		out = append(out, span{next, last})
	}
	return out
}

func (s spans) intersect(t spans) (out spans) {
	for i, j := 0, 0; i < len(s) && j < len(t); {
		if lo, hi := max(s[i].lo, t[j].lo), min(s[i].hi, t[j].hi); lo <= hi {
			out = append(out, span{lo, hi})
		}
		if s[i].hi < t[j].hi {
			i++
		} else {
			j++
		}
	}
	return out
}

func (s spans) subtract(t spans) spans { return s.intersect(t.complement(maxRune)) }

// meets tells whether the sets have anything in common.
func (s spans) meets(t spans) bool {
	for i, j := 0, 0; i < len(s) && j < len(t); {
		if max(s[i].lo, t[j].lo) <= min(s[i].hi, t[j].hi) {
			return true
		}
		if s[i].hi < t[j].hi {
			i++
		} else {
			j++
		}
	}
	return false
}

// The sets behind the escapes and the dot.
func digits() spans { return spans{{'0', '9'}} }

func wordChars() spans { return spans{{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}} }

func whiteSpace() spans {
	return spans{{'\t', '\r'}, {' ', ' '}, {0xA0, 0xA0}, {0x1680, 0x1680}, {0x2000, 0x200A},
		{0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}, {0xFEFF, 0xFEFF}}
}

func lineEnds() spans { return spans{{'\n', '\n'}, {'\r', '\r'}, {0x2028, 0x2029}} }
