// SPDX-License-Identifier: Apache-2.0

package testrun

import (
	"context"
	"fmt"
	"os"
	"sync"
	"time"

	"github.com/iotjs/iotjs/internal/testreport"
)

// Run runs the files of tests once and returns the exit code. When ctx is done
// it ends what runs, and reports what has ended until then.
func Run(ctx context.Context, o Options) (int, error) {
	files, err := Find(o.Paths)
	if err != nil {
		return codeFailed, err
	}
	if len(files) == 0 {
		return codeFailed, fmt.Errorf("no test found: there is no *.test.js, and no folder test or tests with scripts")
	}
	b, err := o.runBatch(ctx, files)
	if err != nil {
		return codeFailed, err
	}
	return b.code(ctx), nil
}

// batch is one run of some files. Files run in any order and are reported in
// that of the list.
type batch struct {
	o       *Options
	files   []string
	summary testreport.Summary
	ended   []*testreport.File // those that were shown
	rep     testreport.Reporter

	mu      sync.Mutex
	results map[int]*testreport.File // guarded by mu, those that wait to be shown
	shown   int                      // guarded by mu
	bad     int                      // guarded by mu, failures of files that have ended
}

func (o *Options) runBatch(ctx context.Context, files []string) (*batch, error) {
	reports, err := os.MkdirTemp("", "iotjs-test-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(reports)
	b := &batch{o: o, files: files, rep: o.reporter(), results: map[int]*testreport.File{}}
	began := time.Now()
	b.rep.Begin()
	b.runAll(ctx, reports)
	b.showRest()
	b.summary.Took = time.Since(began)
	b.summary.Stopped = b.stopped(ctx)
	b.rep.End(&b.summary)
	return b, nil
}

// runAll keeps as many processes running as there may be.
func (b *batch) runAll(ctx context.Context, reports string) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	next := make(chan int)
	var workers sync.WaitGroup
	for range min(b.o.Jobs, len(b.files)) {
		workers.Go(func() {
			for i := range next {
				b.took(i, b.o.runFile(ctx, b.files[i], reports), cancel)
			}
		})
	}
	for i := range b.files {
		select {
		case next <- i:
		case <-ctx.Done():
		}
	}
	close(next)
	workers.Wait()
}

// took takes the result of a file, nil for one that was stopped. Too many
// failures stop the rest.
func (b *batch) took(i int, f *testreport.File, stop func()) {
	if f == nil {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.results[i] = f
	var s testreport.Summary
	s.AddFile(f)
	b.bad += s.Bad()
	if b.o.Bail > 0 && b.bad >= b.o.Bail {
		stop()
	}
	for b.results[b.shown] != nil {
		b.show(b.shown)
		b.shown++
	}
}

// show reports a file. The caller holds mu.
func (b *batch) show(i int) {
	f := b.results[i]
	delete(b.results, i)
	testreport.Show(b.rep, f)
	b.summary.AddFile(f)
	b.ended = append(b.ended, f)
}

// showRest reports the files that ended behind one that was stopped.
func (b *batch) showRest() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for i := range b.files {
		if b.results[i] != nil {
			b.show(i)
		}
	}
}

// stopped says why files have no result.
func (b *batch) stopped(ctx context.Context) string {
	left := len(b.files) - b.summary.Files
	switch {
	case ctx.Err() != nil:
		return fmt.Sprintf("interrupted: %d of %d files have no result", left, len(b.files))
	case b.o.Bail > 0 && b.bad >= b.o.Bail:
		return fmt.Sprintf("stopped after %d failures (--bail): %d of %d files have no result", b.bad, left, len(b.files))
	case b.summary.Tests == 0 && b.summary.Bad() == 0:
		return "no test found" + b.asked()
	}
	return ""
}

// asked says which tests were wanted.
func (b *batch) asked() string {
	switch {
	case b.o.Filter != "":
		return fmt.Sprintf(" that matches %q", b.o.Filter)
	case b.o.Only:
		return " with the option only"
	}
	return ""
}

func (b *batch) code(ctx context.Context) int {
	switch {
	case ctx.Err() != nil:
		return codeInterrupted
	case !b.summary.OK() || b.summary.Tests == 0:
		return codeFailed
	}
	return 0
}
