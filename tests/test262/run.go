// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	_ "embed"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

//go:embed host.js
var hostSource string

// mark begins the line on which host.js says how a test ended.
const mark = "test262-uncaught "

// ending is how a run of a test ended.
type ending struct {
	code    int
	kind    string // the constructor of what was not caught; empty if nothing was
	message string
	output  string
	late    bool // it had to be stopped
}

// suite runs tests through the command.
type suite struct {
	root, bin string
	prelude   string
	limit     time.Duration
	lacking   map[string]bool // features that the command does not have
}

func newSuite(root, bin string, limit time.Duration) (*suite, error) {
	s := &suite{limit: limit}
	var err error
	if s.root, err = filepath.Abs(root); err != nil {
		return nil, err
	}
	if s.bin, err = exec.LookPath(bin); err != nil {
		return nil, err
	}
	if s.bin, err = filepath.Abs(s.bin); err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "test262-")
	if err != nil {
		return nil, err
	}
	s.prelude = filepath.Join(dir, "host.js")
	if err := os.WriteFile(s.prelude, []byte(hostSource), 0o600); err != nil {
		return nil, err
	}
	s.lacking, err = s.probe()
	return s, err
}

func (s *suite) close() error { return os.RemoveAll(filepath.Dir(s.prelude)) }

// all runs the tests, as many at a time as workers, and returns their results
// in the same order.
func (s *suite) all(tests []test, workers int) []result {
	out := make([]result, len(tests))
	next := make(chan int)
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for i := range next {
				out[i] = s.one(&tests[i])
			}
		})
	}
	for i := range tests {
		next <- i
	}
	close(next)
	wg.Wait()
	return out
}

// one runs t in each of its modes, until one fails.
func (s *suite) one(t *test) result {
	r := result{test: t}
	if why := impossible(t); why != "" {
		r.group, r.detail = notRun, why
		return r
	}
	for _, src := range t.sources() {
		e := s.run(src, filepath.Join(s.root, "test", filepath.Dir(t.name)), t.harness(s.root))
		if r.group, r.detail = s.judge(t, e); r.group != passed {
			return r
		}
	}
	return r
}

// run runs one script behind the files of the harness, in the folder dir, where
// the modules are that it imports.
func (s *suite) run(src, dir string, harness []string) ending {
	ctx, cancel := context.WithTimeout(context.Background(), s.limit)
	defer cancel()
	cmd := exec.CommandContext(ctx, s.bin, "-r", s.prelude, "-")
	cmd.Env = append(os.Environ(), "TEST262_HARNESS="+strings.Join(harness, ":"))
	cmd.Dir, cmd.Stdin = dir, strings.NewReader(src)
	cmd.WaitDelay = time.Second
	out, err := cmd.CombinedOutput()
	e := ending{output: string(out), late: ctx.Err() != nil}
	var exit *exec.ExitError
	switch {
	case errors.As(err, &exit):
		e.code = exit.ExitCode()
	case err != nil:
		e.code = -1
	}
	e.read()
	return e
}

// read finds the line of host.js in the output.
func (e *ending) read() {
	for _, line := range strings.Split(e.output, "\n") {
		if rest, ok := strings.CutPrefix(line, mark); ok {
			e.kind, e.message, _ = strings.Cut(rest, " ")
			return
		}
	}
}
