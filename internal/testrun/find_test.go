// SPDX-License-Identifier: Apache-2.0

package testrun

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// tree makes files, and links where a name has an arrow.
func tree(t *testing.T, names ...string) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range names {
		name, target, link := strings.Cut(name, " -> ")
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		err := error(nil)
		if link {
			err = os.Symlink(filepath.FromSlash(target), path)
		} else {
			err = os.WriteFile(path, nil, 0o600)
		}
		if err != nil {
			t.Skip(err) // a system without links
		}
	}
	return dir
}

func TestFind(t *testing.T) {
	t.Parallel()
	dir := tree(t,
		"a.test.js", "main.js", "a.test.mjs", "test.js", ".hidden/x.test.js",
		"lib/b.test.js", "lib/b.js", "typed/a.test.ts", "typed/b.ts", "typed/test/c.tsx", "typed/test/c.d.ts", "typed/test/d.cjs",
		"test/one.js", "test/data.json", "test/deep/two.js", "tests/three.js", "lib/test/four.js",
		"node_modules/p/p.test.js", "test/node_modules/q/q.js", "iotjs_modules/r/test/r.js",
		"test/loop -> ..", "linked.test.js -> lib/b.test.js", "test/broken.js -> nowhere.js",
	)
	for _, tt := range []struct {
		name, paths, want string
	}{
		{"folder", ".", "a.test.js a.test.mjs lib/b.test.js lib/test/four.js linked.test.js test/deep/two.js test/one.js tests/three.js typed/a.test.ts typed/test/c.tsx typed/test/d.cjs"},
		{"folder of tests", "test", "test/deep/two.js test/one.js"},
		{"below a folder of tests", "test/deep", ""},
		{"file of any name", "main.js lib/b.js", "main.js lib/b.js"},
		{"once each", "a.test.js . lib", "a.test.js a.test.mjs lib/b.test.js lib/test/four.js linked.test.js test/deep/two.js test/one.js tests/three.js typed/a.test.ts typed/test/c.tsx typed/test/d.cjs"},
		{"packages on request", "node_modules", "node_modules/p/p.test.js"},
		{"nothing", "test/node_modules/q", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var paths []string
			for _, p := range strings.Fields(tt.paths) {
				paths = append(paths, filepath.Join(dir, p))
			}
			got, err := Find(paths)
			if err != nil {
				t.Fatal(err)
			}
			for i, f := range got {
				rel, _ := filepath.Rel(dir, f)
				got[i] = filepath.ToSlash(rel)
			}
			if want := strings.Fields(tt.want); !slices.Equal(got, want) {
				t.Errorf("got %v, want %v", got, want)
			}
		})
	}
}

func TestInTests(t *testing.T) {
	t.Parallel()
	for path, want := range map[string]bool{
		".": false, "test": true, "./tests/": true, "test/deep": true, "lib/test": true, "lib": false, "contest": false,
		"/home/tests/project": false, "/project/test": true,
	} {
		if got := inTests(filepath.FromSlash(path)); got != want {
			t.Errorf("%s: %v", path, got)
		}
	}
}

func TestFindNoSuchPath(t *testing.T) {
	t.Parallel()
	if _, err := Find([]string{filepath.Join(t.TempDir(), "none")}); err == nil || !strings.Contains(err.Error(), "no such file or folder") {
		t.Errorf("got %v", err)
	}
}

func TestOutput(t *testing.T) {
	t.Parallel()
	var o output
	o.Write([]byte("short"))
	if got := o.String(); got != "short" {
		t.Errorf("got %q", got)
	}
	for range 100_000 {
		o.Write([]byte("0123456789"))
	}
	o.Write([]byte("end\xff"))
	got := o.String()
	if !strings.HasPrefix(got, "short0123") || !strings.HasSuffix(got, "789end\ufffd") {
		t.Errorf("the ends are missing: %q … %q", got[:10], got[len(got)-10:])
	}
	if !strings.Contains(got, "\n… 983625 bytes are left out here …\n") || len(got) > 2*kept+100 || cap(o.tail) > 8*kept {
		t.Errorf("%d bytes, %d in memory: %q", len(got), cap(o.tail), got[kept:kept+60])
	}
}
