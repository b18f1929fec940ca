// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"context"
	"path/filepath"
	"testing"
)

// TestMainModule runs main modules of all kinds.
func TestMainModule(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "lib.mjs"), "export let n = 0; export const inc = () => { n++ }; const e = eval('1'); export { e }")
	write(t, filepath.Join(dir, "a.mjs"), "import { n, inc, e } from './lib.mjs'; inc(); console.log(n, e, this)")
	write(t, filepath.Join(dir, "detected.js"), "import './a.mjs'; console.log(await 2)")
	write(t, filepath.Join(dir, "await.js"), "console.log(await 3)")
	write(t, filepath.Join(dir, "typed.ts"), "import { n } from './lib.mjs'; const x: number = n; console.log(x)")
	write(t, filepath.Join(dir, "pkg", "package.json"), `{"type":"module"}`)
	write(t, filepath.Join(dir, "pkg", "main.js"), "console.log(typeof require, import.meta.url.slice(-11))")
	write(t, filepath.Join(dir, "stuck.mjs"), "await new Promise(() => {})")
	t.Chdir(dir)
	for _, tt := range []struct {
		main, want string
		code       int
	}{
		{"a.mjs", "1 1 undefined\n", 0}, {"detected.js", "1 1 undefined\n2\n", 0}, {"await.js", "3\n", 0},
		{"typed.ts", "0\n", 0}, {"pkg/main.js", "undefined pkg/main.js\n", 0}, {"stuck.mjs", "", codeUnsettled},
	} {
		got, code := output(t, Options{NoWarnings: true}, func(r *Runtime) (int, error) { return r.RunFile(context.Background(), tt.main) })
		if got != tt.want || code != tt.code {
			t.Errorf("%s: got %q, exit code %d, want %q, %d", tt.main, got, code, tt.want, tt.code)
		}
	}
}

// TestVariablesOfModules checks that exports are read in memory, and where eval
// keeps them from being found, by asking for them.
func TestVariablesOfModules(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "plain.mjs"), "export let a = 1, b; export function f() {} export class C {} export default 5")
	write(t, filepath.Join(dir, "evals.mjs"), "export let a = 1; eval(''); export default () => eval('a++')")
	for _, name := range []string{"plain", "evals"} {
		path := filepath.Join(dir, name+".mjs")
		got, code := output(t, Options{}, func(r *Runtime) (int, error) {
			return r.RunString(context.Background(), "main.js",
				"const ns = require("+quote(path)+"); if (typeof ns.default === 'function') ns.default(); console.log(Object.values(ns).length, ns.a)")
		})
		want := map[string]string{"plain": "6 1\n", "evals": "3 2\n"}[name]
		if got != want || code != 0 {
			t.Errorf("%s: got %q, exit code %d, want %q", name, got, code, want)
		}
	}
}

func quote(s string) string { return "'" + filepath.ToSlash(s) + "'" }
