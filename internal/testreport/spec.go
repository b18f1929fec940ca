// SPDX-License-Identifier: Apache-2.0

package testreport

import (
	"fmt"
	"strings"
)

// spec is the reporter for people: the tests as an outline, then everything
// about the failures, then the counts.
type spec struct {
	printer
	base string // what every line of a file's tests begins with
}

func (s *spec) Begin() {}

func (s *spec) File(f *File) {
	if f.Plain || len(f.Tree.Root.Visible()) == 0 {
		return
	}
	s.base = "  "
	s.printf("%s\n", s.paint(bold, s.path(f.Path)))
}

func (s *spec) Open(t *Test) {
	if len(t.Visible()) > 0 {
		s.printf("%s▶ %s\n", s.margin(t), printable(t.Name))
	}
}

func (s *spec) Close(t *Test) {
	mark, color := "✔", green
	switch {
	case t.Skip != nil:
		mark, color = "﹣", gray
	case !t.Passed && t.Todo == nil:
		mark, color = "✖", red
	}
	s.printf("%s%s%s%s\n", s.margin(t), s.paint(color, mark+" "+printable(t.Name)),
		s.paint(gray, " ("+duration(t.took())+")"), s.paint(yellow, remark(t)))
	for _, note := range t.Notes {
		s.printf("%s%s\n", s.margin(t), s.paint(blue, "ℹ "+indentRest(s.margin(t)+"  ", note)))
	}
}

// remark says why a test was skipped or is still to do.
func remark(t *Test) string {
	switch {
	case t.Skip != nil:
		return tapDirective("SKIP", *t.Skip)
	case t.Todo != nil:
		return tapDirective("TODO", *t.Todo)
	}
	return ""
}

// indentRest indents all lines of text but the first.
func indentRest(prefix, text string) string {
	first, rest, more := strings.Cut(text, "\n")
	if !more {
		return first
	}
	return first + "\n" + indent(prefix, rest)
}

func (s *spec) margin(t *Test) string { return s.base + strings.Repeat("  ", t.Depth()) }

func (s *spec) FileEnd(f *File) {
	s.base = ""
	mark, color := "✔", green
	if f.Failed() {
		mark, color = "✖", red
	}
	if f.Plain || f.Problem != "" {
		s.printf("%s%s\n", s.paint(color, mark+" "+s.path(f.Path)), s.paint(gray, " ("+duration(f.Took)+")"))
	}
}

func (s *spec) End(sum *Summary) {
	for _, note := range sum.Notes {
		s.printf("%s\n", s.paint(blue, "ℹ "+indentRest("  ", note)))
	}
	s.failures(sum)
	s.outputs(sum)
	s.printf("\n%s\n", s.counts(sum))
	if sum.Stopped != "" {
		s.printf("%s\n", s.paint(yellow, sum.Stopped))
	}
}

func (s *spec) failures(sum *Summary) {
	for i, f := range sum.broken {
		s.printf("\n%s\n", s.paint(red, fmt.Sprintf("%d) %s", i+1, printable(f.title))))
		if f.failure == nil {
			continue
		}
		var at Place
		if f.test != nil {
			at = f.test.Place
		}
		s.printf("%s", indent("   ", s.details(f.failure, at)))
	}
}

// outputs shows what the files with failures wrote.
func (s *spec) outputs(sum *Summary) {
	for _, f := range sum.failedFiles {
		if f.Output != "" {
			s.printf("\n%s\n%s\n", s.paint(bold, "output of "+s.path(f.Path)+":"),
				indent("  ", strings.TrimRight(f.Output, "\n")))
		}
	}
}

// counts is the last line. What is 0 is left out, except what people look for.
func (s *spec) counts(sum *Summary) string {
	var parts []string
	add := func(always bool, n int, name, color string) {
		switch {
		case n > 0:
			parts = append(parts, s.paint(color, fmt.Sprintf("%s %d", name, n)))
		case always:
			parts = append(parts, fmt.Sprintf("%s %d", name, n))
		}
	}
	add(false, sum.Files, "files", bold)
	add(true, sum.Tests, "tests", bold)
	add(true, sum.Passed, "pass", green)
	add(true, sum.Failed, "fail", red)
	add(false, sum.Cancelled, "cancelled", red)
	add(false, sum.Skipped, "skipped", yellow)
	add(false, sum.Todo, "todo", yellow)
	return strings.Join(parts, ", ") + s.paint(gray, " ("+duration(sum.Took)+")")
}
