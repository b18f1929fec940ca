// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// output runs something in a fresh runtime and returns what it printed.
func output(t *testing.T, opts Options, run func(*Runtime) (int, error)) (string, int) {
	t.Helper()
	var out bytes.Buffer
	opts.Stdin, opts.Stdout, opts.Stderr = strings.NewReader(""), &out, &out
	rt, err := New(opts)
	if err != nil {
		t.Fatal(err)
	}
	defer rt.Close()
	code, err := run(rt)
	if err != nil {
		t.Fatal(err)
	}
	return out.String(), code
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// TestMainScript names the main script in the ways that are allowed.
func TestMainScript(t *testing.T) {
	dir := t.TempDir()
	show := `console.log(require("path").basename(__filename), module.id, require.main === module)`
	write(t, filepath.Join(dir, "a.js"), show)
	write(t, filepath.Join(dir, "plain"), show)
	write(t, filepath.Join(dir, "folder", "index.js"), show)
	write(t, filepath.Join(dir, "pkg", "package.json"), `{"main":"start.js"}`)
	write(t, filepath.Join(dir, "pkg", "start.js"), show)
	write(t, filepath.Join(dir, "elsewhere", "found.js"), show)
	t.Chdir(dir)
	t.Setenv("IOTJS_EXTRA_MODULE_PATH", filepath.Join(dir, "elsewhere"))
	for _, tt := range []struct{ main, want string }{
		{"a.js", "a.js . true\n"}, {"a", "a.js . true\n"}, {"./a", "a.js . true\n"}, {filepath.Join(dir, "a"), "a.js . true\n"},
		{"plain", "plain . true\n"}, {"folder", "index.js . true\n"}, {"pkg", "start.js . true\n"}, {"found", "found.js . true\n"},
	} {
		got, code := output(t, Options{}, func(r *Runtime) (int, error) { return r.RunFile(context.Background(), tt.main) })
		if got != tt.want || code != 0 {
			t.Errorf("%s: got %q, exit code %d, want %q", tt.main, got, code, tt.want)
		}
	}
	got, code := output(t, Options{}, func(r *Runtime) (int, error) { return r.RunFile(context.Background(), "gone") })
	if code != 1 || !strings.HasPrefix(got, "Error: Cannot find module '"+filepath.Join(dir, "gone")+"'") {
		t.Errorf("gone: exit code %d, %s", code, got)
	}
}

func TestRunEval(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "mod.js"), "exports.mod = true")
	write(t, filepath.Join(dir, "pre.js"), "global.pre = module.parent.id")
	t.Chdir(dir)
	for _, tt := range []struct {
		name, code string
		print      bool
		want       string
	}{
		{"value", "1 + 1", true, "2\n"},
		{"undefined", "var x = 5", true, "undefined\n"},
		{"not printed", "1 + 1", false, ""},
		{"names", "[__filename, __dirname, module.id, this === globalThis]", true, "[ '[eval]', '.', '[eval]', true ]\n"},
		{"require", "require('./mod').mod", true, "true\n"},
		{"modules as globals", "path.sep + typeof fs.readFileSync", true, filepath.FromSlash("/") + "function\n"},
		{"own names win", "const path = 1; let fs = 2; path + fs", true, "3\n"},
		{"preloaded", "pre", true, "internal/preload\n"},
	} {
		got, code := output(t, Options{Preload: []string{"./pre"}}, func(r *Runtime) (int, error) {
			return r.RunEval(context.Background(), "[eval]", tt.code, tt.print)
		})
		if got != tt.want || code != 0 {
			t.Errorf("%s: got %q, exit code %d, want %q", tt.name, got, code, tt.want)
		}
	}
}

func TestRunString(t *testing.T) {
	got, code := output(t, Options{Args: []string{"arg"}}, func(r *Runtime) (int, error) {
		return r.RunString(context.Background(), "embedded.js",
			`const x = 1; console.log(__filename, typeof globalThis.x, require.main === module, process.argv[2]); return;`)
	})
	if want := "embedded.js undefined true arg\n"; got != want || code != 0 {
		t.Errorf("got %q, exit code %d, want %q", got, code, want)
	}
}

// TestBuiltins checks that the list of modules has no name twice and that each
// source is there.
func TestBuiltins(t *testing.T) {
	seen := make(map[string]bool)
	for _, m := range builtins() {
		if seen[m.Name] {
			t.Errorf("%s is there twice", m.Name)
		}
		seen[m.Name] = true
		if m.Source != nil && !strings.HasPrefix(m.Source(), "// SPDX-License-Identifier: Apache-2.0\n") {
			t.Errorf("%s: its source has no licence line", m.Name)
		}
		if m.Source == nil && m.New == nil {
			t.Errorf("%s has neither a source nor a constructor", m.Name)
		}
	}
}

func TestSyntaxFault(t *testing.T) {
	for _, tt := range []struct{ src, message, place string }{
		{"let a = 1;\nlet b = = 2;", "Unexpected token '='", "x.js:2\nlet b = = 2;\n        ^\n"},
		{"foo bar", "Unexpected identifier 'bar'", "x.js:1\nfoo bar\n    ^\n"},
		{"if (1) {\n", "Unexpected end of input", "x.js:1\nif (1) {\n        ^\n"},
		{"f();\n}\n", "Unexpected token '}'", "x.js:2\n}\n^\n"},
		{"}); (function () {", "Unexpected token '}'", "x.js:1\n}); (function () {\n^\n"},
		{"\ufeff#!run\r\nlet x;\r\nlet x;", "Identifier 'x' has already been declared", "x.js:3\nlet x;\n    ^\n"},
		{"import x fro 'y'", "Unexpected identifier 'fro'", "x.js:1\nimport x fro 'y'\n         ^\n"},
	} {
		err := CheckSource("x.js", tt.src)
		if err == nil {
			t.Errorf("%q compiles", tt.src)
			continue
		}
		if want := tt.place + "\nSyntaxError: " + tt.message; err.Error() != want {
			t.Errorf("%q:\ngot\n%v\nwant\n%s", tt.src, err, want)
		}
	}
	if err := CheckSource("x.js", "return 1 // no newline at the end"); err != nil {
		t.Error(err)
	}
}

// TestInterruptedBuiltin checks that a built-in module whose loading was cut
// short, here by the call depth, is not left behind half made.
func TestInterruptedBuiltin(t *testing.T) {
	got, code := output(t, Options{}, func(r *Runtime) (int, error) {
		return r.RunString(context.Background(), "deep.js", `
			const dive = () => { try { dive(); } catch (e) { require("querystring"); throw e; } };
			try { dive(); } catch (e) { console.log(e.constructor.name); }
			console.log(typeof require("querystring").parse);`)
	})
	if want := "RangeError\nfunction\n"; got != want || code != 0 {
		t.Errorf("got %q, exit code %d, want %q", got, code, want)
	}
}
