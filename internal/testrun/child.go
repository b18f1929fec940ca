// SPDX-License-Identifier: Apache-2.0

package testrun

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/iotjs/iotjs/internal/testreport"
)

// patience is how long a process that has ended may leave its output open to
// others before we stop reading it.
const patience = 2 * time.Second

// ending is how the process of a file ended.
type ending struct {
	state    *os.ProcessState // nil if it could not be started
	err      error            // why it could not be started
	timedOut bool
	stopped  bool // by us, before it had ended
}

// runFile runs one file and returns what came of it, or nil if ctx was done
// before it had ended.
func (o *Options) runFile(ctx context.Context, path, reports string) *testreport.File {
	report, err := os.CreateTemp(reports, "report-")
	if err != nil {
		return &testreport.File{Path: path, Tree: testreport.NewTree(), Problem: err.Error()}
	}
	report.Close()
	defer os.Remove(report.Name())
	var out output
	began := time.Now()
	end := o.execute(ctx, path, report.Name(), &out)
	if end.stopped {
		return nil
	}
	file := &testreport.File{Path: path, Tree: readReport(report.Name()), Output: out.String(), Took: time.Since(began)}
	o.judge(file, end)
	return file
}

// execute runs the process in a group of its own, so that what it starts can be
// ended with it.
func (o *Options) execute(ctx context.Context, path, report string, out io.Writer) (end ending) {
	limit, cancel := context.WithTimeout(ctx, o.Timeout)
	defer cancel()
	args := append(append([]string{}, o.Command[1:]...), script(path))
	cmd := exec.CommandContext(limit, o.Command[0], args...)
	settings := testreport.Settings{Runner: os.Getpid(), Report: report, Filter: o.Filter, Only: o.Only, Bail: o.Bail}
	cmd.Env = append(os.Environ(), testreport.Variable+"="+settings.Encode())
	cmd.Stdout, cmd.Stderr = out, out
	cmd.WaitDelay = patience
	ownGroup(cmd)
	killed := false // written before Run returns
	cmd.Cancel = func() error {
		killed = true
		return killGroup(cmd)
	}
	err := cmd.Run()
	if cmd.ProcessState == nil {
		return ending{err: err, stopped: ctx.Err() != nil}
	}
	_ = killGroup(cmd) // what the file has left running; there may be nothing
	interrupted := ctx.Err() != nil
	return ending{state: cmd.ProcessState, stopped: killed && interrupted, timedOut: killed && !interrupted}
}

// script is path as a script and not as an option.
func script(path string) string {
	if filepath.IsAbs(path) {
		return path
	}
	return "." + string(filepath.Separator) + path
}

// readReport reads what there is: the file may have ended in the midst of a
// line.
func readReport(name string) *testreport.Tree {
	tree := testreport.NewTree()
	f, err := os.Open(name)
	if err != nil {
		return tree
	}
	defer f.Close()
	lines := bufio.NewReader(f)
	for {
		line, err := lines.ReadBytes('\n')
		if e, bad := testreport.Parse(bytes.TrimSpace(line)); bad == nil {
			tree.Apply(e)
		}
		if err != nil {
			return tree
		}
	}
}
