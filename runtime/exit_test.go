// SPDX-License-Identifier: Apache-2.0

package runtime_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/iotjs/iotjs/runtime"
)

// script runs code in a runtime of its own.
func script(t *testing.T, o runtime.Options, code string) (exit int, stdout, stderr string, err error) {
	t.Helper()
	var out, errOut bytes.Buffer
	o.Stdin, o.Stdout, o.Stderr = strings.NewReader(""), &out, &errOut
	rt, err := runtime.New(o)
	if err != nil {
		t.Fatal(err)
	}
	defer rt.Close()
	exit, err = rt.RunString(t.Context(), "test.js", code)
	return exit, out.String(), errOut.String(), err
}

func TestExitCodes(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, code string
		compat     bool
		want       int
	}{
		{"natural end", "1", false, 0},
		{"exit", "process.exit(3); throw 1", false, 3},
		{"8 bits", "process.exit(-1)", false, 255},
		{"exitCode", "process.exitCode = 4", false, 4},
		{"uncaught", "throw 1", false, 1},
		{"exit in a job", "Promise.resolve().then(() => { process.exit(5); }); setTimeout(() => process.exit(6), 1)", false, 5},
		{"compat: exit(0) keeps exitCode", "process.exitCode = 2; process.exit(0)", true, 2},
		{"compat: text", "process.exitCode = '9'", true, 9},
		{"compat: no number", "process.exitCode = 'abc'", true, 0},
		{"compat: listener throws", "process.on('exit', function () { throw 1 })", true, 2},
		{"compat: listener of exit throws", "process.on('exit', function () { throw 1 }); process.exit(0)", true, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			exit, _, _, err := script(t, runtime.Options{Compat: tt.compat}, tt.code)
			if exit != tt.want || err != nil {
				t.Errorf("got %d, %v, want %d", exit, err, tt.want)
			}
		})
	}
}

func TestRunAgain(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	rt, err := runtime.New(runtime.Options{Stdout: &out, Stderr: &out})
	if err != nil {
		t.Fatal(err)
	}
	defer rt.Close()
	for i, code := range []string{"process.exit(1)", "throw 2", "process.exitCode = 3", "process.exit()"} {
		exit, err := rt.RunString(t.Context(), "test.js", code)
		if want := []int{1, 1, 3, 3}[i]; exit != want || err != nil {
			t.Errorf("%s: got %d, %v, want %d", code, exit, err, want)
		}
	}
}

func TestCancelStopsAnEndlessLoop(t *testing.T) {
	t.Parallel()
	rt, err := runtime.New(runtime.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer rt.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	_, err = rt.RunString(ctx, "test.js", "try { while (true) {} } finally { throw new Error('not reached') }")
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
}

func TestContextEndsARegExp(t *testing.T) {
	t.Parallel()
	rt, err := runtime.New(runtime.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer rt.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	_, err = rt.RunString(ctx, "test.js", "try { ['x'.repeat(1e6)].map((s) => /(x+)\\1+y/.test(s)) } catch { throw new Error('not reached') }")
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
}

// writes gets what is written.
type writes chan []byte

func (w writes) Write(p []byte) (int, error) {
	w <- bytes.Clone(p)
	return len(p), nil
}

func TestInterruptReason(t *testing.T) {
	t.Parallel()
	reason := errors.New("enough")
	running := make(writes, 1)
	rt, err := runtime.New(runtime.Options{Stdout: running})
	if err != nil {
		t.Fatal(err)
	}
	defer rt.Close()
	go func() {
		<-running
		rt.Interrupt(reason)
	}()
	if _, err := rt.RunString(t.Context(), "test.js", "console.log('running'); for (;;);"); !errors.Is(err, reason) {
		t.Errorf("got %v", err)
	}
}

func TestReportNamesThePlace(t *testing.T) {
	t.Parallel()
	_, _, stderr, _ := script(t, runtime.Options{Version: "v1"}, "let a;\n  a.b.c = 1;")
	if !strings.HasPrefix(stderr, "test.js:2\n  a.b.c = 1;\n") || !strings.HasSuffix(stderr, "\niotjs v1\n") {
		t.Errorf("got %q", stderr)
	}
}

func TestEnvIsOfTheRuntime(t *testing.T) {
	t.Parallel()
	_, _, _, _ = script(t, runtime.Options{}, "process.env.ONLY_HERE = 1")
	if exit, _, _, _ := script(t, runtime.Options{}, "process.exit(process.env.ONLY_HERE === undefined ? 0 : 1)"); exit != 0 {
		t.Error("a variable is seen in another runtime")
	}
}
