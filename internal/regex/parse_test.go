// SPDX-License-Identifier: Apache-2.0

package regex

import (
	"strings"
	"testing"
)

func TestSyntaxErrors(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ pattern, flags, want string }{
		{"*", "", "Nothing to repeat"},
		{"a**", "", "Nothing to repeat"},
		{"{1}", "", "Nothing to repeat"},
		{"^*", "", "Nothing to repeat"},
		{"(?<=a)*", "", "Invalid quantifier"},
		{"(?=a)*", "", ""},
		{"(?=a)*", "u", "Invalid quantifier"},
		{"a{2,1}", "", "numbers out of order in {} quantifier"},
		{"a{1", "", ""},
		{"a{1", "u", "Incomplete quantifier"},
		{"}", "", ""},
		{"}", "u", "Lone quantifier brackets"},
		{"]", "u", "Lone quantifier brackets"},
		{"(", "", "Unterminated group"},
		{")", "", "Unmatched ')'"},
		{"(?a)", "", "Invalid group"},
		{"(?ii:a)", "", "Invalid group"},
		{"(?i-i:a)", "", "Invalid group"},
		{"(?-:a)", "", "Invalid group"},
		{"(?<1>a)", "", "Invalid capture group name"},
		{"(?<>a)", "", "Invalid capture group name"},
		{"(?<a>.)(?<a>.)", "", "Duplicate capture group name"},
		{"(?<a>.)|(?<a>.)", "", ""},
		{"(?:(?<a>.)|b)(?<a>.)", "", "Duplicate capture group name"},
		{"(?<a>(?:x|(?<a>.)))", "", "Duplicate capture group name"},
		{"\\k<a>", "", ""},
		{"\\k<a>", "u", "Invalid named capture referenced"},
		{"\\k<a(?<a>.)", "", "Invalid capture group name"},
		{"\\k(?<a>.)", "", "Invalid named reference"},
		{"{", "u", "Lone quantifier brackets"},
		{"(?<𝒜>.)\\k<\\ud835\\udc9c>", "", ""},
		{"(?<\\u{1d49c}>.)", "", ""},
		{"\\", "", `\ at end of pattern`},
		{"\\-", "", ""},
		{"\\-", "u", "Invalid escape"},
		{"\\1", "u", "Invalid escape"},
		{"\\1(a)", "u", ""},
		{"\\00", "u", "Invalid decimal escape"},
		{"\\u{110000}", "u", "Invalid Unicode escape"},
		{"\\u12", "u", "Invalid Unicode escape"},
		{"\\c1", "u", "Invalid Unicode escape"},
		{"\\p{Latin}", "u", "Invalid property name"},
		{"\\p{Script=latin}", "u", "Invalid property name"},
		{"\\p{ L}", "u", "Invalid property name"},
		{"\\p{IsL}", "", ""},
		{"[\\p{x}]", "u", "Invalid property name in character class"},
		{"\\p{RGI_Emoji}", "u", "Invalid property name"},
		{"\\P{RGI_Emoji}", "v", "Invalid property name"},
		{"[a", "", "Unterminated character class"},
		{"[b-a]", "", "Range out of order in character class"},
		{"[\\d-a]", "", ""},
		{"[\\d-a]", "u", "Invalid character class"},
		{"[\\1]", "u", "Invalid class escape"},
		{"[(]", "", ""},
		{"[(]", "v", "Invalid character in character class"},
		{"[a--b&&c]", "v", "Invalid set operation in character class"},
		{"[^\\q{ab}]", "v", "Negated character class may contain strings"},
		{"[^\\q{a|b}]", "v", ""},
		{"[^[\\q{ab}&&a]]", "v", ""},
		{strings.Repeat("(", 3000) + strings.Repeat(")", 3000), "", "Regular expression too large"},
		{strings.Repeat("()", 1<<15), "", "Too many captures"},
	} {
		f, _ := ParseFlags(tt.flags)
		err, got := Check(Units(tt.pattern), f), ""
		if err != nil {
			got = err.Error()
		}
		if got != tt.want {
			t.Errorf("/%.30s/%s: got %q, want %q", tt.pattern, tt.flags, got, tt.want)
		}
	}
}

func TestParseFlags(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		flags, want string
		ok          bool
	}{
		{"", "", true}, {"yvsmigd", "dgimsvy", true}, {"u", "u", true},
		{"gg", "", false}, {"x", "", false}, {"uv", "", false},
	} {
		f, ok := ParseFlags(tt.flags)
		if ok != tt.ok || ok && f.String() != tt.want {
			t.Errorf("%q: got %q, %v", tt.flags, f, ok)
		}
	}
}

func TestTooLarge(t *testing.T) {
	t.Parallel()
	if _, err := Compile(Units(strings.Repeat("(?:ab|c){6}", 15000)), 0); err != errLarge {
		t.Errorf("got %v", err)
	}
}
