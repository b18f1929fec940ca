// SPDX-License-Identifier: Apache-2.0

package testrun

import (
	"fmt"
	"os"
	"strings"

	"github.com/iotjs/iotjs/internal/testreport"
)

// codeOutOfMemory is the exit code of a script that has reached its limit.
const codeOutOfMemory = 10

// judge finds out whether a file has failed apart from its tests, and ends
// those of its tests that have not.
func (o *Options) judge(f *testreport.File, end ending) {
	f.Plain = len(f.Tree.Root.Children) == 0 && len(f.Tree.Failures) == 0
	f.Problem = o.problem(f, end)
	running := f.Tree.Running()
	switch {
	case f.Problem != "" && len(running) > 0:
		f.Problem += "; running were: " + names(running)
	case end.timedOut && !f.Plain && !f.Tree.Waiting():
		f.Problem += "; its tests had ended, and something else kept it running"
	}
	f.Tree.Cancel(&testreport.Failure{Kind: "cancelledByParent", Message: "the file ended while the test was running",
		Text: "the file ended while the test was running"}, f.Path)
	if f.Plain && f.Problem == "" && (o.Filter != "" || o.Only) {
		f.Plain = false // it was not asked for, and counts as nothing
	}
}

func names(tests []*testreport.Test) string {
	var out []string
	for _, t := range tests {
		out = append(out, t.Path())
	}
	return strings.Join(out, ", ")
}

// problem says what is wrong with the end of a process, "" for nothing.
func (o *Options) problem(f *testreport.File, end ending) string {
	switch {
	case end.err != nil:
		return end.err.Error()
	case end.timedOut:
		return fmt.Sprintf("no end after %v: the file was stopped", o.Timeout)
	case !end.state.Exited():
		return "ended by a " + end.state.String()
	case end.state.ExitCode() == codeOutOfMemory:
		return fmt.Sprintf("out of memory (exit code %d)", codeOutOfMemory)
	}
	return exitProblem(f, end.state)
}

// exitProblem is about a process that has ended by itself. Its exit code is 1
// if one of its tests failed, and then that says it all.
func exitProblem(f *testreport.File, state *os.ProcessState) string {
	code := state.ExitCode()
	unfinished := !f.Plain && !f.Tree.Done
	switch {
	case code == 0 && unfinished:
		return "the process ended before its tests (exit code 0)"
	case code == 0, f.Failed() && !unfinished:
		return ""
	}
	return fmt.Sprintf("exit code %d", code)
}
