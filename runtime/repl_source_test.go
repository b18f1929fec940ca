// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"testing"

	"github.com/iotjs/iotjs/internal/lower"
)

func TestSourcesThatGoOn(t *testing.T) {
	t.Parallel()
	unfinished := []string{
		"`abc\n", "/* a\n", "function f() {\n", "[1,\n", "1 +\n", "a = `x ${\n", "foo(\n", "if (x)\n", "class A {\n", "await foo(\n",
		"x => \n", "'abc\\\n", "a.\n", "try {}\n", "switch (1) {\n", "let {a\n", "`x ${ {a:`y\n", "await `x ${\n", "await /* x\n", "class A { m() {\n", "if (1) 2; else\n", "new\n", "throw\n", "a?.\n", "{ a: 1,\n", "for (;;)\n",
	}
	for _, src := range unfinished {
		if _, more, _ := compileTyped("repl", src, false); !more {
			t.Errorf("%q should go on", src)
		}
	}
	for _, src := range []string{"'abc\n", "}\n", "foo bar\n", "await foo bar\n", "await x }\n", "await x } }\n", ")\n", "class {\n", ".5\n", "// only\n", "1 //\n", "{a:1}\n", "function f(){}\n", "/abc\n", "return 5\n", "1\n", "{}\n", "let x\n"} {
		if _, more, _ := compileTyped("repl", src, false); more {
			t.Errorf("%q should not go on", src)
		}
	}
}

func TestLoweredSourcesThatGoOn(t *testing.T) {
	t.Parallel()
	if !lower.Available {
		t.Skip("this build has no lowering")
	}
	c := compiler{cache: &lower.Cache{}}
	for src, want := range map[string]bool{
		"for await (const x of y) {\n":              true,
		"for await (const x of y)\n":                true,
		"({ async *f() {\n":                         true,
		"class A { async *f() { yield `\n":          true,
		"for await (const x of y) { using a = b;\n": true,
		"for await (const x of y) f(x)\n":           false,
		"for await (const x of y) { let a = ; }\n":  false,
		"async function* f() { yield 1 }\n":         false,
		"for await (const x of y) } {\n":            false,
		"import x from 'y'\n":                       false,
	} {
		if _, more, _ := c.typedOrLowered("repl", src, false); more != want {
			t.Errorf("%q goes on: %v", src, more)
		}
	}
}
