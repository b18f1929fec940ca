// SPDX-License-Identifier: Apache-2.0

package runtime

import "testing"

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
