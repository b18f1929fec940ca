// SPDX-License-Identifier: Apache-2.0

package main

import (
	_ "embed" // reasons.json
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"
)

// reasonsJSON says, by the name of a test, why the default mode fails it.
//
//go:embed reasons.json
var reasonsJSON []byte

func readReasons() (map[string]string, error) {
	reasons := map[string]string{}
	if err := json.Unmarshal(reasonsJSON, &reasons); err != nil {
		return nil, fmt.Errorf("reasons.json: %w", err)
	}
	return reasons, nil
}

type report struct {
	commit  string
	date    time.Time
	partial bool // not all tests were asked for
	suites  []*suite
	reasons map[string]string
}

// text is the report in Markdown.
func (r *report) text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "Measured on %s, IoT.js at commit %s.\n\n", r.date.Format("2006-01-02"), r.commit)
	b.WriteString("| set | tests | skipped by the suite | lacking a module or a server | run |")
	for _, s := range r.suites {
		b.WriteString(" passed, " + s.mode.title + " |")
	}
	b.WriteString("\n|---|--:|--:|--:|--:|" + strings.Repeat("--:|", len(r.suites)) + "\n")
	for _, set := range r.suites[0].sets {
		b.WriteString(r.row(set, set))
	}
	b.WriteString(r.row("**all**", ""))
	for _, s := range r.suites {
		b.WriteString(r.failures(s))
	}
	b.WriteString(r.notRun())
	return b.String()
}

// row counts a set, or all of them.
func (r *report) row(title, set string) string {
	in := func(j *job) bool { return set == "" || j.set == set }
	first := r.suites[0]
	tests := first.count(in)
	skipped := first.count(func(j *job) bool { return in(j) && j.skipped != "" })
	absent := first.count(func(j *job) bool { return in(j) && (j.absent != "" || j.remote != "") })
	row := fmt.Sprintf("| %s | %d | %d | %d | %d |", title, tests, skipped, absent, tests-skipped-absent)
	for _, s := range r.suites {
		run := s.count(func(j *job) bool { return in(j) && j.runs() })
		passed := s.count(func(j *job) bool { return in(j) && j.passed })
		if run == 0 {
			row += " |"
			continue
		}
		row += fmt.Sprintf(" %d (%.1f %%) |", passed, 100*float64(passed)/float64(run))
	}
	return row + "\n"
}

func (s *suite) count(want func(*job) bool) (n int) {
	for _, j := range s.jobs {
		if want(j) {
			n++
		}
	}
	return n
}

// failures lists the tests that failed in a mode.
func (r *report) failures(s *suite) string {
	var b strings.Builder
	for _, j := range s.jobs {
		if !j.runs() || j.passed {
			continue
		}
		reason := r.reason(j)
		if reason == "" {
			reason = "not explained: " + j.ended
		}
		fmt.Fprintf(&b, "| %s | %s |\n", j.name, strings.ReplaceAll(reason, "|", `\|`))
	}
	if b.Len() == 0 {
		return "\nNothing fails under " + s.mode.title + ".\n"
	}
	return "\nFailures, " + s.mode.title + ":\n\n| test | reason |\n|---|---|\n" + b.String()
}

// reason explains a failure; there is none for the mode that must pass all.
func (r *report) reason(j *job) string {
	if len(j.suite.mode.flags) > 0 {
		return ""
	}
	return r.reasons[j.name]
}

// notRun lists the tests that did not run, by what they lack.
func (r *report) notRun() string {
	lists := map[string][]string{}
	for _, j := range r.suites[0].jobs {
		if j.skipped != "" {
			key := "the suite skips it: " + j.skipped
			lists[key] = append(lists[key], j.name)
		}
		if j.absent != "" {
			lists["lacking: "+j.absent] = append(lists["lacking: "+j.absent], j.name)
		}
		if j.remote != "" {
			key := "needs a server on the internet, which was not reached: " + j.remote
			lists[key] = append(lists[key], j.name)
		}
	}
	var b strings.Builder
	b.WriteString("\nNot run:\n\n")
	for _, key := range slices.Sorted(maps.Keys(lists)) {
		fmt.Fprintf(&b, "- %s: %s\n", key, strings.Join(lists[key], ", "))
	}
	return b.String()
}

// asExpected says whether just the failures happened that are explained, and
// writes what did not.
func (r *report) asExpected(w io.Writer) bool {
	ok, failed := true, map[string]bool{}
	for _, s := range r.suites {
		for _, j := range s.jobs {
			if !j.runs() || j.passed {
				continue
			}
			failed[j.name] = failed[j.name] || len(s.mode.flags) == 0
			if r.reason(j) == "" {
				ok = false
				fmt.Fprintf(w, "FAILED: %s, %s: %s\n", j.name, s.mode.name, j.ended)
			}
		}
	}
	for name := range r.reasons {
		if !failed[name] && !r.partial {
			ok = false
			fmt.Fprintf(w, "passes now: remove %s from reasons.json\n", name)
		}
	}
	return ok
}
