// SPDX-License-Identifier: Apache-2.0

package testreport

import (
	"fmt"
	"strings"
)

// Test is one test, one suite, or the root above those of a file.
type Test struct {
	Name     string
	Suite    bool
	Place    Place
	Parent   *Test // nil for the root
	Children []*Test
	Notes    []string
	Begun    bool // its function was called
	Ended    bool // Result counts
	Result

	open  bool // a Reporter was told that it begins
	shown int  // how many children were closed
}

// Path is the names from the outermost suite to the test.
func (t *Test) Path() string {
	var names []string
	for ; t.Parent != nil; t = t.Parent {
		names = append([]string{t.Name}, names...)
	}
	return strings.Join(names, " > ")
}

// Depth is 0 for the tests of a file that are in no suite.
func (t *Test) Depth() int {
	depth := -1
	for ; t.Parent != nil; t = t.Parent {
		depth++
	}
	return depth
}

// Broken tells whether the test itself makes the run fail: not only one of its
// subtests, and not as something that is still to do.
func (t *Test) Broken() bool {
	return t.Ended && !t.Passed && !t.Hidden && t.Todo == nil &&
		(t.Failure == nil || t.Failure.Kind != SubtestsFailed)
}

// Visible are the children that a report shows, in the order in which they
// were declared.
func (t *Test) Visible() []*Test {
	var out []*Test
	for _, c := range t.Children {
		if !c.Hidden {
			out = append(out, c)
		}
	}
	return out
}

// Tree is what a file has said so far.
type Tree struct {
	Root     *Test
	Failures []*Failure // outside of every test
	Files    []string   // those that were loaded
	Done     bool       // it has said that no test is left

	byID map[int]*Test
}

// NewTree returns a tree without tests.
func NewTree() *Tree {
	root := &Test{}
	return &Tree{Root: root, byID: map[int]*Test{0: root}}
}

// Apply takes over an event. One about a test that was never declared is
// ignored: it comes from a script that wrote into the report.
func (t *Tree) Apply(e Event) {
	switch e.Type {
	case Added:
		t.add(e)
	case Failed:
		if e.Failure != nil {
			t.Failures = append(t.Failures, e.Failure)
		}
	case Loaded:
		t.Files = e.Files
	case Done:
		t.Done = true
	default:
		if test := t.byID[e.ID]; test != nil {
			test.apply(e)
		}
	}
}

func (t *Tree) add(e Event) {
	parent := t.byID[e.Parent]
	if parent == nil || t.byID[e.ID] != nil {
		return
	}
	test := &Test{Name: e.Name, Suite: e.Suite, Place: e.Place, Parent: parent}
	parent.Children = append(parent.Children, test)
	t.byID[e.ID] = test
}

func (t *Test) apply(e Event) {
	switch e.Type {
	case Started:
		t.Begun = true
	case Noted:
		t.Notes = append(t.Notes, e.Text)
	case Ended:
		t.Ended, t.Result = true, e.Result
	}
}

// Waiting tells whether a test has not ended.
func (t *Tree) Waiting() bool {
	for _, test := range t.byID {
		if test != t.Root && !test.Ended {
			return true
		}
	}
	return false
}

// Running are the innermost tests that have begun and not ended.
func (t *Tree) Running() []*Test { return running(t.Root, nil) }

func running(t *Test, out []*Test) []*Test {
	for _, c := range t.Children {
		if !c.Begun || c.Ended {
			continue
		}
		if below := running(c, nil); len(below) > 0 {
			out = append(out, below...)
		} else {
			out = append(out, c)
		}
	}
	return out
}

// Cancel ends every test that has not ended, for the given reason. Those that
// never began are hidden, and a note says how many there are in file.
func (t *Tree) Cancel(f *Failure, file string) {
	if n := cancel(t.Root, f); n > 0 {
		t.Root.Notes = append(t.Root.Notes, join(file, fmt.Sprintf("tests that did not run: %d", n)))
	}
}

// cancel returns how many tests below t never began.
func cancel(t *Test, f *Failure) (left int) {
	for _, c := range t.Children {
		left += cancel(c, f)
		if c.Ended {
			continue
		}
		c.Ended = true
		c.Result = Result{Cancelled: true, Hidden: !c.Begun && len(c.Visible()) == 0, Failure: f}
		if len(c.Visible()) > 0 {
			c.Failure = &Failure{Kind: SubtestsFailed, Message: "the file ended before the suite"}
		}
		if c.Hidden && !c.Suite {
			left++
		}
	}
	return left
}
