// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_no_lowering

package lower

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const cached = "let x: number = import('a')"

func version(s string) func() string { return func() string { return s } }

// only is the path of the one file in dir.
func only(t *testing.T, dir string) string {
	t.Helper()
	list, err := os.ReadDir(dir)
	if err != nil || len(list) != 1 {
		t.Fatalf("%d files in the cache, %v", len(list), err)
	}
	return filepath.Join(dir, list[0].Name())
}

func lowered(t *testing.T, c *Cache, src string, o Options) *Result {
	t.Helper()
	r, err := c.Transform(src, o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestCacheGivesTheSame(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "a", "b")
	for _, src := range []string{cached, "export {}"} {
		first := lowered(t, NewCache(dir, version("1")), src, Options{Syntax: TS})
		second := lowered(t, NewCache(dir, version("1")), src, Options{Syntax: TS})
		if first.Code != second.Code || first.Map.Mappings() != second.Map.Mappings() || first.ESM != second.ESM {
			t.Errorf("%+v is not %+v", second, first)
		}
	}
}

// A file that says something else shows that it is read.
func TestCacheIsUsed(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	r := lowered(t, NewCache(dir, version("1")), cached, Options{Syntax: TS})
	r.Code = "changed"
	if err := os.WriteFile(only(t, dir), pack(r), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := lowered(t, NewCache(dir, version("1")), cached, Options{Syntax: TS}); got.Code != "changed" {
		t.Errorf("got %q", got.Code)
	}
	for name, got := range map[string]*Result{
		"another version": lowered(t, NewCache(dir, version("2")), cached, Options{Syntax: TS}),
		"another source":  lowered(t, NewCache(dir, version("1")), cached+" ", Options{Syntax: TS}),
		"another kind":    lowered(t, NewCache(dir, version("1")), cached, Options{Syntax: TS, Kind: Module}),
		"another config":  lowered(t, NewCache(dir, version("1")), cached, Options{Syntax: TS, TSConfig: "{}"}),
		"no folder":       lowered(t, NewCache("", version("1")), cached, Options{Syntax: TS}),
	} {
		if got.Code == "changed" {
			t.Errorf("%s gets the old code", name)
		}
	}
}

func TestCorruptEntriesAreIgnored(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	want := lowered(t, NewCache(dir, version("1")), cached, Options{Syntax: TS})
	good := pack(want)
	for i := range good {
		bad := bytes.Clone(good)
		bad[i] ^= 0x20
		if unpack(string(bad)) != nil {
			t.Errorf("byte %d may be anything", i)
		}
		if unpack(string(good[:i])) != nil {
			t.Errorf("%d bytes are enough", i)
		}
	}
	path := only(t, dir)
	if err := os.WriteFile(path, good[:len(good)-1], 0o600); err != nil {
		t.Fatal(err)
	}
	if got := lowered(t, NewCache(dir, version("1")), cached, Options{Syntax: TS}); got.Code != want.Code {
		t.Errorf("got %q", got.Code)
	}
	if data, err := os.ReadFile(path); err != nil || !bytes.Equal(data, good) {
		t.Errorf("the file was not written anew: %v", err)
	}
}

func TestCacheThatCannotBeWritten(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	c := NewCache(filepath.Join(file, "sub"), version("1"))
	if got := lowered(t, c, cached, Options{Syntax: TS}); got.Code == "" {
		t.Error("no code")
	}
	if c.dir != "" {
		t.Error("it is not off")
	}
}

func TestTrimRemovesTheOldest(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	start := time.Now().Add(-time.Hour)
	for i, name := range []string{"mine", "c", "a", "d", "b"} {
		path := filepath.Join(dir, strings.Repeat(name, keyLength*2))
		if err := os.WriteFile(path, make([]byte, 100), 0o600); err != nil {
			t.Fatal(err)
		}
		at := start.Add(time.Duration(i) * time.Minute)
		if err := os.Chtimes(path, at, at); err != nil {
			t.Fatal(err)
		}
	}
	left := func() (names string) {
		list, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range list {
			if len(f.Name()) == keyLength*2 {
				names += f.Name()[:1]
			}
		}
		if _, err := os.Stat(filepath.Join(dir, strings.Repeat("mine", 2*keyLength))); err != nil {
			t.Error("what is not of the cache was removed")
		}
		return names
	}
	if trim(dir, 400); left() != "abcd" {
		t.Errorf("%s are left", left())
	}
	if trim(dir, 399); left() != "bd" {
		t.Errorf("%s are left", left())
	}
}
