// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// tree makes files with the given contents in a fresh folder.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func never(string) bool { return false }

var exts = []string{".js", ".json"}

func TestFind(t *testing.T) {
	t.Parallel()
	dir := tree(t, map[string]string{
		"a": "", "a.js": "", "b.json": "", "c/index.js": "", "c.js": "",
		"main/package.json": `{"main":"x"}`, "main/x.js": "",
		"dirmain/package.json": `{"main":"./lib"}`, "dirmain/lib/index.json": "{}",
		"fallback/package.json": `{"main":"gone"}`, "fallback/index.js": "",
		"bom/package.json": "\ufeff{\"main\":\"m.js\"}", "bom/m.js": "",
		"array/package.json": `{"main":["x"]}`, "array/index.js": "",
		"sub/in.js": "",
	})
	for _, tt := range []struct{ id, want string }{
		{"./a", "a"}, {"./a.js", "a.js"}, {"./b", "b.json"}, {"./c", "c.js"}, {"./c/", "c/index.js"},
		{"./c/.", "c/index.js"}, {"./main", "main/x.js"}, {"./dirmain", "dirmain/lib/index.json"},
		{"./fallback", "fallback/index.js"}, {"./bom", "bom/m.js"}, {"./array", "array/index.js"},
		{"./sub/../a", "a"}, {"./gone", ""}, {"./a/", ""}, {"./sub", ""},
	} {
		found, err := New(never).Find(tt.id, []string{dir}, exts)
		want := tt.want
		if want != "" {
			want = filepath.Join(dir, filepath.FromSlash(want))
		}
		if err != nil || found != want {
			t.Errorf("%s: got %q, %v, want %q", tt.id, found, err, want)
		}
	}
}

func TestExports(t *testing.T) {
	t.Parallel()
	dir := tree(t, map[string]string{
		"p/package.json": `{"exports":{
			".":{"import":"./m.mjs","require":"./m.js"}, "./a":["./gone/../x","./a.js"], "./n":null,
			"./f/*":"./f/*.js", "./f/long/*":"./long/*.js", "./f/*.css":"./css/*.css", "./dir/":"./dir/",
			"./cond":{"browser":"./b.js"}, "./num":{"0":"./a.js"}, "./bad":5, "./mod":"./node_modules/x"}}`,
		"p/m.js": "", "p/a.js": "", "p/f/x.js": "", "p/long/y.js": "", "p/css/s.css": "", "p/dir/z.js": "",
		"nested/package.json": `{"exports":{"node":{"require":{"default":"./in.js"}}}}`, "nested/in.js": "",
		"none/package.json": `{"exports":null,"main":"m.js"}`, "none/m.js": "",
	})
	for _, tt := range []struct{ id, want, code string }{
		{"p", "p/m.js", ""}, {"p/a", "p/a.js", ""}, {"p/f/x", "p/f/x.js", ""}, {"p/f/long/y", "p/long/y.js", ""},
		{"p/f/s.css", "p/css/s.css", ""}, {"nested", "nested/in.js", ""}, {"none", "none/m.js", ""},
		{"p/n", "", "ERR_PACKAGE_PATH_NOT_EXPORTED"}, {"p/m.js", "", "ERR_PACKAGE_PATH_NOT_EXPORTED"},
		{"p/cond", "", "ERR_PACKAGE_PATH_NOT_EXPORTED"}, {"p/dir/z.js", "", "ERR_PACKAGE_PATH_NOT_EXPORTED"},
		{"p/f/", "", "ERR_PACKAGE_PATH_NOT_EXPORTED"}, {"p/num", "", "ERR_INVALID_PACKAGE_CONFIG"},
		{"p/bad", "", "ERR_INVALID_PACKAGE_TARGET"}, {"p/mod", "", "ERR_INVALID_PACKAGE_TARGET"},
		{"p/f/../a", "", "ERR_INVALID_MODULE_SPECIFIER"}, {"p/f/gone", "", "MODULE_NOT_FOUND"},
		{"unknown", "", ""},
	} {
		found, err := New(never).Find(tt.id, []string{dir}, exts)
		var e *Error
		code := ""
		if errors.As(err, &e) {
			code = e.Code
		}
		want := tt.want
		if want != "" {
			want = filepath.Join(dir, filepath.FromSlash(want))
		}
		if found != want || code != tt.code {
			t.Errorf("%s: got %q, %q (%v), want %q, %q", tt.id, found, code, err, want, tt.code)
		}
	}
}

func TestSplitName(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ id, name, rest string }{
		{"a", "a", ""}, {"a/", "a", "/"}, {"a/b/c", "a", "/b/c"}, {"@s/p", "@s/p", ""}, {"@s/p/x", "@s/p", "/x"},
		{"@s", "", ""}, {"@/x", "", ""}, {"@s/", "", ""}, {"./a", "", ""}, {".a", "", ""}, {"a%b", "", ""}, {`a\b`, "", ""},
	} {
		if name, rest := SplitName(tt.id); name != tt.name || rest != tt.rest {
			t.Errorf("%s: got %q, %q", tt.id, name, rest)
		}
	}
}

// TestRemembers checks that what was found is remembered between Begin and
// End, and what was missing is not.
func TestRemembers(t *testing.T) {
	t.Parallel()
	dir := tree(t, map[string]string{"a.js": ""})
	r := New(never)
	find := func(id string) string {
		found, err := r.Find(id, []string{dir}, exts)
		if err != nil {
			t.Fatal(err)
		}
		return found
	}
	r.Begin()
	if find("./a") == "" || find("./b") != "" {
		t.Fatal("a.js is there and b.js is not")
	}
	if err := os.Rename(filepath.Join(dir, "a.js"), filepath.Join(dir, "b.js")); err != nil {
		t.Fatal(err)
	}
	if find("./b") == "" {
		t.Error("b.js appeared and was not found")
	}
	r.End()
	if find("./a") != "" {
		t.Error("a.js is gone and was found")
	}
}

func TestTried(t *testing.T) {
	t.Parallel()
	dir := tree(t, map[string]string{"x.js": ""})
	r := New(never)
	got := r.Tried(func() { _, _ = r.Find("./a", []string{dir, filepath.Join(dir, "none")}, exts) })
	a := filepath.Join(dir, "a")
	if want := []string{a, a + ".js", a + ".json", filepath.Join(dir, "none", "a")}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestNodeModules(t *testing.T) {
	t.Parallel()
	if filepath.Separator != '/' {
		t.Skip("for POSIX paths")
	}
	got := NodeModules("/a/node_modules/b/c")
	want := []string{"/a/node_modules/b/c/node_modules", "/a/node_modules/b/node_modules", "/a/node_modules", "/node_modules"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestPlaces(t *testing.T) {
	t.Setenv("IOTJS_WORKING_DIR_PATH", "/w")
	t.Setenv("HOME", "/h")
	t.Setenv("IOTJS_PATH", "/i")
	t.Setenv("IOTJS_EXTRA_MODULE_PATH", "/x:/y")
	cwd, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	got := IoTjs(os.Getenv, "/start").Folders("/file")
	want := []string{"/file", cwd, "/w", "/w/iotjs_modules", "/h/iotjs_modules", "/i/iotjs_modules", "/x", "/y"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
