// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// binary is the command, built once for all tests.
var binary string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "iotjs-cmd-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	binary = filepath.Join(dir, "iotjs")
	out, err := exec.Command("go", "build", "-ldflags", "-X main.version=v9.8.7", "-o", binary, ".").CombinedOutput()
	code := 1
	if err != nil {
		fmt.Fprintf(os.Stderr, "%v\n%s", err, out)
	} else {
		code = m.Run()
	}
	os.RemoveAll(dir)
	os.Exit(code)
}

// call is one run of the command.
type call struct {
	args  []string
	stdin string
	env   []string
	dir   string
}

func (c call) run(t *testing.T) (code int, stdout, stderr string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 4*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, binary, c.args...)
	cmd.Env = append(os.Environ(), append([]string{"IOTJS_COMPAT=", "FORCE_COLOR=0"}, c.env...)...)
	cmd.Dir, cmd.Stdin = c.dir, strings.NewReader(c.stdin)
	var out, errOut strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &errOut
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) || ctx.Err() != nil {
		t.Fatalf("%v: %v %v", c.args, err, ctx.Err())
	}
	return cmd.ProcessState.ExitCode(), out.String(), errOut.String()
}

// folder makes a folder with files.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestCommandLine(t *testing.T) {
	t.Parallel()
	dir := folder(t, map[string]string{
		"show.js":   "console.log(process.argv.slice(2).join(), typeof require, module.id)",
		"setup.js":  "globalThis.ready = (globalThis.ready || 0) + 1",
		"also.js":   "globalThis.ready = (globalThis.ready || 0) + 10",
		"broken.js": "var a = 1;\nvar b = ;\n",
		"serve.js":  "const t = setInterval(() => {}, 1e6); globalThis.stop = () => { clearInterval(t); console.log('stopped') }",
		"option.js": "console.log(process.execArgv.join())",
	})
	for _, tt := range []struct {
		name           string
		args           []string
		stdin          string
		env            string
		code           int
		stdout, stderr string
	}{
		{name: "script", args: []string{"show.js", "a", "--b", "-c"}, stdout: `^a,--b,-c function \.\n$`},
		{name: "script without extension", args: []string{"show", "x"}, stdout: `^x `},
		{name: "end of options", args: []string{"--", "show.js", "x"}, stdout: `^x `},
		{name: "eval", args: []string{"-e", "console.log(process.argv.slice(1).join())", "x", "-y"}, stdout: `^x,-y\n$`},
		{name: "print", args: []string{"-p", "({ a: [1] })"}, stdout: `^\{ a: \[ 1 \] \}\n$`},
		{name: "print and eval in one", args: []string{"-pe", "6 * 7"}, stdout: `^42\n$`},
		{name: "print what eval gives", args: []string{"-p", "-e", "6 * 7"}, stdout: `^42\n$`},
		{name: "print behind eval", args: []string{"-e", "6 * 7", "-p"}, stdout: `^42\n$`},
		{name: "print what standard input gives", args: []string{"-p"}, stdin: "6 * 7", stdout: `^42\n$`},
		{name: "print code of the empty text", args: []string{"-p", ""}, stdin: "6 * 7", stdout: `^undefined\n$`},
		{name: "print is no code for eval", args: []string{"-e", "-p"}, code: 1, stderr: `^\[eval\]:1\n-p\n`},
		{name: "standard input", stdin: "console.log('in', __filename)", stdout: `^in \[stdin\]\n$`},
		{name: "standard input by name", args: []string{"-", "x"}, stdin: "console.log(process.argv.slice(1).join())", stdout: `^-,x\n$`},
		{name: "require", args: []string{"-r", "./setup.js", "--require", "./also.js", "-p", "ready"}, stdout: `^11\n$`},
		{name: "check", args: []string{"-c", "show.js"}, stdout: `^$`},
		{name: "check finds", args: []string{"--check", "broken"}, code: 1, stderr: `^broken\.js:2\nvar b = ;\n {8}\^\n\nSyntaxError: Unexpected token ';'\n$`},
		{name: "version", args: []string{"-v"}, stdout: `^iotjs v9\.8\.7\n$`},
		{name: "version for scripts", args: []string{"-p", "process.versions.iotjs"}, stdout: `^v9\.8\.7\n$`},
		{name: "completion for no shell", args: []string{"completion", "nope"}, code: 9, stderr: `^iotjs: no completion for "nope": bash`},
		{name: "help", args: []string{"--help"}, stdout: `(?s)^Run JavaScript .*--max-memory MB.*Examples:.*Documentation: http`},
		{name: "completion", args: []string{"completion", "bash"}, stdout: `complete .*iotjs`},
		{name: "unknown option", args: []string{"--evil", "x"}, code: 9, stderr: `^iotjs: bad option: --evil\nDid you mean --eval\?\n`},
		{name: "hopeless option", args: []string{"--qqqqqqqq"}, code: 9, stderr: `^iotjs: bad option: --qqqqqqqq\nTry `},
		{name: "unknown letter", args: []string{"-z"}, code: 9, stderr: `^iotjs: bad option: -z\n`},
		{name: "missing value", args: []string{"--eval"}, code: 9, stderr: `needs an argument`},
		{name: "wrong value", args: []string{"--max-memory", "lots", "show.js"}, code: 9, stderr: `^iotjs: --max-memory must be a number, not "lots"\n`},
		{name: "value for a switch", args: []string{"--check=no", "show.js"}, code: 9, stderr: `^iotjs: --check takes no value\n`},
		{name: "no name", args: []string{""}, code: 9, stderr: `^iotjs: the name of the script is empty\n`},
		{name: "compat", args: []string{"--compat=iotjs", "-p", "process.version"}, stdout: `^1\.0\.0\n$`},
		{name: "a module as the script, under compat", args: []string{"--compat=iotjs", "events"}},
		{name: "a module as the script", args: []string{"events"}, code: 1, stderr: `Cannot find module`},
		{name: "compat by variable", env: "IOTJS_COMPAT=iotjs", args: []string{"-p", "process.version"}, stdout: `^1\.0\.0\n$`},
		{name: "compat overrides variable", env: "IOTJS_COMPAT=iotjs", args: []string{"--compat=node", "-p", "process.version"}, stdout: `^v20`},
		{name: "unknown compat", args: []string{"--compat=java"}, code: 9, stderr: `must be iotjs or node`},
		{name: "execArgv", args: []string{"--no-warnings", "--max-memory=300", "option.js"}, stdout: `^--no-warnings,--max-memory=300\n$`},
		{name: "no such script", args: []string{"nothing.js"}, code: 1, stderr: `Cannot find module`},
		{name: "exit code", args: []string{"-e", "process.exit(300)"}, code: 44},
		{name: "lines", args: []string{"-i"}, stdin: "let q = 5\nq * 2\n{ a: 1 }\nfunction f() {\nreturn 7 }\nf()\nthrow new Error('no')\n_ + 1\n.exit\n",
			code: 1, stdout: `^10\n\{ a: 1 \}\n7\n8\n$`, stderr: `^Uncaught Error: no\n    at REPL7:1:7\n$`},
		{name: "lines after a script", args: []string{"-i", "-e", "globalThis.v = 3"}, stdin: "v\n", stdout: `^3\n$`},
		{name: "lines beside a script", args: []string{"-i", "serve.js"}, stdin: "stop()\n", stdout: `^stopped\n$`},
		{name: "exit in a line", args: []string{"-i"}, stdin: "process.exit(6)\n", code: 6},
		{name: "colours", env: "FORCE_COLOR=1", args: []string{"-e", "throw new Error('x')"}, code: 1, stderr: `\x1b\[31m\^`},
		{name: "no colours", args: []string{"-e", "throw new Error('x')"}, code: 1, stderr: `^[^\x1b]*$`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			call{args: tt.args, stdin: tt.stdin, dir: dir, env: []string{tt.env}}.expect(t, tt.code, tt.stdout, tt.stderr)
		})
	}
}

// expect runs the command and compares its exit code, and what it prints with regular
// expressions; an empty one for standard error stands for nothing.
func (c call) expect(t *testing.T, code int, stdout, stderr string) {
	t.Helper()
	got, out, errors := c.run(t)
	if got != code {
		t.Errorf("exit code %d, want %d", got, code)
	}
	if !regexp.MustCompile(stdout).MatchString(out) {
		t.Errorf("stdout: %q, want %s", out, stdout)
	}
	if !regexp.MustCompile(stderr).MatchString(errors) || stderr == "" && errors != "" {
		t.Errorf("stderr: %q, want %s", errors, stderr)
	}
}

func TestDistance(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		a, b string
		want int
	}{{"eval", "eval", 0}, {"evil", "eval", 1}, {"max-memry", "max-memory", 1}, {"", "abc", 3}, {"abc", "", 3}} {
		if got := distance(tt.a, tt.b); got != tt.want {
			t.Errorf("%s, %s: got %d, want %d", tt.a, tt.b, got, tt.want)
		}
	}
}
