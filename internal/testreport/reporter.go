// SPDX-License-Identifier: Apache-2.0

package testreport

import (
	"io"
	"slices"
	"time"
)

// Reporter writes results down. Open and Close come in pairs, a test's between
// those of its parent, in the order in which the tests were declared.
type Reporter interface {
	Begin()
	// File begins the tests of a file. It is not called for a file that is run
	// by itself.
	File(f *File)
	Open(t *Test)
	Close(t *Test)
	// FileEnd ends what File began.
	FileEnd(f *File)
	End(s *Summary)
}

// Options are what the reporters need to know.
type Options struct {
	Out   io.Writer
	Color bool
	Dir   string // paths of files below it are shown relative to it
}

// File is what came of one file of tests.
type File struct {
	Path    string
	Tree    *Tree
	Output  string // what it wrote on its console
	Problem string // why it failed apart from its tests, "" if it did not
	Took    time.Duration

	// Plain is set for a file that declares no test and counts as one itself.
	Plain bool
}

// Failed tells whether the file makes the run fail.
func (f *File) Failed() bool {
	return f.Problem != "" || len(f.Tree.Failures) > 0 || anyBroken(f.Tree.Root)
}

func anyBroken(t *Test) bool {
	return slices.ContainsFunc(t.Children, func(c *Test) bool { return c.Broken() || anyBroken(c) })
}

// Names are the reporters that New knows.
func Names() []string { return []string{"spec", "dot", "tap", "junit"} }

// New returns the reporter called name, or nil.
func New(name string, o Options) Reporter {
	p := printer{Options: o}
	switch name {
	case "spec":
		return &spec{printer: p}
	case "dot":
		return &dot{printer: p}
	case "tap":
		return &tap{printer: p}
	case "junit":
		return &junit{printer: p}
	}
	return nil
}

// Advance tells r what can be said by now of the tests below t, in order:
// nothing about a test before the one that was declared before it is closed.
func Advance(r Reporter, t *Test) {
	for t.shown < len(t.Children) {
		c := t.Children[t.shown]
		if !c.Begun && !c.Ended {
			return
		}
		Advance(r, c)
		if !c.Ended {
			return
		}
		if !c.Hidden {
			open(r, c)
			r.Close(c)
		}
		t.shown++
	}
}

// open tells r that t begins, once something is known of it that will be shown:
// a suite may turn out to have nothing but hidden tests.
func open(r Reporter, t *Test) {
	if t.open || t.Parent == nil {
		return
	}
	open(r, t.Parent)
	t.open = true
	r.Open(t)
}

// Show tells r all of a file.
func Show(r Reporter, f *File) {
	r.File(f)
	Advance(r, f.Tree.Root)
	r.FileEnd(f)
}
