// SPDX-License-Identifier: Apache-2.0

package tests

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const root = "github.com/iotjs/iotjs"

// layer says what the packages below dir may import besides the standard
// library. The entry with the longest matching dir counts.
type layer struct {
	dir     string
	imports []string // a trailing slash allows everything below
	extern  []string
}

var layers = []layer{
	{dir: "cmd/iotjs", imports: []string{"internal/inits/putoff", "internal/testreport", "internal/testrun", "internal/tty", "runtime"}, extern: []string{"github.com/spf13/", "golang.org/x/sys"}},
	{dir: "runtime", imports: []string{"eventloop", "js", "modules", "modules/", "internal/"},
		extern: []string{"github.com/dop251/goja"}},
	{dir: "modules", imports: []string{"eventloop", "js", "modules", "internal/"},
		extern: []string{"github.com/dop251/goja", "github.com/andybalholm/brotli", "github.com/fsnotify/fsnotify", "golang.org/x/"}},
	{dir: "eventloop"},
	{dir: "js"},
	{dir: "internal/transport", imports: []string{"eventloop"}, extern: []string{"golang.org/x/sys"}},
	{dir: "internal/lower", imports: []string{"internal/inits", "internal/sourcemap"}, extern: []string{"github.com/evanw/esbuild/"}},
	{dir: "internal/jsast", imports: []string{"internal/esm", "internal/regex"}, extern: []string{"github.com/dop251/goja"}},
	{dir: "internal/testrt", imports: []string{"runtime"}},
	{dir: "internal/testrun", imports: []string{"internal/testreport"}, extern: []string{"github.com/fsnotify/fsnotify"}},
	{dir: "internal/codec", imports: []string{"internal/"}, extern: []string{"github.com/segmentio/asm/base64"}},
	{dir: "internal", imports: []string{"internal/"}, extern: []string{"golang.org/x/"}},
	{dir: "examples", imports: []string{"runtime"}},
	{dir: "tests", imports: []string{"internal/"}},
	{dir: "bench", imports: []string{"internal/docmark"}},
}

// spine are the imports among modules, each to a lower one.
var spine = map[string][]string{
	"child_process": {"net"},
	"clone":         {"util"},
	"console":       {"util"},
	"process":       {"console", "events", "fs", "os", "tty", "util"},
	"timers":        {"events"},
	"es":            {"regexp"},

	"readline": {"util"},

	"tty":   {"events", "stream"},
	"fs":    {"events", "buffer", "stream"},
	"fetch": {"buffer", "http"},
	"http":  {"buffer", "events", "net", "stream"},
	"net":   {"events", "stream"},
	"tls":   {"net"},
	"url":   {"util"},
	"v8":    {"clone"},

	"worker_threads": {"clone", "util"},

	"http_events":    {"buffer", "events"},
	"crypto":         {"buffer", "stream"},
	"string_decoder": {"buffer"},
	"stream":         {"events", "buffer"},
}

type source struct {
	path, dir string
	file      *ast.File
}

// sources parses every Go file of the project that is not a test.
func sources(t *testing.T) []source {
	t.Helper()
	var out []source
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && path != ".." && strings.HasPrefix(d.Name(), ".") {
			return filepath.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		rel := filepath.ToSlash(strings.TrimPrefix(path, ".."+string(filepath.Separator)))
		out = append(out, source{path: rel, dir: filepath.ToSlash(filepath.Dir(rel)), file: file})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(out) < 20 {
		t.Fatalf("only %d files found", len(out))
	}
	return out
}

func imports(f *ast.File) []string {
	var out []string
	for _, spec := range f.Imports {
		p, _ := strconv.Unquote(spec.Path.Value)
		out = append(out, p)
	}
	return out
}

func below(path, dir string) bool { return path == dir || strings.HasPrefix(path, dir+"/") }

func layerOf(dir string) (layer, bool) {
	for _, l := range layers {
		if below(dir, l.dir) {
			return l, true
		}
	}
	return layer{}, false
}

// allows tells whether a package of this layer may import path.
func (l layer) allows(dir, path string) bool {
	first, _, _ := strings.Cut(path, "/")
	if !strings.Contains(first, ".") {
		return true
	}
	own, ok := strings.CutPrefix(path, root+"/")
	if !ok {
		return slices.ContainsFunc(l.extern, func(p string) bool {
			return below(path, strings.TrimSuffix(p, "/")) || strings.HasPrefix(path, p)
		})
	}
	if below(own, dir) {
		return true
	}
	if l.dir == "modules" && strings.HasPrefix(own, "modules/") {
		return slices.Contains(spine[strings.TrimPrefix(dir, "modules/")], strings.TrimPrefix(own, "modules/"))
	}
	return slices.ContainsFunc(l.imports, func(p string) bool {
		return own == p || (strings.HasSuffix(p, "/") && strings.HasPrefix(own, p))
	})
}

func TestImportsGoDown(t *testing.T) {
	t.Parallel()
	for _, s := range sources(t) {
		l, ok := layerOf(s.dir)
		if !ok {
			t.Errorf("%s: its folder is in no layer", s.path)
			continue
		}
		for _, p := range imports(s.file) {
			if !l.allows(s.dir, p) {
				t.Errorf("%s imports %s", s.path, p)
			}
		}
	}
}

// isLoopFile tells whether a file runs on the loop goroutine only: it can name
// the engine.
func isLoopFile(f *ast.File) bool {
	return slices.ContainsFunc(imports(f), func(p string) bool {
		return p == "github.com/dop251/goja" || p == root+"/modules"
	})
}

func TestLoopFilesStartNoGoroutine(t *testing.T) {
	t.Parallel()
	for _, s := range sources(t) {
		if !isLoopFile(s.file) {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GoStmt:
				t.Errorf("%s: go statement in a loop file", s.path)
			case *ast.CallExpr:
				checkCall(t, s.path, n)
			}
			return true
		})
	}
}

// checkCall looks for the ways to run a function of a loop file elsewhere.
func checkCall(t *testing.T, path string, call *ast.CallExpr) {
	t.Helper()
	name := calleeName(call.Fun)
	if name == "AfterFunc" {
		t.Errorf("%s: AfterFunc in a loop file", path)
	}
	work := map[string]int{"Await": 1, "Promise": 3, "Callback": 4}
	i, ok := work[name]
	if !ok || i >= len(call.Args) {
		return
	}
	if _, lit := call.Args[i].(*ast.FuncLit); lit {
		t.Errorf("%s: work passed to %s must be defined outside loop files", path, name)
	}
}

func calleeName(fun ast.Expr) string {
	switch f := fun.(type) {
	case *ast.SelectorExpr:
		return f.Sel.Name
	case *ast.Ident:
		return f.Name
	case *ast.IndexExpr:
		return calleeName(f.X)
	}
	return ""
}

func TestNoInitFunctions(t *testing.T) {
	t.Parallel()
	for _, s := range sources(t) {
		for _, d := range s.file.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Name.Name == "init" && fn.Recv == nil {
				t.Errorf("%s: init function", s.path)
			}
		}
	}
}
