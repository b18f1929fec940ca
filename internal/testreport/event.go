// SPDX-License-Identifier: Apache-2.0

// Package testreport is what a file of tests says about its tests, and how
// people and other programs get to read it.
//
// A file says it in events, one JSON object a line (Event). They are put
// together to a tree (Tree), and a Reporter writes the tree down as its tests
// end. The same reporters serve the command that runs many files and a file
// that is run by itself.
package testreport

import (
	"encoding/json"
	"fmt"
)

// The types of an Event.
const (
	Added   = "added"   // a test was declared
	Started = "started" // its function runs
	Ended   = "ended"   // it has a result
	Noted   = "noted"   // a line for the reader; ID 0 is the whole file
	Failed  = "failed"  // something went wrong outside of every test
	Loaded  = "loaded"  // the files that were loaded
	Done    = "done"    // no test is left
)

// Event is one line of a report. Which fields count depends on Type.
type Event struct {
	Type   string `json:"type"`
	ID     int    `json:"id"`
	Parent int    `json:"parent"`
	Name   string `json:"name"`
	Suite  bool   `json:"suite"`
	Place  Place  `json:"place"`

	Result
	Text  string   `json:"text"`
	Files []string `json:"files"`
}

// Result is how a test ended.
type Result struct {
	Passed    bool     `json:"passed"`
	Cancelled bool     `json:"cancelled"`
	Hidden    bool     `json:"hidden"` // left out on request: it has no result
	Skip      *string  `json:"skip"`   // why; "" without a reason
	Todo      *string  `json:"todo"`
	MS        float64  `json:"ms"`
	Failure   *Failure `json:"failure"`
}

// Place is a position in a file. Line and Column count from 1.
type Place struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

// Failure is what a test failed with.
type Failure struct {
	Kind      string   `json:"kind"` // Node's failureType, such as "testCodeFailure"
	Name      string   `json:"name"` // the class of the error
	Code      string   `json:"code"`
	Message   string   `json:"message"`
	Text      string   `json:"text"`  // the error as the console shows it
	Stack     []string `json:"stack"` // without the frames of ours
	Place     Place    `json:"place"` // where it was thrown
	Compared  bool     `json:"compared"`
	Explained bool     `json:"explained"` // Message says what was compared
	Expected  string   `json:"expected"`
	Actual    string   `json:"actual"`
	Operator  string   `json:"operator"`
}

// SubtestsFailed is the Kind of a test whose own code did not fail.
const SubtestsFailed = "subtestsFailed"

// Parse reads one line of a report.
func Parse(line []byte) (Event, error) {
	var e Event
	if err := json.Unmarshal(line, &e); err != nil {
		return e, fmt.Errorf("a line of a test report: %w", err)
	}
	return e, nil
}
