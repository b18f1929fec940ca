// SPDX-License-Identifier: Apache-2.0

package testreport

import (
	"fmt"
	"strings"
)

// details is all that is known of a failure: where, the source line, the error
// with its diff and its stack. at is the place of the test's declaration, for
// failures that have none of their own.
func (p *printer) details(f *Failure, at Place) string {
	var b strings.Builder
	if f.Place.File != "" {
		at = f.Place
	}
	if at.File != "" {
		fmt.Fprintf(&b, "%s\n", p.paint(gray, p.place(at)))
		if line := excerpt(at); line != "" {
			fmt.Fprintf(&b, "\n%s\n", indent("  ", line))
		}
		b.WriteByte('\n')
	}
	b.WriteString(p.explain(f))
	return strings.TrimRight(b.String(), "\n") + "\n"
}

// explain is the error. Of an assertion the message says it all, or the values
// that were compared do; of another error its own properties count too.
func (p *printer) explain(f *Failure) string {
	if !f.Compared {
		return f.Text + "\n"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s\n", f.Name, p.diff(f.Message))
	if !f.Explained {
		fmt.Fprintf(&b, "\n%s\n%s\n", p.sided(green, "expected: ", f.Expected), p.sided(red, "actual:   ", f.Actual))
	}
	for _, frame := range f.Stack {
		fmt.Fprintf(&b, "    at %s\n", frame)
	}
	return b.String()
}

// sided is a value behind its title, further lines of it below the first.
func (p *printer) sided(color, title, value string) string {
	pad := strings.Repeat(" ", len(title))
	lines := strings.Split(value, "\n")
	for i := range lines {
		lines[i] = p.paint(color, lines[i])
	}
	return title + strings.Join(lines, "\n"+pad)
}

// diff colours the lines of a message that begin with + or -.
func (p *printer) diff(text string) string {
	if !p.Color {
		return text
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		switch {
		case strings.HasPrefix(line, "+ "):
			lines[i] = p.paint(green, line)
		case strings.HasPrefix(line, "- "):
			lines[i] = p.paint(red, line)
		}
	}
	return strings.Join(lines, "\n")
}
