// SPDX-License-Identifier: Apache-2.0

package regex

import (
	"errors"
	"testing"
)

var errSteps = errors.New("steps")

// FuzzMatch looks for patterns that end in a fault of Go, do not end, or match
// in UTF-16 what they do not match in ASCII.
func FuzzMatch(f *testing.F) {
	for _, seed := range [...][3]string{
		{"(a*)*b", "", "aaab"}, {"(?<=(a)\\1)b+?", "iu", "AAb"}, {"[\\q{ab|c}--[b-d]]", "v", "ab"},
		{"(?<x>a)|(?<x>b){2,70}?\\k<x>", "dgim", "bb"}, {"(?i-m:^\\p{L}$)*", "u", "ä\nb"}, {"\\c[\\c]\\8{,1}", "", "\\c"},
	} {
		f.Add(seed[0], seed[1], seed[2])
	}
	f.Fuzz(func(t *testing.T, pattern, flags, text string) {
		fl, ok := ParseFlags(flags)
		if !ok {
			return
		}
		p, err := Compile(Units(pattern), fl)
		if checked := Check(Units(pattern), fl); err != nil && err != errLarge && checked == nil || err == nil && checked != nil {
			t.Fatalf("Compile says %v, Check %v", err, checked)
		}
		if err != nil {
			return
		}
		caps, got := bounded(t, p, Text{Units: append([]uint16{}, Units(text)...)})
		if isASCII(text) && got != errSteps {
			same, again := bounded(t, p, Text{ASCII: text})
			if again != got || len(caps) != len(same) {
				t.Fatalf("UTF-16: %v %v, ASCII: %v %v", got, caps, again, same)
			}
			for i := range caps {
				if caps[i] != same[i] {
					t.Fatalf("UTF-16: %v, ASCII: %v", caps, same)
				}
			}
		}
	})
}

// bounded matches with a limit of steps, and checks the places.
func bounded(t *testing.T, p *Program, text Text) ([]int32, error) {
	ticks := 0
	m := Matcher{Tick: func() error {
		if ticks++; ticks > 50 {
			return errSteps
		}
		return nil
	}}
	ok, err := m.Match(p, text, 0, false)
	if !ok || err != nil {
		return nil, err
	}
	for i := 0; i < len(m.Caps); i += 2 {
		if from, to := m.Caps[i], m.Caps[i+1]; from >= 0 && to >= 0 && (from > to || int(to) > text.Len()) {
			t.Fatalf("group %d is from %d to %d", i/2, from, to)
		}
	}
	return append([]int32(nil), m.Caps...), nil
}
