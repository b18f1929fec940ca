// SPDX-License-Identifier: Apache-2.0

package esm

import (
	"slices"
	"strings"
	"testing"
)

// world is a set of modules whose code notes its name.
type world struct {
	t       *testing.T
	modules map[string]*Module
	log     []string
	pending map[string]func(*Failure)
}

type body struct {
	w    *world
	m    *Module
	fail bool
}

func (b *body) Link([]Binding) {}

func (b *body) Execute() *Failure {
	b.w.log = append(b.w.log, b.m.Name)
	if b.fail {
		return &Failure{b.m.Name}
	}
	return nil
}

func (b *body) Start(done func(*Failure)) {
	b.w.log = append(b.w.log, "start "+b.m.Name)
	b.w.pending[b.m.Name] = done
}

// build makes modules of sources. A name that ends in ! throws, in ? awaits.
func build(t *testing.T, sources map[string]string) *world {
	w := &world{t: t, modules: map[string]*Module{}, pending: map[string]func(*Failure){}}
	for name := range sources {
		plain := strings.TrimRight(name, "!?")
		w.modules[plain] = &Module{Name: plain, Async: strings.Contains(name, "?")}
	}
	for name, src := range sources {
		m := w.modules[strings.TrimRight(name, "!?")]
		m.Body = &body{w, m, strings.Contains(name, "!")}
		if names, ok := strings.CutPrefix(src, "synthetic "); ok {
			m.Names = strings.Fields(names)
			continue
		}
		s, err := Split(src)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		m.Record = &s.Record
		for _, r := range m.Record.Requests {
			m.Requested = append(m.Requested, w.modules[r.Specifier])
		}
	}
	return w
}

func TestNamesAreResolved(t *testing.T) {
	t.Parallel()
	w := build(t, map[string]string{
		"a":      "export { x, y as z }; export * from 'b'; export * from 'c'; export { default } from 'b'",
		"b":      "export { x, both, b }; export { d as default }; export * from 'a'",
		"c":      "export { both, c }; export * from 'cjs'; export { b } from 'b'",
		"cjs":    "synthetic default named",
		"circle": "export { a } from 'circle'; export * as self from 'circle'",
		"ns":     "import * as c from 'c'; export { c as space }",
	})
	for _, tt := range []struct{ module, name, want string }{
		{"a", "x", "a.x"}, {"a", "z", "a.y"}, {"a", "b", "b.b"}, {"a", "c", "c.c"}, {"a", "named", "cjs.named"},
		{"a", "both", "ambiguous"}, {"a", "default", "b.d"}, {"c", "default", "missing"}, {"a", "none", "missing"},
		{"circle", "a", "missing"}, {"circle", "self", "circle*"}, {"ns", "space", "c*"}, {"b", "z", "a.y"},
	} {
		b, o := w.modules[tt.module].Resolve(tt.name)
		got := map[Outcome]string{Missing: "missing", Ambiguous: "ambiguous"}[o]
		if o == Found {
			got = b.Module.Name + "." + b.Local
			if b.Namespace {
				got = b.Module.Name + "*"
			}
		}
		if got != tt.want {
			t.Errorf("%s of %s: %s, want %s", tt.name, tt.module, got, tt.want)
		}
	}
	if got, want := w.modules["a"].ExportNames(), []string{"x", "z", "default", "b", "c", "named"}; !slices.Equal(got, want) {
		t.Errorf("names %q, want %q", got, want)
	}
}

func TestErrorsOfLinking(t *testing.T) {
	t.Parallel()
	for src, want := range map[string]string{
		"import { none } from 'b'":     "The requested module 'b' does not provide an export named 'none'",
		"import d from 'b'":            "The requested module 'b' does not provide an export named 'default'",
		"export { none } from 'b'":     "The requested module 'b' does not provide an export named 'none'",
		"import { x } from 'stars'":    "The requested module 'stars' contains conflicting star exports for name 'x'",
		"import { y as z } from 'b'":   "",
		"import * as s from 'stars'":   "",
		"export * from 'stars'":        "",
		"import { x, y } from 'stars'": "The requested module 'stars' contains conflicting star exports for name 'x'",
	} {
		w := build(t, map[string]string{
			"main": src, "b": "export { x, y }", "c": "export { x }", "stars": "export * from 'b'; export * from 'c'",
		})
		err := Link(w.modules["main"])
		if got := ""; err != nil {
			got = err.Error()
			if got != want {
				t.Errorf("%s: %s, want %s", src, got, want)
			}
		} else if want != "" {
			t.Errorf("%s: no error", src)
		}
	}
}

func TestOrderOfEvaluation(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name    string
		sources map[string]string
		ends    string // the modules that end their wait, in order
		want    string
	}{
		{"a tree", map[string]string{"main": "import 'a'; import 'b'", "a": "import 'c'", "b": "import 'c'", "c": ""}, "", "c a b main =ok"},
		{"a cycle", map[string]string{"main": "import 'a'", "a": "import 'b'", "b": "import 'a'"}, "", "b a main =ok"},
		{"a failure", map[string]string{"main": "import 'a'; import 'b'", "a!": "", "b": ""}, "", "a =a"},
		{"a wait", map[string]string{"main": "import 'a'; import 'b'", "a?": "", "b": ""}, "a", "start a b main =ok"},
		{"two waits", map[string]string{"main": "import 'a'; import 'b'", "a?": "", "b?": "import 'c'", "c": ""}, "b a", "start a c start b main =ok"},
		{"a chain", map[string]string{"main": "import 'a'", "a?": "import 'b'", "b?": ""}, "b a", "start b start a main =ok"},
		{"a wait in a cycle", map[string]string{"main": "import 'a'", "a": "import 'b'", "b?": "import 'a'"}, "b", "start b a main =ok"},
		{"a wait that fails", map[string]string{"main": "import 'a'; import 'b'", "a?!": "", "b": "import 'a'"}, "a", "start a =a"},
		{"order of those set free", map[string]string{"main": "import 'x'; import 'y'; import 'z'", "x": "import 'w'", "y": "import 'w'", "z": "", "w?": ""}, "w", "start w z x y main =ok"},
	} {
		w := build(t, tt.sources)
		main := w.modules["main"]
		if err := Link(main); err != nil {
			t.Fatal(err)
		}
		var g Graph
		done := func(f *Failure) {
			if f != nil {
				w.log = append(w.log, "="+f.Value.(string))
			} else {
				w.log = append(w.log, "=ok")
			}
		}
		g.Evaluate(main, done)
		for _, name := range strings.Fields(tt.ends) {
			var f *Failure
			if w.modules[name].Body.(*body).fail {
				f = &Failure{name}
			}
			w.pending[name](f)
		}
		if got := strings.Join(w.log, " "); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
		n := len(w.log)
		g.Evaluate(main, done)
		if len(w.log) != n+1 || w.log[n] != w.log[n-1] {
			t.Errorf("%s: the second time it is %q", tt.name, w.log[n:])
		}
	}
}
