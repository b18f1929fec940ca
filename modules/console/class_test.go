// SPDX-License-Identifier: Apache-2.0

package console

import "testing"

const stream = `let text = ''; const w = { write(s) { text += s }, once() {}, removeListener() {} };`

func TestClass(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, code, want string }{
		{"options", `const c = new console.Console({ stdout: w, inspectOptions: { depth: 0 }, groupIndentation: 3 }); c.log({ a: { b: 1 } }); c.group('g'); c.error('E\nF'); text`, "{ a: [Object] }\ng\n   E\n   F\n"},
		{"streams", `const err = { write(s) { text += '!' + s } }; const c = new console.Console(w, err); c.log('a'); c.warn('b'); text`, "a\n!b\n"},
		{"without new", `console.Console(w).log('a'); text`, "a\n"},
		{"colours", `new console.Console({ stdout: w, colorMode: true }).log({ a: 1 }); text`, "{ a: \x1b[33m1\x1b[39m }\n"},
		{"subclass", `class My extends console.Console { log(...a) { super.log('my', ...a) } hi() { this.log('hi') } } const m = new My(w); m.hi(); const { log } = m; log(1); text`, "my hi\nmy 1\n"},
		{"instanceof", `[console instanceof console.Console, new console.Console(w) instanceof console.Console, ({}) instanceof console.Console].join()`, "true,true,false"},
		{"failing stream", `new console.Console({ stdout: { write() { throw new Error('boom') } } }).log(1); 'fine'`, "fine"},
		{"strict stream", `try { new console.Console({ stdout: { write() { throw new Error('boom') } }, ignoreErrors: false }).log(1) } catch (e) { e.message }`, "boom"},
		{"methods", `Object.keys(new console.Console(w)).length + ' ' + typeof console.Console.prototype.table`, "19 function"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := newSandbox(t).run(stream + tt.code).String(); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestClassErrors(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ args, want string }{
		{``, "TypeError ERR_CONSOLE_WRITABLE_STREAM Console expects a writable stream instance for stdout"},
		{`{ stdout: w, stderr: {} }`, "TypeError ERR_CONSOLE_WRITABLE_STREAM Console expects a writable stream instance for stderr"},
		{`{ stdout: w, colorMode: 'x' }`, "TypeError ERR_INVALID_ARG_VALUE The argument 'colorMode' must be one of: 'auto', true, false. Received 'x'"},
		{`{ stdout: w, inspectOptions: { colors: true }, colorMode: true }`, `TypeError ERR_INCOMPATIBLE_OPTION_PAIR Option "options.inspectOptions.color" cannot be used in combination with option "colorMode"`},
		{`{ stdout: w, groupIndentation: 5000 }`, `RangeError ERR_OUT_OF_RANGE The value of "groupIndentation" is out of range. It must be >= 0 && <= 1000. Received 5000`},
	} {
		code := stream + `try { new console.Console(` + tt.args + `) } catch (e) { [e.name, e.code, e.message].join(' ') }`
		if got := newSandbox(t).run(code).String(); got != tt.want {
			t.Errorf("%s\ngot:  %s\nwant: %s", tt.args, got, tt.want)
		}
	}
}
