// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// place is a position in a source and the line it is on.
type place struct {
	modules.Place
	line string
}

// excerptWidth is how much of a long line is shown.
const excerptWidth = 160

// findPlace finds where an exception comes from: the `throw` of the script, or
// the first frame that its stack names and that is not a built-in's.
func (r *Runtime) findPlace(ex *goja.Exception) (p place, ok bool) {
	if f, ok := r.env.ThrownAt(ex.Value()); ok {
		if r.written(&f) {
			return r.newPlace(&f), true
		}
	}
	stack := ""
	if obj, isObj := ex.Value().(*goja.Object); isObj {
		_ = r.vm.Try(func() { stack = textOr(obj.Get("stack"), "") })
	}
	for _, f := range ex.Stack() {
		if r.written(&f) && (stack == "" || strings.Contains(stack, r.env.PlaceText(&f))) {
			return r.newPlace(&f), true
		}
	}
	return place{}, false
}

// written tells whether a frame is in code that is not the runtime's own.
func (r *Runtime) written(f *goja.StackFrame) bool {
	src := r.env.Source(f)
	return src != nil && !modules.Hidden(f) && !strings.HasPrefix(src.Name(), "node:")
}

// newPlace takes the line out of the source, and goes back to the `throw` in
// front of what was thrown.
func (r *Runtime) newPlace(f *goja.StackFrame) place {
	at := r.env.FramePlace(f)
	rest, _ := r.env.Text(f)
	for range at.Line - 1 {
		_, rest, _ = strings.Cut(rest, "\n")
	}
	line, _, _ := strings.Cut(rest, "\n")
	p := place{Place: at, line: strings.TrimSuffix(line, "\r")}
	before := p.before()
	if t := strings.TrimRight(before, " \t"); strings.HasSuffix(t, "throw") {
		p.Column = 1 + utf8.RuneCountInString(strings.TrimSuffix(t, "throw"))
	}
	return p
}

// before is what stands on the line before the column.
func (p *place) before() string {
	n := 1
	for i, c := range p.line {
		if n >= p.Column {
			return p.line[:i]
		}
		n += utf16.RuneLen(c)
	}
	return p.line
}

// excerpt is "file:line", the line and a mark below the column.
func (p *place) excerpt(colors bool) string {
	line, before := p.line, p.before()
	if utf8.RuneCountInString(line) > excerptWidth {
		line, before = cropped(line, len(before))
	}
	mark := strings.Map(blank, before) + "^"
	head := p.File + ":" + strconv.Itoa(p.Line)
	if colors {
		head, mark = "\x1b[36m"+head+"\x1b[39m", "\x1b[31m"+mark+"\x1b[39m"
	}
	return head + "\n" + line + "\n" + mark + "\n"
}

// blank keeps tabs, so that the mark stands below its column.
func blank(c rune) rune {
	if c == '\t' {
		return c
	}
	return ' '
}

// cropped is the part of a long line around the byte at, and what of it stands
// before at.
func cropped(line string, at int) (part, before string) {
	start, end := at, at
	for range excerptWidth / 2 {
		if start > 0 {
			_, n := utf8.DecodeLastRuneInString(line[:start])
			start -= n
		}
		if end < len(line) {
			_, n := utf8.DecodeRuneInString(line[end:])
			end += n
		}
	}
	return line[start:end], line[start:at]
}
