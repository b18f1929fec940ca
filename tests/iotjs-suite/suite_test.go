// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestSkip(t *testing.T) {
	t.Parallel()
	s := &suite{build: build{Builtins: []string{"fs"}, Features: []string{"Promise"}, Stability: "stable"}}
	for _, tt := range []struct {
		test            testCase
		skipped, absent string
	}{
		{testCase{}, "", ""},
		{testCase{Skip: []string{"nuttx"}, Reason: "r"}, "", ""},
		{testCase{Skip: []string{"all"}, Reason: "r"}, "r", ""},
		{testCase{Skip: []string{"nuttx", "linux"}}, "no reason given", ""},
		{testCase{Skip: []string{"stable"}, Reason: "r", RequiredModules: []string{"tls"}}, "r", ""},
		{testCase{RequiredModules: []string{"fs", "tls"}, RequiredFeatures: []string{"Promise", "Symbol"}}, "", "tls, Symbol"},
	} {
		if skipped, absent := s.skip(tt.test); skipped != tt.skipped || absent != tt.absent {
			t.Errorf("%+v: %q, %q", tt.test, skipped, absent)
		}
	}
}

func TestReadSets(t *testing.T) {
	t.Parallel()
	s := &suite{}
	sets, err := s.readSets([]byte(`{"z": [{"name": "a.js", "timeout": 10, "expected-failure": true}], "a": []}`))
	if err != nil || !slices.Equal(s.sets, []string{"z", "a"}) || sets["z"][0].Timeout != 10 || !sets["z"][0].ExpectedFailure {
		t.Errorf("%v %v %v", sets, s.sets, err)
	}
	if _, err := s.readSets([]byte(`{"z": [{"name": "a.js", "only-on": "mars"}]}`)); err == nil {
		t.Error("a rule that is not known is passed over")
	}
}

func TestFolder(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	test := filepath.Join(root, "test")
	if _, err := folder(root); err == nil {
		t.Error("no suite, no error")
	}
	if err := os.Mkdir(test, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(test, "testsets.json"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, corpus := range []string{root, test} {
		if dir, err := folder(corpus); err != nil || dir != test {
			t.Errorf("%s: %s, %v", corpus, dir, err)
		}
	}
}

func TestClaims(t *testing.T) {
	t.Parallel()
	const src = "/* Copyright 2017 */\nvar port = 3001, big = 99999;\nopen(cwd() + '/resources/a.txt', 3001);\nopen(\"tmp/b\")"
	if got, want := claims(src, "compat"), []string{"3001", "compat/a.txt", "compat/b"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestBoard(t *testing.T) {
	t.Parallel()
	a, b, c := &job{name: "a", claims: []string{"1"}}, &job{name: "b", claims: []string{"1"}}, &job{name: "c"}
	skipped := &job{name: "d", skipped: "why"}
	board := newBoard([]*job{skipped, a, b, c})
	if j := board.take(); j != a {
		t.Errorf("first %s", j.name)
	}
	if j := board.take(); j != c {
		t.Errorf("%s runs beside a", j.name)
	}
	board.release(a)
	if j := board.take(); j != b {
		t.Errorf("then %s", j.name)
	}
	if j := board.take(); j != nil {
		t.Errorf("%s is left", j.name)
	}
}

func TestAsExpected(t *testing.T) {
	t.Parallel()
	compat, plain := &suite{mode: modes[0]}, &suite{mode: modes[1]}
	for _, tt := range []struct {
		what          string
		compat, plain bool // passed
		reasons       map[string]string
		want          bool
		says          string
	}{
		{what: "all pass", compat: true, plain: true, want: true},
		{what: "a failure without a reason", compat: true, says: "FAILED: x, default"},
		{what: "a failure with one", compat: true, reasons: map[string]string{"x": "r"}, want: true},
		{what: "a reason without a failure", compat: true, plain: true, reasons: map[string]string{"x": "r"}, says: "passes now"},
		{what: "compat has no exceptions", reasons: map[string]string{"x": "r"}, says: "FAILED: x, compat"},
	} {
		compat.jobs = []*job{{suite: compat, name: "x", passed: tt.compat}}
		plain.jobs = []*job{{suite: plain, name: "x", passed: tt.plain}}
		r := &report{suites: []*suite{compat, plain}, reasons: tt.reasons}
		var out strings.Builder
		if got := r.asExpected(&out); got != tt.want || !strings.Contains(out.String(), tt.says) {
			t.Errorf("%s: %v %s", tt.what, got, &out)
		}
	}
}
