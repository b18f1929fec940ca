// SPDX-License-Identifier: Apache-2.0

package http1

// Classes of characters, as bits of the table below.
const (
	token  = 1 << iota // tchar of RFC 9110, section 5.6.2
	value              // of a field value or a reason: HTAB, SP, VCHAR, obs-text
	target             // of a request target: VCHAR
)

// class is the table of classes, by byte.
var class = makeClass()

func makeClass() (t [256]byte) {
	for c := range 256 {
		if c == '\t' || c >= ' ' && c != 0x7f {
			t[c] |= value
		}
		if c > ' ' && c < 0x7f {
			t[c] |= target
		}
		if c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' {
			t[c] |= token
		}
	}
	for _, c := range []byte("!#$%&'*+-.^_`|~") {
		t[c] |= token
	}
	return t
}

// span is how many leading bytes of b are of the class.
func span(b []byte, cls byte) int {
	for i, c := range b {
		if class[c]&cls == 0 {
			return i
		}
	}
	return len(b)
}

// ValidName tells whether s may be the name of a field, or a method.
func ValidName(s string) bool { return s != "" && all(s, token) }

// ValidValue tells whether s, in Latin-1 bytes, may be the value of a field.
func ValidValue(s string) bool { return all(s, value) }

func all(s string, cls byte) bool {
	for i := range len(s) {
		if class[s[i]]&cls == 0 {
			return false
		}
	}
	return true
}
