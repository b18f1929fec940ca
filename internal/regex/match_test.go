// SPDX-License-Identifier: Apache-2.0

package regex

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
)

// show is a match as text: the groups with commas between, "-" for one that took
// no part.
func show(t *testing.T, pattern, flags, text string) string {
	t.Helper()
	f, ok := ParseFlags(flags)
	p, err := Compile(Units(pattern), f)
	if !ok || err != nil {
		t.Fatalf("/%s/%s: %v", pattern, flags, err)
	}
	units := Units(text)
	got := showText(t, p, Text{Units: units}, units)
	if isASCII(text) {
		if again := showText(t, p, Text{ASCII: text}, units); again != got {
			t.Errorf("/%s/%s on %q: %q in UTF-16, %q in ASCII", pattern, flags, text, got, again)
		}
	}
	return got
}

func showText(t *testing.T, p *Program, text Text, units []uint16) string {
	var m Matcher
	ok, err := m.Match(p, text, 0, p.Flags&Sticky != 0)
	if err != nil {
		t.Fatal(err)
	}
	if !ok {
		return "no"
	}
	var out []string
	for i := 0; i < len(m.Caps); i += 2 {
		if m.Caps[i] < 0 || m.Caps[i+1] < 0 {
			out = append(out, "-")
			continue
		}
		out = append(out, strings.ReplaceAll(decodeUnits(units[m.Caps[i]:m.Caps[i+1]]), ",", ";"))
	}
	return fmt.Sprintf("%d:%s", m.Caps[0], strings.Join(out, ","))
}

func decodeUnits(units []uint16) string {
	var b strings.Builder
	for i := 0; i < len(units); {
		r, n := decode(units, i)
		if n == 1 && (high(units[i]) || low(units[i])) {
			fmt.Fprintf(&b, "<%x>", units[i])
		} else {
			b.WriteRune(r)
		}
		i += n
	}
	return b.String()
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// The results are those of the specification.
func TestMatch(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ pattern, flags, text, want string }{
		{"", "", "abc", "0:"},
		{"b+", "", "abbc", "1:bb"},
		{"b+?", "", "abbc", "1:b"},
		{"a|ab", "", "abc", "0:a"},
		{"((a)|(ab))((c)|(bc))", "", "abc", "0:abc,a,a,-,bc,-,bc"},
		{"a[a-z]{2,4}?", "", "abcdefghi", "0:abc"},
		{"(aa|aabaac|ba|b|c)*", "", "aabaac", "0:aaba,ba"},
		{"(z)((a+)?(b+)?(c))*", "", "zaacbbbcac", "0:zaacbbbcac,z,ac,a,-,c"},
		{"(a*)*", "", "b", "0:,-"},
		{"(?=(a+))a*b\\1", "", "baaabac", "3:aba,a"},
		{"(.*?)a(?!(a+)b\\2c)\\2(.*)", "", "baaabaac", "0:baaabaac,ba,-,abaac"},
		{"(?<=(\\d+)(\\d+))$", "", "1053", "4:,1,053"},
		{"(?<=\\1(\\w))d", "", "ccd", "2:d,c"},
		{"(?<!ab)c", "", "abcc", "3:c"},
		{"(?<=^|,)x", "", "x,x", "0:x"},
		{"(?:a|b)+?c", "", "xabac", "1:abac"},
		{"(a{2}){2}b", "", "aaaab", "0:aaaab,aa"},
		{"(?:a{0,2}b){2,70}$", "", "abaabb", "0:abaabb"},
		{"(?:(a)|b){2,70}?$", "", "aab", "0:aab,-"},
		{"(?:a?){3,}?b", "", "aab", "0:aab"},
		{"^b", "m", "a\nb", "2:b"},
		{"a$", "m", "a\u2028b", "0:a"},
		{"a$", "", "a\nb", "no"},
		{".", "", "\n", "no"},
		{".", "s", "\n", "0:\n"},
		{"x", "y", "ax", "no"},
		{"\\bfoo\\b", "", "a foo", "2:foo"},
		{"[^]", "", "\n", "0:\n"},
		{"[]", "", "a", "no"},
		{"\\0", "", "\x00", "0:\x00"},
		{"\\101", "", "A", "0:A"},
		{"\\8", "", "8", "0:8"},
		{"[\\b]", "", "\b", "0:\b"},
		{"\\cJ", "", "\n", "0:\n"},
		{"\\c", "", "\\c", "0:\\c"},
		{"a{,2}", "", "a{,2}", "0:a{;2}"},
		{"ß", "i", "ẞ", "no"},
		{"ß", "iu", "ẞ", "0:ẞ"},
		{"[a-z]+", "i", "KſK", "0:K"},
		{"[a-z]+", "iu", "KſK", "0:KſK"},
		{"σ", "i", "ς", "0:ς"},
		{"(σ)\\1", "i", "Σς", "0:Σς,Σ"},
		{"[^x]", "iu", "X", "no"},
		{".", "u", "😀", "0:😀"},
		{".", "", "😀", "0:<d83d>"},
		{"\\ud83d", "u", "😀", "no"},
		{"[😀-😎]", "u", "😃", "0:😃"},
		{"(?<=.)x", "u", "😀x", "2:x"},
		{"(?<=(..))x", "", "😀x", "2:x,😀"},
		{"\\p{Lu}", "u", "aÄ", "1:Ä"},
		{"\\P{Lu}", "iu", "A", "0:A"},
		{"\\P{Lu}", "iv", "A", "no"},
		{"\\p{Script=Cyrillic}+", "u", "abж", "2:ж"},
		{"\\p{scx=Deva}", "u", "।", "0:।"},
		{"\\p{sc=Deva}", "u", "।", "no"},
		{"[\\w--[a-y]]", "v", "axz", "2:z"},
		{"[\\w&&\\d]", "v", "a1", "1:1"},
		{"^[\\q{abc|d|}e]", "v", "abcd", "0:abc"},
		{"^[\\q{abc|d|}e]$", "v", "", "0:"},
		{"\\p{Emoji_Keycap_Sequence}", "v", "1️⃣", "0:1️⃣"},
		{"(?i:a)b", "", "Ab", "0:Ab"},
		{"(?-i:a)b", "i", "AB", "no"},
		{"(?<a>x)|(?<a>y)\\k<a>", "", "yy", "0:yy,-,y"},
	} {
		if got := show(t, tt.pattern, tt.flags, tt.text); got != tt.want {
			t.Errorf("/%s/%s on %q: got %q, want %q", tt.pattern, tt.flags, tt.text, got, tt.want)
		}
	}
}

// Patterns that try the same again and again come to an end all the same.
func TestLinear(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ pattern, text string }{
		{"(a+)+$", strings.Repeat("a", 5000) + "b"},
		{"(a|a)*b", strings.Repeat("a", 5000)},
		{"^(a*)*b", strings.Repeat("a", 5000)},
		{"(.*)*x", strings.Repeat("a", 2000)},
		{"(?:a*)*?(?:a*)*c", strings.Repeat("a", 2000) + "b"},
		{"\\s+$", strings.Repeat(" ", 20000) + "x"},
		{"^(([a-z])+.)+[A-Z]([a-z])+$", strings.Repeat("a", 2000)},
		{"^(?=.*a)(?:x+x+)+y", strings.Repeat("x", 2000) + "a"},
		{"(x+?x+?)+?y", strings.Repeat("x", 2000)},
	} {
		p, err := Compile(Units(tt.pattern), 0)
		if err != nil {
			t.Fatal(err)
		}
		ticks := 0
		m := Matcher{Tick: func() error {
			if ticks++; ticks > 4000 {
				return errors.New("no end")
			}
			return nil
		}}
		if ok, err := m.Match(p, Text{ASCII: tt.text}, 0, false); ok || err != nil {
			t.Errorf("/%s/: %v, %v", tt.pattern, ok, err)
		}
	}
}

// What cannot be made linear ends when it is told to.
func TestStop(t *testing.T) {
	t.Parallel()
	stop := errors.New("stop")
	for _, pattern := range []string{"(x+)\\1+y", "(?:(?:x{1,70}){1,70}x{1,70}){1,70}y", "(?!(?:x|x)*y)[xz]z"} {
		p, err := Compile(Units(pattern), 0)
		if err != nil {
			t.Fatal(err)
		}
		at := time.Now()
		m := Matcher{Tick: func() error {
			if time.Since(at) > 20*time.Millisecond {
				return stop
			}
			return nil
		}}
		if _, err := m.Match(p, Text{ASCII: strings.Repeat("x", 100000)}, 0, false); err != stop {
			t.Errorf("/%s/: %v", pattern, err)
		}
	}
}

func TestMemory(t *testing.T) {
	t.Parallel()
	p, err := Compile(Units("(?:a|(b))*.c"), 0)
	if err != nil {
		t.Fatal(err)
	}
	var m Matcher
	if _, err := m.Match(p, Text{ASCII: strings.Repeat("ab", 4<<20)}, 0, false); err != ErrMemory {
		t.Errorf("got %v", err)
	}
	if ok, err := m.Match(p, Text{ASCII: "abab!c"}, 0, false); !ok || err != nil {
		t.Errorf("after it: %v, %v", ok, err)
	}
}
