// SPDX-License-Identifier: Apache-2.0

package testreport

import (
	"fmt"
	"strings"
)

// tap is the Test Anything Protocol, version 13, with the subtests and the YAML
// that Node.js writes. The tests of all files are numbered through; a comment
// tells where a file begins.
type tap struct {
	printer
	count []int // of the tests closed, by depth
}

func (t *tap) Begin() { t.printf("TAP version 13\n") }

func (t *tap) File(f *File) { t.comment("", t.path(f.Path)) }

func (t *tap) Open(test *Test) {
	t.printf("%s# Subtest: %s\n", tapMargin(test.Depth()), tapEscape(test.Name))
}

func (t *tap) Close(test *Test) {
	depth := test.Depth()
	margin := tapMargin(depth)
	if n := t.below(depth); n > 0 {
		t.printf("%s1..%d\n", tapMargin(depth+1), n)
	}
	t.line(depth, test.Passed, test.Name, remark(test))
	t.printf("%s  ---\n%s  duration_ms: %s\n", margin, margin, tapNumber(test.MS))
	if test.Suite {
		t.printf("%s  type: 'suite'\n", margin)
	}
	if !test.Passed && test.Failure != nil {
		t.yaml(margin, test.Failure, test.Place)
	}
	t.printf("%s  ...\n", margin)
	for _, note := range test.Notes {
		t.comment(margin, note)
	}
}

// line is a result, numbered within its depth.
func (t *tap) line(depth int, ok bool, name, rest string) {
	status := "ok"
	if !ok {
		status = "not ok"
	}
	for len(t.count) <= depth {
		t.count = append(t.count, 0)
	}
	t.count[depth]++
	t.printf("%s%s %d - %s%s\n", tapMargin(depth), status, t.count[depth], tapEscape(name), rest)
}

// below takes the number of results that were written one deeper.
func (t *tap) below(depth int) (n int) {
	if len(t.count) > depth+1 {
		n = t.count[depth+1]
		t.count = t.count[:depth+1]
	}
	return n
}

func (t *tap) FileEnd(f *File) {
	for _, fail := range f.Tree.Failures {
		t.extra(t.path(f.Path)+": outside of a test", fail)
	}
	switch {
	case f.Problem != "":
		t.extra(t.path(f.Path), problem(f))
	case f.Plain:
		t.line(0, true, t.path(f.Path), "")
		t.printf("  ---\n  duration_ms: %s\n  ...\n", tapNumber(float64(f.Took.Microseconds())/1000))
	}
	if f.Failed() && f.Output != "" {
		t.comment("", f.Output)
	}
}

// extra is a failure that belongs to no test.
func (t *tap) extra(name string, f *Failure) {
	t.line(0, false, name, "")
	t.printf("  ---\n")
	t.yaml("", f, Place{})
	t.printf("  ...\n")
}

func (t *tap) End(sum *Summary) {
	if sum.Files == 0 {
		for _, f := range sum.broken {
			if f.test == nil {
				t.extra(f.title, f.failure)
			}
		}
	}
	total := 0
	if len(t.count) > 0 {
		total = t.count[0]
	}
	t.printf("1..%d\n", total)
	for _, note := range sum.Notes {
		t.comment("", note)
	}
	if sum.Stopped != "" {
		t.comment("", sum.Stopped)
	}
	t.printf("# tests %d\n# suites %d\n# pass %d\n# fail %d\n# cancelled %d\n# skipped %d\n# todo %d\n# duration_ms %s\n",
		sum.Tests, sum.Suites, sum.Passed, sum.Failed, sum.Cancelled, sum.Skipped, sum.Todo,
		tapNumber(float64(sum.Took.Microseconds())/1000))
}

func (t *tap) comment(margin, text string) {
	for _, line := range strings.Split(strings.TrimRight(text, "\n"), "\n") {
		t.printf("%s# %s\n", margin, tapEscape(line))
	}
}

func tapMargin(depth int) string { return strings.Repeat("    ", depth) }

func tapDirective(word, reason string) string {
	if reason == "" {
		return " # " + word
	}
	return " # " + word + " " + tapEscape(reason)
}

func tapNumber(n float64) string { return strings.TrimSuffix(fmt.Sprintf("%.6f", n), ".000000") }
