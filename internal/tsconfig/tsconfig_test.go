// SPDX-License-Identifier: Apache-2.0

package tsconfig

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// tree writes files below a new folder.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func config(t *testing.T, file string) *Config {
	t.Helper()
	c, err := new(Reader).For(file)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestNearestCounts(t *testing.T) {
	t.Parallel()
	dir := tree(t, map[string]string{
		"tsconfig.json":                "{}",
		"a/b/c.ts":                     "",
		"d/tsconfig.json":              "{}",
		"node_modules/x/y.ts":          "",
		"node_modules/z/tsconfig.json": "{}",
	})
	for file, want := range map[string]string{
		"a/b/c.ts":            "tsconfig.json",
		"d/e.ts":              "d/tsconfig.json",
		"node_modules/x/y.ts": "",
	} {
		got := ""
		if c := config(t, filepath.Join(dir, file)); c != nil {
			got, _ = filepath.Rel(dir, c.Path)
		}
		if filepath.ToSlash(got) != want {
			t.Errorf("%s: %q, want %q", file, got, want)
		}
	}
}

func TestExtends(t *testing.T) {
	t.Parallel()
	dir := tree(t, map[string]string{
		"tsconfig.json": `// the first
			{ "extends": ["./base", "@org/set/strict.json", "gone"], /* and */
			  "compilerOptions": { "jsx": "react-jsx", "outDir": "x", }, }`,
		"base.json": `{ "extends": "./deep/root.json", "compilerOptions": { "target": "ES2020", "experimentalDecorators": true } }`,
		"deep/root.json": `{ "compilerOptions": { "target": "ES5", "baseUrl": ".", "paths": { "r": ["./r"] },
			"useDefineForClassFields": false } }`,
		"node_modules/@org/set/strict.json": `{ "compilerOptions": { "target": "ES2022", "emitDecoratorMetadata": true, "allowJs": true } }`,
	})
	c := config(t, filepath.Join(dir, "x.ts"))
	want := `{"compilerOptions":{"experimentalDecorators":true,"jsx":"react-jsx","target":"ES2022","useDefineForClassFields":false}}`
	if c.Options != want {
		t.Errorf("options\n%s\nwant\n%s", c.Options, want)
	}
	if !c.AllowJS || !c.Metadata {
		t.Errorf("%+v", c)
	}
	if got := c.Candidates("r"); len(got) != 1 || got[0] != filepath.Join(dir, "deep", "r") {
		t.Errorf("r leads to %q", got)
	}
}

func TestCandidates(t *testing.T) {
	t.Parallel()
	dir := tree(t, map[string]string{
		"tsconfig.json": `{ "extends": "./sub/base.json" }`,
		"sub/base.json": `{ "compilerOptions": { "paths": {
			"*": ["any/*"], "@/*": ["src/*", "${configDir}/lib/*"], "@/special": ["s"], "@/long/*.css": ["css/*"] } } }`,
		"based/tsconfig.json": `{ "compilerOptions": { "baseUrl": "./src", "paths": { "@/*": ["./at/*"] } } }`,
	})
	for _, tt := range []struct{ from, id, want string }{
		{"x.ts", "@/a/b", "sub/src/a/b lib/a/b"},
		{"x.ts", "@/special", "sub/s"},
		{"x.ts", "@/long/x.css", "sub/css/x"},
		{"x.ts", "@/long/x", "sub/src/long/x lib/long/x"},
		{"x.ts", "fs", "sub/any/fs"},
		{"based/x.ts", "@/a", "based/src/at/a"},
		{"based/x.ts", "a/b", "based/src/a/b"},
	} {
		var got []string
		for _, p := range config(t, filepath.Join(dir, tt.from)).Candidates(tt.id) {
			rel, _ := filepath.Rel(dir, p)
			got = append(got, filepath.ToSlash(rel))
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%s from %s: %q, want %q", tt.id, tt.from, s, tt.want)
		}
	}
}

func TestErrors(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"{", `{ "extends": "./tsconfig.json" }`, `{ "compilerOptions": { "paths": 1 } }`} {
		dir := tree(t, map[string]string{"tsconfig.json": text})
		if _, err := new(Reader).For(filepath.Join(dir, "x.ts")); err == nil || !strings.Contains(err.Error(), "tsconfig.json") {
			t.Errorf("%s: %v", text, err)
		}
	}
}

// Text that is JSON stays as it is, and no text makes plain fail.
func FuzzPlain(f *testing.F) {
	f.Add(`{"a": "// no comment, }", /* b */ "c": [1, 2,], // d`)
	f.Fuzz(func(t *testing.T, text string) {
		out := plain([]byte(text))
		if json.Valid([]byte(text)) && string(out) != text {
			t.Errorf("%q became %q", text, out)
		}
		if len(out) != len(strings.TrimPrefix(text, "\xef\xbb\xbf")) {
			t.Errorf("%q has another length than %q", out, text)
		}
	})
}
