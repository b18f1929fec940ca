// SPDX-License-Identifier: Apache-2.0

package util

import "testing"

func TestInspectErrors(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "))", []want{
		{"(() => { const e = new Error('x'); e.stack = 'Error: x'; return e })()", "[Error: x]"},
		{`(() => { const e = new Error('x'); e.stack = 'Error: x\n    at foo (file.js:1:2)\n    at bar'; return e })()`, "Error: x\n    at foo (file.js:1:2)\n    at bar"},
		{`[(() => { const e = new Error('x'); e.stack = 'Error: x\n    at foo (file.js:1:2)\n    at bar'; return e })()]`, "[\n  Error: x\n      at foo (file.js:1:2)\n      at bar\n]"},
		{`(() => { const e = new (class Foo extends Error {})('x'); e.stack = 'Error: x\n    at foo (file.js:1:2)\n    at bar'; return e })()`, "Foo [Error]: x\n    at foo (file.js:1:2)\n    at bar"},
		{`(() => { const e = Object.assign(new Error('x'), { code: 'E' }); e.stack = 'Error: x\n    at foo (file.js:1:2)\n    at bar'; return e })()`, "Error: x\n    at foo (file.js:1:2)\n    at bar {\n  code: 'E'\n}"},
		{`(() => { const e = Object.assign(new Error('x'), { name: 'Foo' }); e.stack = 'Error: x\n    at foo (file.js:1:2)\n    at bar'; return e })()`, "Error: x\n    at foo (file.js:1:2)\n    at bar {\n  name: 'Foo'\n}"},
		{"(() => { const e = Object.assign(new TypeError('x'), { name: 'FooError' }); e.stack = 'FooError: x'; return e })()", "[TypeError [FooError]: x]"},
		{`(() => { const e = new Error('x', { cause: { a: 1 } }); e.stack = 'Error: x\n    at foo (file.js:1:2)\n    at bar'; return e })()`, "Error: x\n    at foo (file.js:1:2)\n    at bar {\n  [cause]: { a: 1 }\n}"},
		{"(() => { const e = new AggregateError([1, 2], 'x'); e.stack = 'AggregateError: x'; return e })()", "[AggregateError: x] { [errors]: [ 1, 2 ] }"},
		{`(() => { const e = Object.setPrototypeOf(new Error('x'), null); e.stack = 'Error: x\n    at foo (file.js:1:2)\n    at bar'; return e })()`, "[Error: null prototype]: x\n    at foo (file.js:1:2)\n    at bar"},
		{"(() => { const e = new Error('x'); e.stack = ''; return e })()", "[Error: x]"},
		{`(() => { const c = new Error('c'), e = new Error('x', { cause: c }); const same = '\n    at a (f:1:1)\n    at b (f:2:1)\n    at d (f:3:1)\n    at e (f:4:1)'; c.stack = 'Error: c\n    at c (f:1:1)' + same; e.stack = 'Error: x\n    at q (f:1:1)' + same; return e })()`, "Error: x\n    at q (f:1:1)\n    at a (f:1:1)\n    ... 2 lines matching cause stack trace ...\n    at e (f:4:1) {\n  [cause]: Error: c\n      at c (f:1:1)\n      at a (f:1:1)\n      at b (f:2:1)\n      at d (f:3:1)\n      at e (f:4:1)\n}"},
	})
}
