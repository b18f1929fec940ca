// SPDX-License-Identifier: Apache-2.0

//go:build unix

package subprocess

import (
	"context"
	"errors"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"
)

func shell(script string) Spec {
	return Spec{File: "sh", Args: []string{"sh", "-c", script}, Env: os.Environ()}
}

func pipes(input string) []Stdio {
	return []Stdio{{Pipe: true, Reads: true, Input: []byte(input)}, {Pipe: true}, {Pipe: true}}
}

func TestRun(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, script, input string
		lim                 Limits
		out                 string
		code, signal        int
		err                 error
	}{
		{"echo", "cat; exit 3", "hello", Limits{Output: -1}, "hello", 3, 0, nil},
		{"unread input", "exit 0", strings.Repeat("x", 1<<20), Limits{Output: -1}, "", 0, 0, nil},
		{"signal", "kill -9 $$", "", Limits{Output: -1}, "", 0, 9, nil},
		{"time", "exec sleep 100", "", Limits{Output: -1, Timeout: 20 * time.Millisecond, Signal: 15}, "", 0, 15, syscall.ETIMEDOUT},
		{"within the limit", "printf abc", "", Limits{Output: 3}, "abc", 0, 0, nil},
		{"above the limit", "printf abcd; exec sleep 100", "", Limits{Output: 3, Signal: 9}, "abcd", 0, 9, syscall.ENOBUFS},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := Run(t.Context(), shell(tt.script), pipes(tt.input), tt.lim)
			if r.Err != tt.err || string(r.Output[1]) != tt.out || r.Status != (Status{tt.code, tt.signal}) {
				t.Errorf("%q %+v %v", r.Output[1], r.Status, r.Err)
			}
		})
	}
}

func TestStartErrors(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		spec Spec
		want error
	}{
		{"no such name", Spec{File: "no-such-program", Args: []string{"x"}, Env: os.Environ()}, syscall.ENOENT},
		{"no such path", Spec{File: "/no/such", Args: []string{"x"}}, syscall.ENOENT},
		{"a folder", Spec{File: "/", Args: []string{"x"}}, syscall.EACCES},
		{"no such working folder", Spec{File: "/bin/sh", Args: []string{"x"}, Dir: "/no/such"}, syscall.ENOENT},
	} {
		if _, err := Start(tt.spec); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}

func TestWaitEndsWithItsContext(t *testing.T) {
	t.Parallel()
	p, err := Start(shell("exec sleep 100"))
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := p.Wait(ctx); err != context.Canceled {
		t.Errorf("%v", err)
	}
	if err := p.Signal(9); err != nil {
		t.Error(err)
	}
	var ws syscall.WaitStatus
	if _, err := syscall.Wait4(p.Pid, &ws, 0, nil); err != nil || ws.Signal() != 9 {
		t.Errorf("%v %v", ws, err)
	}
}

func TestSignalToAnEndedProgram(t *testing.T) {
	t.Parallel()
	p, err := Start(shell("exit 1"))
	if err != nil {
		t.Fatal(err)
	}
	if st, err := p.Wait(context.Background()); err != nil || st.Code != 1 {
		t.Errorf("%+v %v", st, err)
	}
	if err := p.Signal(9); err != syscall.ESRCH {
		t.Errorf("%v", err)
	}
}
