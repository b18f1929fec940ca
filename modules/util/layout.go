// SPDX-License-Identifier: Apache-2.0

package util

import (
	"strings"
)

// join puts the parts of an object between its braces: on one line if that is
// short enough, in columns for longer lists, else one part a line.
func (p *printer) join(out []string, base, open, end string, ex extras, depth int, s *shape) string {
	if p.o.Compact == CompactAll {
		return p.joinCompact(out, base, open, end)
	}
	if p.o.Compact >= 1 {
		n := len(out)
		if ex == extrasArray && n > 6 {
			out = p.group(out, s)
		}
		if p.level-depth < p.o.Compact && n == len(out) {
			if line, ok := p.joinLine(out, base, open, end); ok {
				return line
			}
		}
	}
	gap := "\n" + strings.Repeat(" ", p.indent)
	return concat(spaced(base)+open+gap+"  ", out, ","+gap+"  ", gap+end)
}

// concat is strings.Join between a head and a tail, copying each part once.
func concat(head string, out []string, sep, tail string) string {
	n := len(head) + len(tail) + len(sep)*len(out)
	for _, s := range out {
		n += len(s)
	}
	var b strings.Builder
	b.Grow(n)
	b.WriteString(head)
	for i, s := range out {
		if i > 0 {
			b.WriteString(sep)
		}
		b.WriteString(s)
	}
	b.WriteString(tail)
	return b.String()
}

func spaced(base string) string {
	if base == "" {
		return ""
	}
	return base + " "
}

// joinLine joins the parts on one line if they fit and none has a line break.
func (p *printer) joinLine(out []string, base, open, end string) (string, bool) {
	start := len(out) + p.indent + len(open) + len(base) + 10
	if !p.fits(out, start, base) {
		return "", false
	}
	for _, s := range out {
		if strings.IndexByte(s, '\n') >= 0 {
			return "", false
		}
	}
	return concat(spaced(base)+open+" ", out, ", ", " "+end), true
}

// fits tells whether the parts are shorter than a line, with start characters
// more.
func (p *printer) fits(out []string, start int, base string) bool {
	total := len(out) + start
	if total+len(out) > p.o.BreakLength {
		return false
	}
	for _, s := range out {
		if !p.o.Colors && len(s) > 3*p.o.BreakLength {
			return false // no character takes more than three bytes
		}
		if p.o.Colors {
			s = stripANSI(s)
		}
		if total += utf16Len(s); total > p.o.BreakLength {
			return false
		}
	}
	return base == "" || strings.IndexByte(base, '\n') < 0
}

// joinCompact is the layout of `compact: true`.
func (p *printer) joinCompact(out []string, base, open, end string) string {
	if p.fits(out, 0, base) {
		if base != "" {
			base = " " + base
		}
		return concat(open+base+" ", out, ", ", " "+end)
	}
	gap := "\n" + strings.Repeat(" ", p.indent)
	first := " "
	if base != "" || len(open) != 1 {
		if base != "" {
			base = " " + base
		}
		first = base + "\n" + gap[1:] + "  "
	}
	return concat(open+first, out, ","+gap+"  ", " "+end)
}
