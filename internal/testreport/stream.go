// SPDX-License-Identifier: Apache-2.0

package testreport

import "encoding/json"

// streamed is an event of the stream that Node.js's run() returns.
type streamed struct {
	Type string     `json:"type"`
	Data streamData `json:"data"`
}

// streamData is what comes with an event; which fields count depends on its
// type.
type streamData struct {
	Name       string         `json:"name,omitempty"`
	Nesting    int            `json:"nesting"`
	TestNumber int            `json:"testNumber,omitempty"`
	Details    *streamDetails `json:"details,omitempty"`
	Skip       any            `json:"skip,omitempty"` // a reason, or true
	Todo       any            `json:"todo,omitempty"`
	Count      int            `json:"count,omitempty"`
	Message    string         `json:"message,omitempty"`
	File       string         `json:"file,omitempty"`
	Line       int            `json:"line,omitempty"`
	Column     int            `json:"column,omitempty"`
}

type streamDetails struct {
	MS    float64  `json:"duration_ms"`
	Type  string   `json:"type,omitempty"`
	Error *Failure `json:"error,omitempty"`
	// Passed is there in test:complete only.
	Passed *bool `json:"passed,omitempty"`
}

// stream is the reporter that keeps events for a script.
type stream struct {
	printer
	events []streamed
	number int // of the last test without a parent
}

// Stream is what a file has to say, as a JSON array of events of Node.js's
// run().
func Stream(f *File) []byte {
	s := &stream{}
	Show(s, f)
	events, err := json.Marshal(s.events)
	if err != nil {
		panic(err) // there is nothing in it that has no JSON
	}
	return events
}

func (s *stream) Begin()       {}
func (s *stream) File(f *File) {}
func (s *stream) End(*Summary) {}

func (s *stream) put(kind string, d streamData) { s.events = append(s.events, streamed{kind, d}) }

func (s *stream) Open(t *Test) { s.begin(s.data(t)) }

// begin puts what tells that a test has been declared, that it is its turn, and
// that what is reported of it follows: all at once, since the file has ended.
func (s *stream) begin(d streamData) {
	for _, kind := range [...]string{"test:enqueue", "test:dequeue", "test:start"} {
		s.put(kind, d)
	}
}

// result puts that a test has ended, and how.
func (s *stream) result(d streamData, passed bool) {
	ended := *d.Details
	ended.Passed = &passed
	completed := d
	completed.Details = &ended
	s.put("test:complete", completed)
	s.put(verdict(passed), d)
}

func (s *stream) data(t *Test) streamData {
	return streamData{Name: t.Name, Nesting: t.Depth(), File: t.Place.File, Line: t.Place.Line, Column: t.Place.Column}
}

func (s *stream) Close(t *Test) {
	if n := len(t.Visible()); n > 0 {
		s.put("test:plan", streamData{Nesting: t.Depth() + 1, Count: n})
	}
	d := s.data(t)
	d.TestNumber = s.numberOf(t)
	d.Details = &streamDetails{MS: t.MS, Error: t.Failure}
	if t.Suite {
		d.Details.Type = "suite"
	}
	d.Skip, d.Todo = mark(t.Skip), mark(t.Todo)
	s.result(d, t.Passed)
	for _, note := range t.Notes {
		s.put("test:diagnostic", streamData{Nesting: t.Depth(), Message: note})
	}
}

func (s *stream) numberOf(t *Test) int {
	if t.Depth() == 0 {
		s.number++
		return s.number
	}
	for i, c := range t.Parent.Visible() {
		if c == t {
			return i + 1
		}
	}
	return 0
}

func verdict(passed bool) string {
	if passed {
		return "test:pass"
	}
	return "test:fail"
}

// mark is a reason as Node.js gives it: true if there is none.
func mark(reason *string) any {
	switch {
	case reason == nil:
		return nil
	case *reason == "":
		return true
	}
	return *reason
}

// FileEnd adds the failures of the file itself, and what it wrote.
func (s *stream) FileEnd(f *File) {
	failures := f.Tree.Failures
	if f.Problem != "" {
		failures = append(failures, problem(f))
	}
	for _, fail := range failures {
		s.own(f, fail)
	}
	if f.Plain && len(failures) == 0 {
		s.own(f, nil)
	}
	if f.Output != "" {
		s.put("test:stdout", streamData{File: f.Path, Message: f.Output})
	}
}

// own is the result of a file as a test of its name.
func (s *stream) own(f *File, fail *Failure) {
	s.number++
	d := streamData{Name: f.Path, File: f.Path, Line: 1, Column: 1}
	s.begin(d)
	d.TestNumber = s.number
	d.Details = &streamDetails{MS: float64(f.Took.Microseconds()) / 1000, Error: fail}
	s.result(d, fail == nil)
}
