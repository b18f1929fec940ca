// SPDX-License-Identifier: Apache-2.0

package main

import (
	"testing"
)

func TestOptionsOfNode(t *testing.T) {
	t.Parallel()
	dir := folder(t, map[string]string{
		"first.mjs":    "globalThis.order = ['first']; await null",
		"second.js":    "order.push('second')",
		"req.js":       "globalThis.required = true",
		"show.js":      "console.log(globalThis.required, order.join())",
		"throws.mjs":   "throw new Error('not ready')",
		"package.json": `{ "imports": { "#part": { "dev": "./req.js", "default": "./second.js" } } }`,
		"one.env":      "A_VARIABLE=1\nB_VARIABLE=2\n",
		"two.env":      "A_VARIABLE=3\n",
		"reject.js":    "Promise.reject(new Error('no')); setImmediate(() => console.log('alive'))",
		"handled.js":   "process.on('unhandledRejection', () => console.log('told')); process.on('uncaughtException', (e, from) => console.log(from)); Promise.reject(1)",
		"warn.js":      "process.emitWarning('a', 'Kind', 'C1'); process.emitWarning('b', 'Kind', 'C2')",
		"old.js":       "process.emitWarning('old', 'DeprecationWarning'); setImmediate(() => console.log('alive'))",
	})
	for _, tt := range []struct {
		name           string
		args           []string
		env            string
		code           int
		stdout, stderr string
	}{
		{name: "import", args: []string{"--import", "./first.mjs", "--import=./second.js", "-r", "./req.js", "show.js"}, stdout: `^true first,second\n$`},
		{name: "import before code", args: []string{"--import", "./first.mjs", "-p", "order"}, stdout: `^\[ 'first' \]\n$`},
		{name: "import that throws", args: []string{"--import", "./throws.mjs", "-p", "1"}, code: 1, stdout: `^$`, stderr: `Error: not ready`},
		{name: "import of nothing", args: []string{"--import", "./none.mjs", "-p", "1"}, code: 1, stdout: `^$`, stderr: `Cannot find module '.*none\.mjs'`},
		{name: "condition", args: []string{"-C", "dev", "-p", "require('#part'), required"}, stdout: `^true\n$`},
		{name: "condition of import", args: []string{"--conditions=dev", "--input-type=module", "-e", "await import('#part'); console.log(required)"}, stdout: `^true\n$`},
		{name: "variables", args: []string{"--env-file", "one.env", "--env-file=two.env", "-p", "process.env.A_VARIABLE + process.env.B_VARIABLE"}, stdout: `^32\n$`},
		{name: "variables that are set", env: "A_VARIABLE=x", args: []string{"--env-file", "one.env", "-p", "process.env.A_VARIABLE"}, stdout: `^x\n$`},
		{name: "no file of variables", args: []string{"--env-file", "none.env", "-p", "1"}, code: 9, stderr: `^iotjs: none\.env: not found\n`},
		{name: "rejection", args: []string{"reject.js"}, code: 1, stdout: `^$`, stderr: `Error: no`},
		{name: "rejection, none", args: []string{"--unhandled-rejections=none", "reject.js"}, stdout: `^alive\n$`},
		{name: "rejection, warn", args: []string{"--unhandled-rejections", "warn", "reject.js"}, stdout: `^alive\n$`,
			stderr: `(?s)^\(iotjs:\d+\) UnhandledPromiseRejectionWarning: Error: no\n.*UnhandledPromiseRejectionWarning: Unhandled promise rejection.*\(rejection id: 1\)\n$`},
		{name: "rejection, warn with codes", args: []string{"--unhandled-rejections=warn-with-error-code", "reject.js"}, code: 1, stdout: `^alive\n$`,
			stderr: `UnhandledPromiseRejectionWarning: Error: no\n`},
		{name: "rejection, strict", args: []string{"--unhandled-rejections=strict", "reject.js"}, code: 1, stdout: `^$`, stderr: `Error: no`},
		{name: "rejection, strict with listeners", args: []string{"--unhandled-rejections=strict", "handled.js"}, stdout: `^unhandledRejection\ntold\n$`},
		{name: "rejection, unknown", args: []string{"--unhandled-rejections=maybe", "reject.js"}, code: 9, stderr: `must be one of throw, strict, `},
		{name: "a warning less", args: []string{"--disable-warning=C1", "warn.js"}, stderr: `^\(iotjs:\d+\) \[C2\] Kind: b\n.*\n$`},
		{name: "a kind of warning less", args: []string{"--disable-warning=Kind", "warn.js"}},
		{name: "no deprecation", args: []string{"--no-deprecation", "old.js"}, stdout: `^alive\n$`},
		{name: "throw deprecation", args: []string{"--throw-deprecation", "old.js"}, code: 1, stdout: `^$`, stderr: `DeprecationWarning: old`},
		{name: "trace deprecation", args: []string{"--trace-deprecation", "old.js"}, stdout: `alive`, stderr: `DeprecationWarning: old\n    at .*old\.js:1`},
		{name: "title", args: []string{"--title=pump", "-p", "process.title"}, stdout: `^pump\n$`},
		{name: "frames", args: []string{"--stack-trace-limit=1", "-p", "function f() { return new Error('x').stack } f().split('\\n').length"}, stdout: `^2\n$`},
		{name: "collector", args: []string{"--expose_gc", "-p", "typeof gc()"}, stdout: `^undefined\n$`},
		{name: "heap", args: []string{"--max_old_space_size=100", "-p", "process.constrainedMemory() >= 0"}, stdout: `^true\n$`},
		{name: "source maps", args: []string{"--enable-source-maps", "-p", "1"}, stdout: `^1\n$`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			call{args: tt.args, dir: dir, env: []string{tt.env}}.expect(t, tt.code, tt.stdout, tt.stderr)
		})
	}
}
