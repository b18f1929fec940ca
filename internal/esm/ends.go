// SPDX-License-Identifier: Apache-2.0

package esm

import "strings"

func isWordStart(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$' || c == '#' || c == '\\' || c >= 0x80
}

// wordEnd is where the word that goes on at i ends.
func wordEnd(src string, i int) int {
	for i < len(src) {
		c := src[i]
		switch {
		case c == '\\' && strings.HasPrefix(src[i:], `\u{`):
			n := strings.IndexByte(src[i:], '}')
			if n < 0 {
				return len(src)
			}
			i += n
		case c == '#' || !isWordStart(c) && (c < '0' || c > '9'):
			return i
		case c >= 0x80 && isSpaceAt(src[i:]):
			return i
		}
		i++
	}
	return i
}

func isSpaceAt(src string) bool {
	x := lexer{src: src}
	var line bool
	return x.wideSpace(&line)
}

// numberEnd is where the number that begins at i ends.
func numberEnd(src string, i int) int {
	hex := strings.HasPrefix(src[i:], "0x") || strings.HasPrefix(src[i:], "0X")
	for i++; i < len(src); i++ {
		c := src[i]
		sign := (c == '+' || c == '-') && !hex && (src[i-1] == 'e' || src[i-1] == 'E')
		if c != '.' && !sign && !(c >= '0' && c <= '9') && !(c < 0x80 && isWordStart(c)) {
			break
		}
	}
	return i
}

// stringEnd is where the string that begins at i ends: behind its quote, or at
// the end of the line.
func stringEnd(src string, i int) int {
	quote := src[i]
	for i++; i < len(src); i++ {
		switch src[i] {
		case '\\':
			if strings.HasPrefix(src[i+1:], "\r\n") {
				i++
			}
			i++
		case quote:
			return i + 1
		case '\n', '\r':
			return i
		}
	}
	return len(src)
}

// regexpEnd is where the regular expression that begins at i ends.
func regexpEnd(src string, i int) int {
	class := false
	for i++; i < len(src); i++ {
		switch src[i] {
		case '\\':
			i++
		case '[':
			class = true
		case ']':
			class = false
		case '\n', '\r':
			return i
		case '/':
			if !class {
				return wordEnd(src, i+1)
			}
		}
	}
	return len(src)
}

func lineEnd(src string, i int) int {
	for i < len(src) && src[i] != '\n' && src[i] != '\r' && !strings.HasPrefix(src[i:], "\u2028") && !strings.HasPrefix(src[i:], "\u2029") {
		i++
	}
	return i
}
