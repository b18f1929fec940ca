// SPDX-License-Identifier: Apache-2.0

package codec

const hexDigits = "0123456789abcdef"

func hexDecode(b []byte) string {
	s := make([]byte, 2*len(b))
	for i, c := range b {
		s[2*i], s[2*i+1] = hexDigits[c>>4], hexDigits[c&15]
	}
	return own(s)
}

// hexWrite stops at the first pair that is not two digits.
func hexWrite(dst []byte, t Text) int {
	n := min(len(dst), t.Len()/2)
	for i := range n {
		hi, lo := nibble(byte(t.At(2*i))), nibble(byte(t.At(2*i+1)))
		if hi|lo > 15 {
			return i
		}
		dst[i] = hi<<4 | lo
	}
	return n
}

// nibble is the value of a hexadecimal digit, 0xFF for another character.
func nibble(c byte) byte {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10
	}
	return 0xFF
}
