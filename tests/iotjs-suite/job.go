// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// patience is how long a test may take that names no time: the suite's own.
const patience = 300 * time.Second

// job is one test in one mode.
type job struct {
	suite           *suite
	set, name       string
	test            testCase
	skipped, absent string   // why it does not run
	remote          string   // the server that it asks and that is not reached
	claims          []string // what it must have for itself

	passed bool
	ended  string // what it did instead
}

func (j *job) runs() bool { return j.skipped == "" && j.absent == "" && j.remote == "" }

// run follows the suite: 0 is a success, 1 or 2 one where it expects a failure.
func (j *job) run() {
	limit := patience
	if j.test.Timeout > 0 {
		limit = time.Duration(j.test.Timeout) * time.Second
	}
	cmd := j.suite.command(j.set + "/" + j.test.Name)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr, cmd.WaitDelay = &out, &out, time.Second
	if err := cmd.Start(); err != nil {
		j.ended = err.Error()
		return
	}
	timer := time.AfterFunc(limit, func() { _ = cmd.Process.Kill() })
	_ = cmd.Wait() // the exit code says it
	late := !timer.Stop()
	code := cmd.ProcessState.ExitCode()
	j.passed = !late && (!j.test.ExpectedFailure && code == 0 || j.test.ExpectedFailure && (code == 1 || code == 2))
	switch {
	case late:
		j.ended = "no end after " + limit.String()
	case !j.passed:
		j.ended = "exit " + strconv.Itoa(code) + ": " + errorLine(out.String())
	}
}

// errorLine picks the line of the output that says most: the error's.
func errorLine(out string) string {
	for line := range strings.Lines(out) {
		if strings.Contains(line, "Error") {
			return strings.TrimSpace(line)
		}
	}
	return ""
}

var (
	comment = regexp.MustCompile(`(?s)/\*.*?\*/`)
	number  = regexp.MustCompile(`\b[0-9]{4,5}\b`)
	file    = regexp.MustCompile(`['"][^'"\n]*\b(?:resources|tmp)(/[^'"\n]*)['"]`)
)

// claims are what no two tests may have at the same time: the suite's tests
// listen on fixed ports, in both modes the same ones, and write files, of
// which each mode has its own.
func claims(src, mode string) []string {
	src = comment.ReplaceAllString(src, "")
	var list []string
	for _, n := range number.FindAllString(src, -1) {
		if port, _ := strconv.Atoi(n); port >= 1024 && port <= 65535 {
			list = append(list, n)
		}
	}
	for _, m := range file.FindAllStringSubmatch(src, -1) {
		list = append(list, mode+m[1])
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// board hands out jobs whose claims are free.
type board struct {
	mu      sync.Mutex
	freed   *sync.Cond
	waiting []*job
	taken   map[string]bool
}

func newBoard(jobs []*job) *board {
	b := &board{taken: map[string]bool{}}
	b.freed = sync.NewCond(&b.mu)
	b.waiting = slices.DeleteFunc(slices.Clone(jobs), func(j *job) bool { return !j.runs() })
	return b
}

// run ends when every job has.
func (b *board) run(workers int) {
	var wg sync.WaitGroup
	for range max(workers, 1) {
		wg.Go(func() {
			for j := b.take(); j != nil; j = b.take() {
				j.run()
				b.release(j)
			}
		})
	}
	wg.Wait()
}

// take waits for a job that can run now; nil means that none is left.
func (b *board) take() *job {
	b.mu.Lock()
	defer b.mu.Unlock()
	for len(b.waiting) > 0 {
		i := slices.IndexFunc(b.waiting, func(j *job) bool {
			return !slices.ContainsFunc(j.claims, func(c string) bool { return b.taken[c] })
		})
		if i >= 0 {
			j := b.waiting[i]
			b.waiting = slices.Delete(b.waiting, i, i+1)
			b.mark(j, true)
			return j
		}
		b.freed.Wait()
	}
	return nil
}

func (b *board) release(j *job) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.mark(j, false)
	b.freed.Broadcast()
}

func (b *board) mark(j *job, taken bool) {
	for _, c := range j.claims {
		b.taken[c] = taken
	}
}
