// SPDX-License-Identifier: Apache-2.0

// Package tests runs the JavaScript conformance files through the real binary
// and checks the layers of the Go code.
package tests

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
)

// timeout ends a file that hangs. A slow machine must not reach it.
const timeout = 4 * time.Minute

// binary is the path of the command under test, built by TestMain.
var binary string

func TestMain(m *testing.M) {
	code, err := runAll(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

func runAll(m *testing.M) (int, error) {
	dir, err := os.MkdirTemp("", "iotjs-tests-")
	if err != nil {
		return 1, err
	}
	defer os.RemoveAll(dir)
	binary = filepath.Join(dir, "iotjs")
	build := exec.Command("go", "build", "-o", binary, "../cmd/iotjs")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		return 1, fmt.Errorf("building the command: %w\n%s", err, out)
	}
	return m.Run(), nil
}

// directives are the comments at the head of a file, such as "// exit: 1".
type directives struct {
	flags, args, env []string
	stdin            string
	exit             int
	stdout, stderr   *regexp.Regexp
}

var directive = regexp.MustCompile(`^// (flags|args|env|stdin|exit|stdout|stderr): (.*)$`)

func readDirectives(t *testing.T, path string) directives {
	t.Helper()
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var d directives
	for _, line := range strings.Split(string(src), "\n") {
		if !strings.HasPrefix(line, "//") && !strings.HasPrefix(line, "#!") {
			break
		}
		if m := directive.FindStringSubmatch(line); m != nil {
			d.set(t, m[1], m[2])
		}
	}
	return d
}

func (d *directives) set(t *testing.T, name, value string) {
	t.Helper()
	switch name {
	case "flags":
		d.flags = strings.Fields(value)
	case "args":
		d.args = strings.Fields(value)
	case "env":
		d.env = append(d.env, value)
	case "stdin":
		text, err := strconv.Unquote(value)
		if err != nil {
			text = value
		}
		d.stdin = text
	case "exit":
		n, err := strconv.Atoi(value)
		if err != nil {
			t.Fatalf("exit: %v", err)
		}
		d.exit = n
	case "stdout":
		d.stdout = regexp.MustCompile(value)
	case "stderr":
		d.stderr = regexp.MustCompile(value)
	}
}

// check runs the file and returns what was wrong.
func (d *directives) check(path string) error {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	abs, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, binary, append(append(append([]string{}, d.flags...), abs), d.args...)...)
	cmd.Env = append(environment(), d.env...)
	cmd.Stdin = strings.NewReader(d.stdin)
	var out, errOut bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errOut
	runErr := cmd.Run()
	if ctx.Err() != nil {
		return fmt.Errorf("no end after %v\n%s%s", timeout, &out, &errOut)
	}
	var status *exec.ExitError
	if runErr != nil && !errors.As(runErr, &status) {
		return runErr
	}
	return d.compare(cmd.ProcessState.ExitCode(), out.String(), errOut.String())
}

func (d *directives) compare(code int, out, errOut string) error {
	switch {
	case code != d.exit:
		return fmt.Errorf("exit code %d, want %d\n%s%s", code, d.exit, out, errOut)
	case d.stdout != nil && !d.stdout.MatchString(out):
		return fmt.Errorf("stdout does not match %q:\n%s", d.stdout, out)
	case d.stderr != nil && !d.stderr.MatchString(errOut):
		return fmt.Errorf("stderr does not match %q:\n%s", d.stderr, errOut)
	}
	return nil
}

// environment is the test's own, without what would change a run.
func environment() []string {
	var out []string
	for _, kv := range os.Environ() {
		if !strings.HasPrefix(kv, "IOTJS_") && !strings.HasPrefix(kv, "NODE_") && !strings.HasPrefix(kv, "FORCE_COLOR=") {
			out = append(out, kv)
		}
	}
	return out
}

// exception is an entry of expect.json: a file that is skipped, or that is
// known to fail and must go on failing until its entry is removed.
type exception struct {
	Skip   bool   `json:"skip"`
	Fails  bool   `json:"fails"`
	Reason string `json:"reason"`
}

func readExceptions(t *testing.T) map[string]exception {
	t.Helper()
	src, err := os.ReadFile("expect.json")
	if err != nil {
		t.Fatal(err)
	}
	list := map[string]exception{}
	if err := json.Unmarshal(src, &list); err != nil {
		t.Fatal(err)
	}
	for name, e := range list {
		if e.Reason == "" {
			t.Errorf("expect.json: %s has no reason", name)
		}
		if _, err := os.Stat(name); err != nil {
			t.Errorf("expect.json: %v", err)
		}
	}
	return list
}

func glob(t *testing.T, patterns ...string) []string {
	t.Helper()
	var files []string
	for _, p := range patterns {
		found, err := filepath.Glob(p)
		if err != nil || len(found) == 0 {
			t.Fatalf("%s: no files (%v)", p, err)
		}
		files = append(files, found...)
	}
	return files
}

func TestConformance(t *testing.T) {
	t.Parallel()
	exceptions := readExceptions(t)
	for _, path := range glob(t, "pass/*.js", "fail/*.js") {
		t.Run(strings.TrimSuffix(path, ".js"), func(t *testing.T) {
			t.Parallel()
			known := exceptions[filepath.ToSlash(path)]
			if known.Skip {
				t.Skip(known.Reason)
			}
			d := readDirectives(t, path)
			if strings.HasPrefix(path, "fail") && d.exit == 0 {
				t.Fatal("a file in fail/ says which exit code it wants")
			}
			err := d.check(path)
			switch {
			case known.Fails && err == nil:
				t.Error("passes now: remove its entry from expect.json")
			case !known.Fails && err != nil:
				t.Error(err)
			}
		})
	}
}

func TestExamples(t *testing.T) {
	t.Parallel()
	for _, path := range glob(t, "../examples/*.js") {
		t.Run(filepath.Base(path), func(t *testing.T) {
			t.Parallel()
			d := readDirectives(t, path)
			if err := d.check(path); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestEmbedExample(t *testing.T) {
	t.Parallel()
	out, err := exec.Command("go", "run", "../examples/embed").CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if want := "hello from Go\n"; string(out) != want {
		t.Errorf("got %q, want %q", out, want)
	}
}

func TestTestExample(t *testing.T) {
	t.Parallel()
	cmd := exec.Command(binary, "test")
	cmd.Dir, cmd.Env = "../examples/tests", environment()
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "tests 2, pass 2, fail 0") {
		t.Errorf("%v\n%s", err, out)
	}
}
