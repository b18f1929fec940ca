// SPDX-License-Identifier: Apache-2.0

// Package testrt runs a script in a fresh runtime, for tests.
package testrt

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"

	"github.com/iotjs/iotjs/runtime"
)

// Result is what a script did.
type Result struct {
	Code           int
	Err            error
	Stdout, Stderr string
}

// Lines are the lines of Stdout.
func (r Result) Lines() []string {
	text := strings.TrimSuffix(r.Stdout, "\n")
	if text == "" {
		return nil
	}
	return strings.Split(text, "\n")
}

// Start runs script in a runtime of its own and waits for its end, at most 30
// seconds. It closes the runtime.
func Start(t testing.TB, opts runtime.Options, script string) Result {
	t.Helper()
	var out, errOut bytes.Buffer
	opts.Stdin, opts.Stdout, opts.Stderr = strings.NewReader(""), &out, &errOut
	rt, err := runtime.New(opts)
	if err != nil {
		t.Fatal(err)
	}
	defer rt.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	code, err := rt.RunString(ctx, "test.js", script)
	return Result{code, err, out.String(), errOut.String()}
}

// Run runs script and returns the lines it printed with console.log. Anything
// but a clean end fails the test.
func Run(t testing.TB, script string) []string {
	t.Helper()
	r := Start(t, runtime.Options{}, script)
	if r.Code != 0 || r.Err != nil {
		t.Fatalf("exit code %d, error %v\n%s%s", r.Code, r.Err, r.Stdout, r.Stderr)
	}
	return r.Lines()
}
