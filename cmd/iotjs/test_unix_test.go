// SPDX-License-Identifier: Apache-2.0

//go:build unix

package main

import (
	"bufio"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// running is a command under way whose output is read line by line.
type running struct {
	t     *testing.T
	cmd   *exec.Cmd
	lines *bufio.Reader
}

func startTests(t *testing.T, dir string, args ...string) *running {
	t.Helper()
	cmd := exec.Command(binary, append([]string{"test"}, args...)...)
	cmd.Dir = dir
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	patience := time.AfterFunc(60*time.Second, func() { cmd.Process.Kill() })
	t.Cleanup(func() { patience.Stop(); cmd.Process.Kill() })
	return &running{t, cmd, bufio.NewReader(out)}
}

// until reads up to a line with text, and returns what it read.
func (r *running) until(text string) string {
	r.t.Helper()
	var read strings.Builder
	for {
		line, err := r.lines.ReadString('\n')
		read.WriteString(line)
		if strings.Contains(line, text) {
			return read.String()
		}
		if err != nil {
			r.t.Fatalf("%v before %q in:\n%s", err, text, &read)
		}
	}
}

// interrupt is Ctrl-C; it returns the rest of the output and the exit code.
func (r *running) interrupt() (string, int) {
	r.t.Helper()
	if err := r.cmd.Process.Signal(syscall.SIGINT); err != nil {
		r.t.Fatal(err)
	}
	rest, err := io.ReadAll(r.lines)
	if err != nil {
		r.t.Fatal(err)
	}
	_ = r.cmd.Wait() // the exit code says more
	return string(rest), r.cmd.ProcessState.ExitCode()
}

func TestInterruptedTests(t *testing.T) {
	t.Parallel()
	dir := project(t, map[string]string{"a.test.js": passing, "b.test.js": endless, "c.test.js": passing})
	r := startTests(t, dir, "--jobs", "1")
	r.until("✔ good")
	rest, code := r.interrupt()
	if code != 130 || !strings.Contains(rest, "interrupted: 2 of 3 files have no result") || !strings.Contains(rest, "files 1, tests 1, pass 1") {
		t.Errorf("exit code %d\n%s", code, rest)
	}
}

func TestWatch(t *testing.T) {
	t.Parallel()
	dir := project(t, map[string]string{
		"a.test.js": "require('test')('uses', () => require('assert').equal(require('./part'), 1))", "part.js": "module.exports = 1", "b.test.js": passing,
	})
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	r := startTests(t, dir, "--watch")
	if got := r.until("waiting for changes"); !strings.Contains(got, "files 2, tests 2, pass 2") {
		t.Errorf("at first:\n%s", got)
	}
	write("part.js", "module.exports = 2")
	if got := r.until("waiting for changes"); !strings.Contains(got, "✖ uses") || strings.Contains(got, "good") {
		t.Errorf("after a change of a part:\n%s", got)
	}
	write("c.test.js", passing)
	if got := r.until("waiting for changes"); !strings.Contains(got, "c.test.js\n") || !strings.Contains(got, "files 1,") {
		t.Errorf("after a new file:\n%s", got)
	}
	if _, code := r.interrupt(); code != 130 {
		t.Errorf("exit code %d", code)
	}
}
