// SPDX-License-Identifier: Apache-2.0

package mimetype

import "strings"

// parameters reads what follows the subtype. What is not well formed is left
// out; of two parameters with one name the first counts.
func (t *Type) parameters(s string) {
	for s != "" {
		s = strings.TrimLeft(s, space)
		i := strings.IndexAny(s, ";=")
		if i < 0 {
			return
		}
		name, sep := lower(s[:i]), s[i]
		if s = s[i+1:]; sep == ';' {
			continue
		}
		value, rest, quoted := value(s)
		s = rest
		_, known := t.Param(name)
		if token(name) && !known && quotable(value) && (quoted || value != "") {
			t.Params = append(t.Params, Param{name, value})
		}
	}
}

// value reads the value of a parameter and drops what is in front of the next
// one.
func value(s string) (v, rest string, quoted bool) {
	if !strings.HasPrefix(s, `"`) {
		v, rest, _ = strings.Cut(s, ";")
		return strings.TrimRight(v, space), rest, false
	}
	v, rest = unquote(s)
	_, rest, _ = strings.Cut(rest, ";")
	return v, rest, true
}

// unquote reads the quoted string that s begins with. It may lack its end.
func unquote(s string) (v, rest string) {
	var b strings.Builder
	i := 1
	for ; i < len(s) && s[i] != '"'; i++ {
		if s[i] == '\\' && i+1 < len(s) {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String(), s[min(i+1, len(s)):]
}

// quotable tells whether s can stand in a quoted string. Its characters are
// code points, those of a field value up to U+00FF.
func quotable(s string) bool {
	for _, r := range s {
		if r != '\t' && (r < ' ' || r == 0x7f || r > 0xff) {
			return false
		}
	}
	return true
}

// split cuts a field at its commas, except for those in quotes.
func split(field string) (parts []string) {
	start, quoted := 0, false
	for i := 0; i < len(field); i++ {
		switch c := field[i]; {
		case c == '\\' && quoted:
			i++
		case c == '"':
			quoted = !quoted
		case c == ',' && !quoted:
			parts = append(parts, field[start:i])
			start = i + 1
		}
	}
	return append(parts, field[start:])
}
