// SPDX-License-Identifier: Apache-2.0

package testreport

import "time"

// Summary counts results as Node.js does: a suite is no test, and one that is
// skipped or still to do counts as nothing else. A suite whose own code fails
// counts as a failure all the same.
type Summary struct {
	Files, Tests, Suites                     int
	Passed, Failed, Cancelled, Skipped, Todo int
	Took                                     time.Duration
	Notes                                    []string // of files, not of tests
	Stopped                                  string   // why files were left out, "" if none was
	broken                                   []failing
	failedFiles                              []*File
}

// failing is a failure to be shown at the end.
type failing struct {
	title   string
	test    *Test // nil outside of every test
	failure *Failure
}

// AddFile counts a file and its tests.
func (s *Summary) AddFile(f *File) {
	s.Files++
	if f.Plain {
		s.Tests++
		if !f.Failed() {
			s.Passed++
		}
	}
	s.AddTree(f.Tree, f.Path)
	if f.Problem != "" {
		s.Failed++
		s.broken = append(s.broken, failing{title: f.Path, failure: problem(f)})
	}
	if f.Failed() {
		s.failedFiles = append(s.failedFiles, f)
	}
}

// problem is what is wrong with a file, as a failure.
func problem(f *File) *Failure {
	return &Failure{Kind: "testCodeFailure", Message: f.Problem, Text: f.Problem}
}

// AddTree counts the tests of a tree. title is the file's name, "" for one that
// is run by itself.
func (s *Summary) AddTree(t *Tree, title string) {
	s.Notes = append(s.Notes, t.Root.Notes...)
	s.addBelow(t.Root, title)
	for _, f := range t.Failures {
		s.Failed++
		s.broken = append(s.broken, failing{title: join(title, "outside of a test"), failure: f})
	}
}

func (s *Summary) addBelow(t *Test, title string) {
	for _, c := range t.Visible() {
		s.addBelow(c, title)
		s.addTest(c, title)
	}
}

func (s *Summary) addTest(t *Test, title string) {
	if t.Broken() {
		s.broken = append(s.broken, failing{title: join(title, t.Path()), test: t, failure: t.Failure})
	}
	if t.Suite {
		s.Suites++
		if t.Broken() && !t.Cancelled {
			s.Failed++
		}
		return
	}
	s.Tests++
	switch {
	case t.Skip != nil:
		s.Skipped++
	case t.Todo != nil:
		s.Todo++
	case t.Cancelled:
		s.Cancelled++
	case !t.Passed:
		s.Failed++
	default:
		s.Passed++
	}
}

func join(title, rest string) string {
	if title == "" {
		return rest
	}
	return title + ": " + rest
}

// OK tells whether nothing failed.
func (s *Summary) OK() bool { return len(s.broken) == 0 && s.Failed == 0 && s.Cancelled == 0 }

// Bad is the number of failures, for a limit of them.
func (s *Summary) Bad() int { return len(s.broken) }
