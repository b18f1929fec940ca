// SPDX-License-Identifier: Apache-2.0

package test

import (
	"io"
	"os"
	"regexp"
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/testreport"
	"github.com/iotjs/iotjs/internal/tty"
	"github.com/iotjs/iotjs/modules"
)

// log takes what a file says about its tests: into the report that the command
// reads, or to people when the file is run by itself.
type log struct {
	settings testreport.Settings
	filter   *regexp.Regexp // nil without one
	file     io.Writer      // the report; nil without one

	tree     *testreport.Tree
	out      io.Writer
	reporter testreport.Reporter // nil before the first event
	began    time.Time
}

func newLog(env *modules.Env) *log {
	l := &log{began: time.Now()}
	settings, ok := testreport.ReadSettings()
	if ok && l.attach(settings) {
		return l
	}
	l.tree = testreport.NewTree()
	l.out = env.Streams.Out
	return l
}

// attach opens the report that the command wants.
func (l *log) attach(s testreport.Settings) bool {
	file, err := os.OpenFile(s.Report, os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return false
	}
	l.file, l.settings = file, s
	if s.Filter != "" {
		l.filter, _ = regexp.Compile(s.Filter) // the command has checked it
	}
	return true
}

// ownReporter writes for people on a terminal, and for programs otherwise, as
// in Node.js.
func ownReporter(out io.Writer) testreport.Reporter {
	o := testreport.Options{Out: out}
	o.Dir, _ = os.Getwd() // without it paths are absolute
	if tty.Is(out) {
		o.Color = tty.Colors(out, os.Getenv)
		return testreport.New("spec", o)
	}
	return testreport.New("tap", o)
}

// report(json) takes one event.
func (l *log) report(a modules.Args) goja.Value {
	line := []byte(a.Argument(0).String())
	if l.file != nil {
		l.write(a, line)
		return nil
	}
	e, err := testreport.Parse(line)
	if err != nil {
		panic(err) // our own script has written it
	}
	if l.reporter == nil {
		l.reporter = ownReporter(l.out)
		l.reporter.Begin()
	}
	l.tree.Apply(e)
	testreport.Advance(l.reporter, l.tree.Root)
	if e.Type == testreport.Done {
		l.tree.Cancel(nil, "")
		testreport.Advance(l.reporter, l.tree.Root)
		l.finish()
	}
	return nil
}

// write appends to the report. Without it the command would believe that tests
// are missing, so a full disk ends the script.
func (l *log) write(a modules.Args, line []byte) {
	if _, err := l.file.Write(append(line, '\n')); err != nil {
		a.Env.ThrowError("ERR_TEST_FAILURE", "the report of the tests cannot be written: %v", err)
	}
}

func (l *log) finish() {
	sum := &testreport.Summary{Took: time.Since(l.began)}
	sum.AddTree(l.tree, "")
	l.reporter.End(sum)
}

// matches(path) tells whether --filter wants a test.
func (l *log) matches(a modules.Args) goja.Value {
	return a.Env.VM.ToValue(l.filter == nil || l.filter.MatchString(a.Argument(0).String()))
}
