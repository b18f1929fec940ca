// SPDX-License-Identifier: Apache-2.0

package testreport

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// report is what a file with every kind of result says.
const report = `
{"type":"added","id":1,"name":"adds","place":{"file":"/p/a.js","line":1,"column":1}}
{"type":"started","id":1}
{"type":"ended","id":1,"passed":true,"ms":1.5}
{"type":"added","id":2,"name":"suite","suite":true}
{"type":"added","id":3,"parent":2,"name":"broken <&>\u0001"}
{"type":"added","id":4,"parent":2,"name":"left"}
{"type":"started","id":2}
{"type":"started","id":3}
{"type":"noted","id":3,"text":"a # remark"}
{"type":"ended","id":3,"ms":2,"failure":{"kind":"testCodeFailure","name":"AssertionError","code":"ERR_ASSERTION","message":"no \"match\"","text":"unused","stack":["f (/p/a.js:7:3)"],"compared":true,"expected":"2","actual":"1","operator":"equal"}}
{"type":"ended","id":4,"passed":true,"skip":"why"}
{"type":"ended","id":2,"ms":3,"failure":{"kind":"subtestsFailed","message":"1 subtest failed"}}
{"type":"added","id":5,"name":"later"}
{"type":"started","id":5}
{"type":"ended","id":5,"todo":"","failure":{"kind":"testCodeFailure","message":"x","text":"Error: x"}}
{"type":"added","id":6,"name":"hidden"}
{"type":"ended","id":6,"passed":true,"hidden":true}
{"type":"failed","failure":{"kind":"testCodeFailure","name":"Error","message":"two\nlines","text":"Error: two\nlines"}}
{"type":"done"}
`

func readTree(t *testing.T, text string) *Tree {
	t.Helper()
	tree := NewTree()
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		e, err := Parse([]byte(line))
		if err != nil {
			t.Fatal(err)
		}
		tree.Apply(e)
	}
	return tree
}

// written is what the reporter writes about two files.
func written(t *testing.T, name string, color bool) string {
	t.Helper()
	var out strings.Builder
	r := New(name, Options{Out: &out, Dir: "/p", Color: color})
	sum := &Summary{Took: 1500 * time.Millisecond}
	r.Begin()
	for _, f := range []*File{
		{Path: "a.js", Tree: readTree(t, report), Took: 20 * time.Millisecond, Output: "said ]]> \x1b\n"},
		{Path: "plain.js", Tree: NewTree(), Plain: true, Took: 12 * time.Millisecond},
		{Path: "gone.js", Tree: NewTree(), Problem: "exit code 3", Took: time.Second},
	} {
		Show(r, f)
		sum.AddFile(f)
	}
	r.End(sum)
	return out.String()
}

func TestReporters(t *testing.T) {
	t.Parallel()
	for _, name := range Names() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			golden := filepath.Join("testdata", name+".txt")
			got := written(t, name, false)
			if os.Getenv("UPDATE_GOLDEN") != "" {
				if err := os.WriteFile(golden, []byte(got), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("got:\n%s\nwant:\n%s", got, want)
			}
		})
	}
}

func TestColors(t *testing.T) {
	t.Parallel()
	if got := written(t, "spec", true); !strings.Contains(got, "\x1b[32m✔ adds\x1b[0m") {
		t.Errorf("no green mark in:\n%q", got)
	}
}

// recorder writes down what a reporter is told.
type recorder struct{ log []string }

func (r *recorder) Begin()        {}
func (r *recorder) File(*File)    {}
func (r *recorder) Open(t *Test)  { r.log = append(r.log, "("+t.Name) }
func (r *recorder) Close(t *Test) { r.log = append(r.log, t.Name+")") }
func (r *recorder) FileEnd(*File) {}
func (r *recorder) End(*Summary)  {}

func TestOrderOfConcurrentTests(t *testing.T) {
	t.Parallel()
	tree, r := NewTree(), &recorder{}
	for _, step := range []struct {
		event Event
		want  string // all that the reporter was told by then
	}{
		{Event{Type: Added, ID: 1, Name: "a"}, ""},
		{Event{Type: Added, ID: 2, Name: "b"}, ""},
		{Event{Type: Started, ID: 1}, ""},
		{Event{Type: Started, ID: 2}, ""},
		{Event{Type: Ended, ID: 2}, ""},
		{Event{Type: Added, ID: 3, Parent: 1, Name: "c"}, ""},
		{Event{Type: Added, ID: 4, Parent: 1, Name: "d"}, ""},
		{Event{Type: Ended, ID: 4}, ""},
		{Event{Type: Ended, ID: 3}, "(a (c c) (d d)"},
		{Event{Type: Ended, ID: 1}, "(a (c c) (d d) a) (b b)"},
	} {
		tree.Apply(step.event)
		Advance(r, tree.Root)
		if got := strings.Join(r.log, " "); got != step.want {
			t.Errorf("after %v: got %q, want %q", step.event, got, step.want)
		}
	}
}

func TestHiddenTestsAreNotShown(t *testing.T) {
	t.Parallel()
	tree := readTree(t, `{"type":"added","id":1,"name":"s","suite":true}
{"type":"added","id":2,"parent":1,"name":"t"}
{"type":"started","id":1}
{"type":"ended","id":2,"hidden":true,"passed":true}
{"type":"ended","id":1,"hidden":true,"passed":true}`)
	var r recorder
	Advance(&r, tree.Root)
	var sum Summary
	sum.AddTree(tree, "")
	if len(r.log) > 0 || sum.Tests+sum.Suites > 0 {
		t.Errorf("shown: %v, counted: %+v", r.log, sum)
	}
}

func TestCancel(t *testing.T) {
	t.Parallel()
	tree := readTree(t, `{"type":"added","id":1,"name":"s","suite":true}
{"type":"added","id":2,"parent":1,"name":"runs"}
{"type":"added","id":3,"parent":1,"name":"waits"}
{"type":"started","id":1}
{"type":"started","id":2}`)
	if got := tree.Running(); len(got) != 1 || got[0].Path() != "s > runs" {
		t.Fatalf("running: %v", got)
	}
	tree.Cancel(&Failure{Message: "over"}, "a.js")
	var sum Summary
	sum.AddTree(tree, "")
	if sum.Cancelled != 1 || sum.Tests != 1 || len(sum.broken) != 1 || sum.OK() {
		t.Errorf("%+v", sum)
	}
	if got := strings.Join(sum.Notes, "|"); got != "a.js: tests that did not run: 1" {
		t.Errorf("notes %q", got)
	}
}

func TestParse(t *testing.T) {
	t.Parallel()
	for _, bad := range []string{"", "{", `{"type":1}`, "TAP version 13"} {
		if _, err := Parse([]byte(bad)); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
	tree := NewTree() // events without sense change nothing
	for _, e := range []Event{{Type: Added, ID: 1, Parent: 9}, {Type: Ended, ID: 7}, {Type: "?"}, {Type: Failed}, {Type: Added, ID: 0}} {
		tree.Apply(e)
	}
	if len(tree.Root.Children)+len(tree.Failures) > 0 {
		t.Errorf("%+v", tree)
	}
}

func TestExcerpt(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "a.js")
	long := strings.Repeat("x", 300) + "HERE" + strings.Repeat("y", 300)
	if err := os.WriteFile(file, []byte("one\n\ttab\x1b(2)\r\n"+long+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		line, column int
		want         string
	}{
		{1, 2, "1 | one\n  |  ^"},
		{2, 6, "2 | \ttab\ufffd(2)\n  | \t    ^"},
		{3, 301, "3 | …" + strings.Repeat("x", 80) + "HERE" + strings.Repeat("y", 35) + "…\n  | " + strings.Repeat(" ", 81) + "^"},
		{9, 1, ""}, {0, 0, ""},
	} {
		if got := excerpt(Place{file, tt.line, tt.column}); got != tt.want {
			t.Errorf("%d:%d: got\n%q, want\n%q", tt.line, tt.column, got, tt.want)
		}
	}
	if got := excerpt(Place{"/no/such/file", 1, 1}); got != "" {
		t.Errorf("of no file: %q", got)
	}
}

func TestEscapes(t *testing.T) {
	t.Parallel()
	if got, want := xmlEscape("<a b=\"1\">&\x00\x08\x1f\x7f\ufffe\n\té😀"), "&lt;a b=&quot;1&quot;&gt;&amp;\ufffd\ufffd\ufffd\ufffd\ufffd&#10;&#9;é😀"; got != want {
		t.Errorf("XML: %q, want %q", got, want)
	}
	if got, want := tapEscape("a # b \\ c\nd\x1b"), `a \# b \\ c\\nd`+"\ufffd"; got != want {
		t.Errorf("TAP: %q, want %q", got, want)
	}
	if got, want := yamlQuote("it's"), "'it''s'"; got != want {
		t.Errorf("YAML: %q, want %q", got, want)
	}
	if got, want := yamlQuote("\x1b"), `"\x1b"`; got != want {
		t.Errorf("YAML: %q, want %q", got, want)
	}
}

func TestSettings(t *testing.T) {
	t.Setenv(Variable, Settings{Runner: os.Getppid(), Report: "r", Filter: "^a"}.Encode())
	if s, ok := ReadSettings(); !ok || s.Report != "r" || s.Filter != "^a" {
		t.Errorf("%v %+v", ok, s)
	}
	t.Setenv(Variable, Settings{Runner: os.Getppid() + 1}.Encode())
	if _, ok := ReadSettings(); ok {
		t.Error("settings for the child of another process are taken")
	}
	t.Setenv(Variable, "")
	if _, ok := ReadSettings(); ok {
		t.Error("settings without the variable")
	}
}
