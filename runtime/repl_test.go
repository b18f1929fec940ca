// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"context"
	"strings"
	"testing"
)

func TestREPLOverAReader(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, in, want string }{
		{"values", "1 + 1\n[\n1]\n", "> 2\n> ... [ 1 ]\n> "},
		{"declared again", "const a = 1\nconst a = 2; a\nclass K {}\nclass K {}\n", "> undefined\n> 2\n> undefined\n> undefined\n> "},
		{"const stays const", "const a = 1\ntry { a = 2 } catch (e) { e.name }\n", "> undefined\n> 'TypeError'\n> "},
		{"await", "let p = await Promise.resolve(4)\np + 1\n_\n", "> undefined\n> 5\n> 5\n> "},
		{"errors", "x\n_error.name\nfoo bar\n", "> Uncaught ReferenceError: x is not defined\n    at REPL1:1:1\n> 'ReferenceError'\n" +
			"> Uncaught SyntaxError: Unexpected identifier 'bar'\n> "},
		{"thrown by a callback", "setImmediate(() => { throw new Error('late') }); 0\n", "> 0\n> Uncaught Error: late\n    at REPL1:1:28\n"},
		{"a rejection", "void Promise.reject(3)\n.exit\n", "> undefined\n"},
		{"columns", "x\n  await 0, x\nlet a = await 0, b, c = x\nfunction f() {}; await x\nclass K {}; await 1; x()\nconst d = await x\n",
			strings.ReplaceAll("> N1:1:1\n> N2:1:12\n> N3:1:25\n> N4:1:24\n> N5:1:22\n> N6:1:17\n> ", "N", "Uncaught ReferenceError: x is not defined\n    at REPL")},
		{"names", "let b = 1\nvar c\n.ls\n.clear\ntypeof b\n", "> undefined\n> undefined\n> b\nc\n> > 'undefined'\n> "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			rt, err := New(Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer rt.Close()
			var out strings.Builder
			if _, err := rt.REPL(context.Background(), strings.NewReader(tt.in), &out); err != nil {
				t.Fatal(err)
			}
			if got := out.String(); !strings.HasPrefix(got, tt.want) {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
		})
	}
}
