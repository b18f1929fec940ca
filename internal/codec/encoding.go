// SPDX-License-Identifier: Apache-2.0

// Package codec turns text into bytes and back in the encodings of Buffer. It
// knows no JavaScript: text comes as a Text and leaves as an ASCII string or
// as UTF-16 units. Nothing in it fails: what an encoding cannot represent is
// replaced or left out as Node.js does; the Strict functions are for those
// who want to know.
package codec

// Encoding is one of the encodings of Buffer.
type Encoding uint8

// The encodings. UTF8 is the zero value because it is the default everywhere.
const (
	UTF8 Encoding = iota
	UTF16LE
	Latin1
	ASCII
	Hex
	Base64
	Base64URL
)

// String is the name Node.js normalizes to.
func (e Encoding) String() string {
	return [...]string{"utf8", "utf16le", "latin1", "ascii", "hex", "base64", "base64url"}[e]
}

// Parse finds the encoding called name, in any case. ok is false if there is
// none.
func Parse(name string) (e Encoding, ok bool) {
	if e, ok = exact(name); ok || len(name) > len("base64url") {
		return e, ok
	}
	var low [len("base64url")]byte
	for i := range len(name) {
		c := name[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		low[i] = c
	}
	return exact(string(low[:len(name)]))
}

func exact(name string) (Encoding, bool) {
	switch name {
	case "utf8", "utf-8":
		return UTF8, true
	case "ucs2", "ucs-2", "utf16le", "utf-16le":
		return UTF16LE, true
	case "latin1", "binary":
		return Latin1, true
	case "ascii":
		return ASCII, true
	case "hex":
		return Hex, true
	case "base64":
		return Base64, true
	case "base64url":
		return Base64URL, true
	}
	return UTF8, false
}
