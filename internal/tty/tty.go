// SPDX-License-Identifier: Apache-2.0

// Package tty tells whether a stream is a terminal and shows colours.
package tty

import (
	"os"
	"strings"
)

// Is tells whether w, a stream of any kind, is a terminal.
func Is(w any) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	_, _, ok = Size(f.Fd())
	return ok
}

// Colors tells whether text written to w should be coloured: to a terminal
// that can, unless NO_COLOR or NODE_DISABLE_COLORS is set; FORCE_COLOR decides
// alone. getenv is os.Getenv.
func Colors(w any, getenv func(string) string) bool {
	switch getenv("FORCE_COLOR") {
	case "":
	case "0":
		return false
	default:
		return true
	}
	if getenv("NO_COLOR") != "" || getenv("NODE_DISABLE_COLORS") != "" {
		return false
	}
	return canColor(getenv("TERM"), getenv("COLORTERM")) && Is(w)
}

// canColor tells whether a terminal of this name has colours.
func canColor(term, colorterm string) bool {
	if term == "dumb" {
		return false
	}
	if colorterm != "" {
		return true
	}
	term = strings.ToLower(term)
	for _, prefix := range [...]string{"screen", "tmux", "xterm", "vt100", "vt220", "rxvt"} {
		if strings.HasPrefix(term, prefix) {
			return true
		}
	}
	for _, part := range [...]string{
		"color", "ansi", "cygwin", "linux", "konsole", "kterm", "mlterm", "mosh", "putty", "st",
		"truecolor", "terminator", "eterm", "dtterm", "gnome", "jfbterm", "hurd",
	} {
		if strings.Contains(term, part) {
			return true
		}
	}
	return false
}
