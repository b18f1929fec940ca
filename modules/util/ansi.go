// SPDX-License-Identifier: Apache-2.0

package util

import "strings"

// sequenceLen is the length of the control sequence that s begins with, or 0
// if it is none: CSI sequences with their parameters, OSC sequences up to BEL
// or ST, and the short escape sequences.
func sequenceLen(s string) int {
	i := 1
	if strings.HasPrefix(s, "\u009b") {
		i = 2
	}
	j := i
	for j < len(s) && strings.IndexByte("[]()#;?", s[j]) >= 0 {
		j++
	}
	if n := oscLen(s[j:]); n > 0 {
		return j + n
	}
	k := j
	for k < len(s) && (isDigit(s[k]) || s[k] == ';') {
		k++
	}
	if k < len(s) && isFinal(s[k]) {
		return k + 1
	}
	if k > j && isDigit(s[k-1]) {
		return k
	}
	return 0
}

// oscLen is the length of a command of letters, digits and parameters behind
// semicolons, if BEL or ST ends it, and 0 otherwise.
func oscLen(s string) int {
	i := 0
	for i < len(s) && isAlnum(s[i]) {
		i++
	}
	for i < len(s) && s[i] == ';' {
		i++
		for i < len(s) && (isAlnum(s[i]) || strings.IndexByte("-/#&.:=?%@~_", s[i]) >= 0) {
			i++
		}
	}
	for _, end := range [...]string{"\a", "\x1b\\", "\u009c"} {
		if strings.HasPrefix(s[i:], end) {
			return i + len(end)
		}
	}
	return 0
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isAlnum(c byte) bool {
	return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// isFinal tells whether c may end a control sequence.
func isFinal(c byte) bool {
	return isDigit(c) || strings.IndexByte("ABCDEFGHIJKLMNOPRSTZcfghijklmnqrstuy=><~", c) >= 0
}
