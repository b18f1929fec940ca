// SPDX-License-Identifier: Apache-2.0

package codec

import (
	"strings"

	"github.com/segmentio/asm/base64" // with the vector instructions of x86 and ARM
)

func base64Decode(b []byte, url bool) string {
	enc := base64.StdEncoding
	if url {
		enc = base64.RawURLEncoding
	}
	s := make([]byte, enc.EncodedLen(len(b)))
	enc.Encode(s, b)
	return own(s)
}

// base64Size leaves out at most two padding characters.
func base64Size(t Text) int {
	n := t.Len()
	if n > 0 && t.At(n-1) == '=' {
		n--
	}
	if n > 1 && t.At(n-1) == '=' {
		n--
	}
	return n/4*3 + n%4*3/4
}

// base64Write reads both alphabets. It passes over characters of neither and
// ends at the first '='.
func base64Write(dst []byte, t Text) int {
	if n, ok := base64Whole(dst, t); ok {
		return n
	}
	written := 0
	var acc uint32
	bits := 0
	for i := 0; i < t.Len() && written < len(dst); i++ {
		if bits == 0 && t.Units == nil { // between lines, say
			r, w := base64Quads(dst[written:], t.ASCII[i:])
			i, written = i+r, written+w
			if i == len(t.ASCII) || written == len(dst) {
				break
			}
		}
		c := byte(t.At(i))
		if c == '=' {
			break
		}
		v := sextets[c]
		if v > 63 {
			continue
		}
		acc, bits = acc<<6|uint32(v), bits+6
		if bits >= 8 {
			bits -= 8
			dst[written] = byte(acc >> bits)
			written++
		}
	}
	return written
}

// long is where the library is faster than base64Quads.
const long = 256

// base64Whole decodes a long text that is plain base64 of one alphabet, with its
// padding if that has any, and for which dst has room. What it has written is of no
// meaning if it fails.
func base64Whole(dst []byte, t Text) (n int, ok bool) {
	plain := strings.TrimRight(t.ASCII, "=")
	size := len(plain)/4*3 + len(plain)%4*3/4
	if len(plain) < long || size > len(dst) {
		return 0, false
	}
	enc := base64.RawStdEncoding
	for _, c := range []byte(plain[:long]) { // lines are that long, at most
		if sextets[c] == no {
			return 0, false
		}
		if c == '-' || c == '_' {
			enc = base64.RawURLEncoding
		}
	}
	n, err := enc.Decode(dst[:size], bytesOf(plain))
	return n, err == nil && n == size
}

// base64Quads decodes groups of four while they are plain, and tells how far
// it came.
func base64Quads(dst []byte, s string) (read, written int) {
	for len(s)-read >= 4 && len(dst)-written >= 3 {
		a, b, c, d := sextets[s[read]], sextets[s[read+1]], sextets[s[read+2]], sextets[s[read+3]]
		if a|b|c|d > 63 {
			break
		}
		dst[written] = a<<2 | b>>4
		dst[written+1] = b<<4 | c>>2
		dst[written+2] = c<<6 | d
		read, written = read+4, written+3
	}
	return read, written
}

const no = 0xFF

// sextets are the values of the characters of both base64 alphabets.
var sextets = [256]byte{
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, 62, no, 62, no, 63,
	52, 53, 54, 55, 56, 57, 58, 59, 60, 61, no, no, no, no, no, no,
	no, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
	15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, no, no, no, no, 63,
	no, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
	41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
	no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
}
