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
		var hi, lo byte
		if t.Units == nil {
			hi, lo = nibbles[t.ASCII[2*i]], nibbles[t.ASCII[2*i+1]]
		} else {
			hi, lo = nibbles[byte(t.Units[2*i])], nibbles[byte(t.Units[2*i+1])]
		}
		if hi|lo > 15 {
			return i
		}
		dst[i] = hi<<4 | lo
	}
	return n
}

// nibbles are the values of the hexadecimal digits.
var nibbles = [256]byte{
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9, no, no, no, no, no, no,
	no, 10, 11, 12, 13, 14, 15, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, 10, 11, 12, 13, 14, 15, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
}
