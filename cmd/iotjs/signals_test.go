// SPDX-License-Identifier: Apache-2.0

//go:build unix

package main

import (
	"bufio"
	"io"
	"os/exec"
	"syscall"
	"testing"
	"time"
)

// signalled starts a script, sends sig once it has printed a line, and returns
// how it ended and what else it printed.
func signalled(t *testing.T, script string, sig syscall.Signal) (syscall.WaitStatus, string) {
	t.Helper()
	cmd := exec.Command(binary, "-e", script)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	patience := time.AfterFunc(2*time.Minute, func() { cmd.Process.Kill() })
	defer patience.Stop()
	lines := bufio.NewReader(out)
	if _, err := lines.ReadString('\n'); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Process.Signal(sig); err != nil {
		t.Fatal(err)
	}
	rest, err := io.ReadAll(lines)
	if err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // the status is what is asked for
	return cmd.ProcessState.Sys().(syscall.WaitStatus), string(rest)
}

func TestSignals(t *testing.T) {
	t.Parallel()
	const ready = "console.log('ready');"
	for _, tt := range []struct {
		name, script string
		sig          syscall.Signal
		want         func(syscall.WaitStatus) bool
		rest         string
	}{
		{"an endless loop dies of SIGINT", ready + "while (true) {}", syscall.SIGINT,
			func(s syscall.WaitStatus) bool { return s.Signal() == syscall.SIGINT }, ""},
		{"a waiting script dies of SIGTERM", ready + "setInterval(() => {}, 1000)", syscall.SIGTERM,
			func(s syscall.WaitStatus) bool { return s.Signal() == syscall.SIGTERM }, ""},
		{"a listener takes SIGINT", "process.on('SIGINT', () => { console.log('caught'); process.exit(3) });" + ready + "setInterval(() => {}, 1000)",
			syscall.SIGINT, func(s syscall.WaitStatus) bool { return s.ExitStatus() == 3 }, "caught\n"},
		{"a listener that was removed does not", "const f = () => {}; process.on('SIGINT', f); process.off('SIGINT', f);" + ready + "setInterval(() => {}, 1000)",
			syscall.SIGINT, func(s syscall.WaitStatus) bool { return s.Signal() == syscall.SIGINT }, ""},
		{"a waiting script dies of SIGUSR2", ready + "setInterval(() => {}, 1000)", syscall.SIGUSR2,
			func(s syscall.WaitStatus) bool { return s.Signal() == syscall.SIGUSR2 }, ""},
		{"an endless loop dies of SIGALRM", ready + "while (true) {}", syscall.SIGALRM,
			func(s syscall.WaitStatus) bool { return s.Signal() == syscall.SIGALRM }, ""},
		{"a waiting script dies of SIGQUIT", ready + "setInterval(() => {}, 1000)", syscall.SIGQUIT,
			func(s syscall.WaitStatus) bool { return s.Signal() == syscall.SIGQUIT }, ""},
		{"a listener takes SIGUSR2", "process.on('SIGUSR2', () => { console.log('caught'); process.exit(3) });" + ready + "setInterval(() => {}, 1000)",
			syscall.SIGUSR2, func(s syscall.WaitStatus) bool { return s.ExitStatus() == 3 }, "caught\n"},
		{"SIGUSR2 without its listener", "const f = () => {}; process.on('SIGUSR2', f); process.off('SIGUSR2', f);" + ready + "setInterval(() => {}, 1000)",
			syscall.SIGUSR2, func(s syscall.WaitStatus) bool { return s.Signal() == syscall.SIGUSR2 }, ""},
		{"a regular expression without end dies of SIGINT", ready + "/(?=(a+)+b)/.exec('a'.repeat(60))", syscall.SIGINT,
			func(s syscall.WaitStatus) bool { return s.Signal() == syscall.SIGINT }, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			status, rest := signalled(t, tt.script, tt.sig)
			if !tt.want(status) || rest != tt.rest {
				t.Errorf("status %#x, printed %q", status, rest)
			}
		})
	}
}

// TestSignalIgnoredByParent starts a script as a shell starts what runs in its
// background: with SIGINT ignored.
func TestSignalIgnoredByParent(t *testing.T) {
	t.Parallel()
	cmd := exec.Command("/bin/sh", "-c", `trap '' INT; exec "$0" -e "$1"`, binary,
		"process.kill(process.pid, 'SIGINT'); setTimeout(() => {}, 20000)")
	_ = cmd.Run() // the status is what is asked for
	if s := cmd.ProcessState.Sys().(syscall.WaitStatus); s.Signal() != syscall.SIGINT {
		t.Errorf("status %#x", s)
	}
}

func TestAbort(t *testing.T) {
	t.Parallel()
	cmd := exec.Command(binary, "-e", "process.abort()")
	_ = cmd.Run() // the status is what is asked for
	if s := cmd.ProcessState.Sys().(syscall.WaitStatus); s.Signal() != syscall.SIGABRT {
		t.Errorf("status %#x", s)
	}
}
