// SPDX-License-Identifier: Apache-2.0

package codec

import "bytes"

// StrictHex tells whether t is an even number of hexadecimal digits.
func StrictHex(t Text) bool {
	for i := range t.Len() {
		if u := t.At(i); u > 0x7F || nibbles[u] > 15 {
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
	n := bytes.IndexByte(s, '=')
	if n < 0 {
		n = len(s)
	}
	pad := bytes.Count(s, []byte{'='})
	switch {
	case n+pad < len(s) || pad > 2:
		return nil, BadCharacter
	case n%4 == 1:
		return nil, BadLength
	case pad > 0 && len(s)%4 != 0:
		return nil, BadCharacter
	}
	return Base64.Encode(Text{ASCII: own(s[:n])}), Good
}

// Verdict is what Forgiving thinks of its input.
type Verdict uint8

// The verdicts.
const (
	Good Verdict = iota
	BadCharacter
	BadLength
)
