// SPDX-License-Identifier: Apache-2.0

package tsconfig

import "bytes"

// plain makes JSON of what a tsconfig.json may be: it has comments, and commas
// in front of closing brackets. They become spaces, so that offsets stay.
func plain(text []byte) []byte {
	out := bytes.Clone(bytes.TrimPrefix(text, []byte("\xef\xbb\xbf")))
	comma := -1 // of the last comma with nothing but space behind it
	for i := 0; i < len(out); {
		switch c := out[i]; {
		case c == '"':
			i = stringEnd(out, i)
			comma = -1
		case c == '/' && i+1 < len(out) && (out[i+1] == '/' || out[i+1] == '*'):
			end := commentEnd(out, i)
			blank(out[i:end])
			i = end
		default:
			if (c == '}' || c == ']') && comma >= 0 {
				out[comma] = ' '
			}
			if c == ',' {
				comma = i
			} else if c != ' ' && c != '\t' && c != '\r' && c != '\n' {
				comma = -1
			}
			i++
		}
	}
	return out
}

func stringEnd(b []byte, i int) int {
	for i++; i < len(b) && b[i] != '"' && b[i] != '\n'; i++ {
		if b[i] == '\\' {
			i++
		}
	}
	return min(i+1, len(b))
}

func commentEnd(b []byte, i int) int {
	mark, more := []byte("\n"), 0
	if b[i+1] == '*' {
		mark, more = []byte("*/"), 2
	}
	if n := bytes.Index(b[i+2:], mark); n >= 0 {
		return i + 2 + n + more
	}
	return len(b)
}

func blank(b []byte) {
	for i, c := range b {
		if c != '\n' {
			b[i] = ' '
		}
	}
}
