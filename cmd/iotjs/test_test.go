// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// project makes a folder with files, also in folders below it.
func project(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

const (
	passing = "const { test } = require('node:test'); console.log('quiet'); test('good', () => {});\n"
	failing = "const { test } = require('node:test');\n" +
		"console.log('said on the console');\n" +
		"test('bad', () => {\n  require('assert').strictEqual(1, 2);\n});\n"
	endless = "const { test, describe } = require('node:test');\n" +
		"describe('group', () => { test('quick', () => {}); test('endless', () => { for (;;); }); test('never', () => {}); });\n"
)

// TestTestCommand has a case for each promise of the command.
func TestTestCommand(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name   string
		files  map[string]string
		args   string
		env    []string
		code   int
		stdout string // regular expressions, separated by " && "; one that begins with ! must not match
		stderr string
	}{
		{name: "finds files", files: map[string]string{
			"a.test.js": passing, "test/deep/b.js": passing, "tests/c.js": passing, "main.js": "throw 1", "node_modules/x/x.test.js": "throw 1",
		}, stdout: `(?s)^a\.test\.js\n  ✔ good .*test.deep.b\.js\n.*tests.c\.js\n.*\nfiles 3, tests 3, pass 3, fail 0 && !quiet`},
		{name: "runs named files", files: map[string]string{"a.test.js": "throw 1", "main.js": passing},
			args: "main.js", stdout: `^main\.js\n && files 1, tests 1, pass 1, fail 0`},
		{name: "a name that looks like an option", files: map[string]string{"-e.test.js": passing}, stdout: `files 1, tests 1, pass 1`},
		{name: "shows a failure", files: map[string]string{"a.test.js": failing, "b.test.js": passing}, code: 1,
			stdout: `✖ bad && 1\) a\.test\.js: bad\n   a\.test\.js:4:21\n\n     4 \|   require\('assert'\)\.strictEqual\(1, 2\);\n       \|                     \^\n\n   AssertionError: Expected values to be strictly equal:\n\n   1 !== 2\n && ` +
				`output of a\.test\.js:\n  said on the console\n && files 2, tests 2, pass 1, fail 1 && !node:test && !quiet`},
		{name: "plain scripts", files: map[string]string{"test/a.js": "require('assert')(true)", "test/b.js": "require('assert')(false)"}, code: 1,
			stdout: `✔ test.a\.js && ✖ test.b\.js && 1\) test.b\.js\n   exit code 1 && AssertionError && tests 2, pass 1, fail 1`},
		{name: "nothing found", files: map[string]string{"main.js": ""}, code: 1, stderr: `^iotjs: no test found`},
		{name: "no such path", args: "gone.js", code: 1, stderr: `^iotjs: no such file or folder: gone\.js\n$`},
		{name: "time-out", files: map[string]string{"a.test.js": endless, "b.test.js": passing}, args: "--timeout 5000 --jobs 1", code: 1,
			stdout: `✔ quick && ✖ endless && no end after 5s: the file was stopped; running were: group > endless\n && tests that did not run: 1 && ✔ good && cancelled 1`},
		{name: "leaves before its tests", files: map[string]string{"a.test.js": "require('test')('a', () => {}); process.exit(0)", "b.test.js": passing}, code: 1,
			stdout: `1\) a\.test\.js\n   the process ended before its tests \(exit code 0\) && ℹ a\.test\.js: tests that did not run: 1 && tests 1, pass 1, fail 1`},
		{name: "a plan", files: map[string]string{"a.test.js": "require('test')('a', { plan: 2 }, (t) => t.assert.ok(1))"}, code: 1,
			stdout: `\n   plan expected 2 assertions but received 1\n`},
		{name: "filter", files: map[string]string{"a.test.js": passing + failing[39:], "b.test.js": failing, "c.test.js": "0"}, args: "--filter ^good$",
			stdout: `✔ good && files 3, tests 1, pass 1, fail 0 && !bad`},
		{name: "filter of a suite", files: map[string]string{"a.test.js": "const { describe, it } = require('test'); describe('one', () => { it('x', () => {}) }); describe('two', () => { it('x', () => { throw 1 }) })"},
			args: "--filter one.>.x", stdout: `▶ one\n    ✔ x && tests 1, pass 1, fail 0 && !two`},
		{name: "filter without a match", files: map[string]string{"a.test.js": passing}, args: "--filter nothing", code: 1, stdout: `no test found that matches "nothing"`},
		{name: "wrong filter", args: "--filter (", code: 9, stderr: `^iotjs: --filter: error parsing regexp`},
		{name: "only", files: map[string]string{"a.test.js": "const { test, describe, it } = require('test'); test('no', () => { throw 1 }); test.only('yes', () => {}); describe('s', () => { it('no', () => { throw 1 }); it.only('also', () => {}) }); describe.only('all', () => { it('this', () => {}) })"},
			args: "--only", stdout: `✔ yes && ✔ also && ✔ this && tests 3, pass 3, fail 0 && !✖`},
		{name: "only without the option", files: map[string]string{"a.test.js": "require('test').only('a', () => {}); require('test')('b', () => {})"}, stdout: `need the option --only && tests 2, pass 2`},
		{name: "bail between files", files: map[string]string{"a.test.js": failing, "b.test.js": passing}, args: "--bail --jobs 1", code: 1,
			stdout: `stopped after 1 failures \(--bail\): 1 of 2 files have no result && files 1, tests 1 && !good`},
		{name: "bail within a file", files: map[string]string{"a.test.js": "const { test } = require('test'); for (let i = 1; i < 5; i++) test('t' + i, () => { throw i })"}, args: "--bail=2", code: 1,
			stdout: `tests 2, pass 0, fail 2 && !t3`},
		{name: "bail and a number", files: map[string]string{"a.test.js": failing, "b.test.js": failing, "c.test.js": passing}, args: "--bail 2 --jobs 1", code: 1,
			stdout: `stopped after 2 failures && files 2, tests 2`},
		{name: "kept running", files: map[string]string{"a.test.js": "require('test')('a', () => { setInterval(() => { for (;;); }, 1) })"}, args: "--timeout 5000", code: 1,
			stdout: `✔ a && no end after 5s: the file was stopped; its tests had ended, and something else kept it running`},
		{name: "wrong bail", args: "--bail=x", code: 9, stderr: `--bail must be a number above 0, not "x"`},
		{name: "wrong jobs", args: "--jobs 0", code: 9, stderr: `--jobs must be above 0`},
		{name: "wrong reporter", args: "--reporter pretty", code: 9, stderr: `--reporter must be one of spec, dot, tap, junit, not "pretty"`},
		{name: "wrong option", args: "--filtre x", code: 9, stderr: `bad option: --filtre\nDid you mean --filter\?`},
		{name: "tap", files: map[string]string{"a.test.js": failing, "b.test.js": passing}, args: "--reporter tap", code: 1,
			stdout: `^TAP version 13\n# a\.test\.js\n# Subtest: bad\nnot ok 1 - bad\n && # said on the console\n && \nok 2 - good\n && \n1\.\.2\n# tests 2\n`},
		{name: "junit", files: map[string]string{"a.test.js": failing}, args: "--reporter=junit", code: 1,
			stdout: `<testcase name="bad" classname="a\.test\.js" && <system-out>said on the console\n</system-out>`},
		{name: "dot", files: map[string]string{"a.test.js": failing, "b.test.js": passing}, args: "--reporter dot", code: 1, stdout: `^X\.\n\n1\) `},
		{name: "colours", files: map[string]string{"a.test.js": passing}, env: []string{"FORCE_COLOR=1"}, stdout: "\x1b\\[32m✔ good"},
		{name: "crash", files: map[string]string{"a.test.js": "require('test')('a', () => process.abort())"}, code: 1, stdout: `ended by a signal: aborted.*; running were: a\n`},
		{name: "out of memory", files: map[string]string{"a.test.js": "require('test')('a', () => { const all = []; for (;;) all.push('x'.repeat(1e6) + all.length) })"},
			args: "--max-memory 60", code: 1, stdout: `out of memory \(exit code 10\); running were: a\n`},
		{name: "exit in the middle", files: map[string]string{"a.test.js": "require('test')('a', () => process.exit(0))"}, code: 1,
			stdout: `the process ended with exit code 0 while the test was running`},
		{name: "exit code without a failure", files: map[string]string{"a.test.js": passing + "process.on('exit', () => { process.exitCode = 4 })"}, code: 1, stdout: `✔ good && exit code 4\n`},
		{name: "pending", files: map[string]string{"a.test.js": "require('test')('a', () => new Promise(() => {}))"}, code: 1, stdout: `Promise resolution is still pending && cancelled 1`},
		{name: "megabytes", files: map[string]string{"a.test.js": "for (let i = 0; i < 3e4; i++) console.log('line', i, 'x'.repeat(100)); throw 1"}, code: 1,
			stdout: `output of a\.test\.js:\n  line 0 && bytes are left out here && !line 10000 `},
		{name: "compat", files: map[string]string{"a.test.js": "require('assert').equal(process.version, '1.0.0')"}, args: "--compat=iotjs", stdout: `pass 1`},
		{name: "wrong compat", args: "--compat=java", code: 9, stderr: `must be iotjs or node`},
		{name: "require", files: map[string]string{"setup.js": "globalThis.ready = 5", "a.test.js": "require('assert').equal(ready, 5)"}, args: "-r ./setup.js", stdout: `pass 1`},
		{name: "help", args: "--help", stdout: `Usage:\n  iotjs test \[options\] && --reporter && --watch && --max-memory`},
		{name: "standard input is empty", files: map[string]string{"a.test.js": "process.stdin.on('end', () => console.log('x')).resume()"}, stdout: `pass 1`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			args := append([]string{"test"}, strings.Fields(tt.args)...)
			code, stdout, stderr := call{args: args, dir: project(t, tt.files), env: tt.env}.run(t)
			if code != tt.code {
				t.Errorf("exit code %d, want %d\n%s%s", code, tt.code, stdout, stderr)
			}
			for _, part := range strings.Split(tt.stdout, " && ") {
				pattern, not := strings.CutPrefix(part, "!")
				if regexp.MustCompile(pattern).MatchString(stdout) == not {
					t.Errorf("stdout, %s:\n%s", part, stdout)
				}
			}
			if !regexp.MustCompile(tt.stderr).MatchString(stderr) || tt.stderr == "" && stderr != "" {
				t.Errorf("stderr: %q, want %s", stderr, tt.stderr)
			}
		})
	}
}

func TestOptionsBeforeTest(t *testing.T) {
	t.Parallel()
	dir := project(t, map[string]string{"a.test.js": "require('assert').equal(process.version, '1.0.0')"})
	code, stdout, stderr := call{args: []string{"--compat=iotjs", "--max-memory", "100", "test", "--reporter", "tap"}, dir: dir}.run(t)
	if code != 0 || !strings.Contains(stdout, "# pass 1\n") {
		t.Errorf("exit code %d\n%s%s", code, stdout, stderr)
	}
}

func TestScriptCalledTest(t *testing.T) {
	t.Parallel()
	dir := project(t, map[string]string{"test": "console.log('the script')"})
	for _, args := range [][]string{{"./test"}, {"-e", "console.log('the script')", "test"}} {
		code, stdout, stderr := call{args: args, dir: dir}.run(t)
		if code != 0 || stdout != "the script\n" {
			t.Errorf("%v: exit code %d\n%s%s", args, code, stdout, stderr)
		}
	}
}
