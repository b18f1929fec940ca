// SPDX-License-Identifier: Apache-2.0

package testreport

import (
	"fmt"
	"path/filepath"
	"strings"
	"time"
)

// printer is what the reporters have in common.
type printer struct {
	Options
}

// The colours of a terminal.
const (
	red    = "31"
	green  = "32"
	yellow = "33"
	blue   = "34"
	gray   = "90"
	bold   = "1"
)

func (p *printer) paint(color, text string) string {
	if !p.Color || text == "" {
		return text
	}
	return "\x1b[" + color + "m" + text + "\x1b[0m"
}

// printf writes to the output. Its errors are those of a reader that has gone
// away, and there is nobody left to tell.
func (p *printer) printf(format string, args ...any) {
	fmt.Fprintf(p.Out, format, args...)
}

// path shortens a file's name if it is below the folder we are in.
func (p *printer) path(file string) string {
	rel, err := filepath.Rel(p.Dir, file)
	if err != nil || p.Dir == "" || !filepath.IsAbs(file) || strings.HasPrefix(rel, "..") {
		return file
	}
	return rel
}

// place is a position as editors take it.
func (p *printer) place(at Place) string {
	return fmt.Sprintf("%s:%d:%d", p.path(at.File), at.Line, at.Column)
}

// duration is a time that people can read at a glance.
func duration(d time.Duration) string {
	switch {
	case d < 10*time.Millisecond:
		return fmt.Sprintf("%.1f ms", float64(d)/float64(time.Millisecond))
	case d < time.Second:
		return fmt.Sprintf("%d ms", d.Milliseconds())
	}
	return fmt.Sprintf("%.1f s", d.Seconds())
}

func (t *Test) took() time.Duration { return time.Duration(t.MS * float64(time.Millisecond)) }

// indent puts prefix in front of every line that is not empty.
func indent(prefix, text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if line != "" {
			lines[i] = prefix + line
		}
	}
	return strings.Join(lines, "\n")
}

// printable replaces the control characters that would move the cursor or
// change colours, in text that goes on one line.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return '\ufffd'
		}
		return r
	}, text)
}
