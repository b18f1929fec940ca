// SPDX-License-Identifier: Apache-2.0

package codec

// StrictHex tells whether t is an even number of hexadecimal digits.
func StrictHex(t Text) bool {
	for i := range t.Len() {
		if u := t.At(i); u > 0x7F || nibble(byte(u)) > 15 {
			return false
		}
	}
	return t.Len()%2 == 0
}

// StrictBase64 tells whether t is base64 of the standard alphabet, in groups of
// four, padded at the end only.
func StrictBase64(t Text) bool {
	n := t.Len()
	if n%4 != 0 {
		return false
	}
	for i := range n {
		u := t.At(i)
		if u == '=' && (i == n-1 || i == n-2 && t.At(n-1) == '=') {
			continue
		}
		if u > 0x7F || u == '-' || u == '_' || sextets[u] > 63 {
			return false
		}
	}
	return true
}

// Forgiving decodes base64 as atob does: white space is passed over, padding
// is optional but must be right, and anything else is refused.
func Forgiving(t Text) (b []byte, verdict Verdict) {
	s := make([]byte, 0, t.Len())
	for i := range t.Len() {
		u := t.At(i)
		switch u {
		case ' ', '\t', '\n', '\f', '\r':
			continue
		}
		if u > 0x7F || u == '-' || u == '_' || u != '=' && sextets[u] > 63 {
			return nil, BadCharacter
		}
		s = append(s, byte(u))
	}
	s, ok := unpad(s)
	if !ok {
		return nil, BadCharacter
	}
	if len(s)%4 == 1 {
		return nil, BadLength
	}
	return Base64.Encode(Text{ASCII: own(s)}), Good
}

// unpad removes right padding; ok is false for a '=' anywhere else.
func unpad(s []byte) (data []byte, ok bool) {
	n := len(s)
	for i, c := range s {
		if c == '=' {
			n = i
			break
		}
	}
	pad := len(s) - n
	if pad == 0 {
		return s, true
	}
	for _, c := range s[n:] {
		ok = c == '='
		if !ok {
			return nil, false
		}
	}
	return s[:n], pad <= 2 && len(s)%4 == 0
}

// Verdict is what Forgiving thinks of its input.
type Verdict uint8

// The verdicts.
const (
	Good Verdict = iota
	BadCharacter
	BadLength
)
