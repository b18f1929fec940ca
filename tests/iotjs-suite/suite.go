// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/iotjs/iotjs/internal/conform"
)

// mode is a way to run the command.
type mode struct {
	name, title string
	flags       []string
}

var modes = []mode{
	{name: "compat", title: "`--compat=iotjs`", flags: []string{"--compat=iotjs"}},
	{name: "default", title: "default mode"},
}

// testCase is an entry of the suite's testsets.json.
type testCase struct {
	Name             string   `json:"name"`
	Skip             []string `json:"skip"`
	Reason           string   `json:"reason"`
	RequiredModules  []string `json:"required-modules"`
	RequiredFeatures []string `json:"required-features"`
	ExpectedFailure  bool     `json:"expected-failure"`
	Timeout          int      `json:"timeout"` // seconds
}

// build is what the suite's own script finds out about the command.
type build struct {
	Builtins  []string `json:"builtins"`
	Features  []string `json:"features"`
	Stability string   `json:"stability"`
}

// suite is the suite in one mode.
type suite struct {
	dir, bin string
	mode     mode
	build    build
	down     []string // servers that are not reached
	sets     []string // in the order of the file
	jobs     []*job
}

// load reads the suite's lists and keeps the tests with one of the parts in
// their name.
func (s *suite) load(parts []string) error {
	if err := s.readBuild(); err != nil {
		return err
	}
	src, err := os.ReadFile(filepath.Join(s.dir, "testsets.json"))
	if err != nil {
		return err
	}
	sets, err := s.readSets(src)
	if err != nil {
		return fmt.Errorf("testsets.json: %w", err)
	}
	for _, set := range s.sets {
		for _, tc := range sets[set] {
			j := &job{suite: s, set: set, test: tc, name: set + "/" + strings.TrimSuffix(tc.Name, ".js")}
			if wanted(j.name, parts) {
				s.jobs = append(s.jobs, j)
			}
		}
	}
	return s.prepare()
}

// readSets decodes the lists. A key that is not known is a rule that would be
// broken, so it is an error.
func (s *suite) readSets(src []byte) (map[string][]testCase, error) {
	sets := map[string][]testCase{}
	dec := json.NewDecoder(bytes.NewReader(src))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&sets); err != nil {
		return nil, err
	}
	for set := range sets {
		s.sets = append(s.sets, set)
	}
	slices.SortFunc(s.sets, func(a, b string) int {
		return bytes.Index(src, []byte(`"`+a+`":`)) - bytes.Index(src, []byte(`"`+b+`":`))
	})
	return sets, nil
}

// readBuild asks the command what it has, with the suite's own script. That
// reads IOTJS_ENV, which the original sets when it starts.
func (s *suite) readBuild() error {
	cmd := s.command("tools/iotjs_build_info.js")
	cmd.Env = append(cmd.Env, "IOTJS_ENV=")
	out, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("tools/iotjs_build_info.js: %w", err)
	}
	var b struct {
		Builtins  map[string]bool `json:"builtins"`
		Features  map[string]bool `json:"features"`
		Stability string          `json:"stability"`
	}
	if err := json.Unmarshal(out, &b); err != nil {
		return fmt.Errorf("tools/iotjs_build_info.js: %w", err)
	}
	for name := range b.Builtins {
		s.build.Builtins = append(s.build.Builtins, name)
	}
	for name := range b.Features {
		s.build.Features = append(s.build.Features, name)
	}
	s.build.Stability = b.Stability
	return nil
}

// command runs a script of the suite, in the suite's folder as it wants it.
func (s *suite) command(script string) *exec.Cmd {
	cmd := exec.Command(s.bin, append(slices.Clone(s.mode.flags), filepath.Join(s.dir, filepath.FromSlash(script)))...)
	cmd.Dir, cmd.Env = s.dir, conform.Environment()
	return cmd
}

// prepare decides which tests run, and what they need for themselves.
func (s *suite) prepare() error {
	for _, j := range s.jobs {
		j.skipped, j.absent = s.skip(j.test)
		if j.runs() {
			src, err := os.ReadFile(filepath.Join(s.dir, j.set, j.test.Name))
			if err != nil {
				return err
			}
			j.claims, j.remote = claims(string(src), s.mode.name), asks(string(src), s.down)
		}
	}
	return nil
}

// skip says why a test does not run: because the suite skips it, or because
// the command lacks a module or a feature.
func (s *suite) skip(tc testCase) (skipped, absent string) {
	for _, word := range []string{"all", "linux", s.build.Stability} {
		if slices.Contains(tc.Skip, word) {
			return cmp.Or(strings.TrimSpace(tc.Reason), "no reason given"), ""
		}
	}
	lacking := func(want, have []string) []string {
		return slices.DeleteFunc(slices.Clone(want), func(m string) bool { return slices.Contains(have, m) })
	}
	missing := append(lacking(tc.RequiredModules, s.build.Builtins), lacking(tc.RequiredFeatures, s.build.Features)...)
	return "", strings.Join(missing, ", ")
}

func wanted(name string, parts []string) bool {
	return len(parts) == 0 || slices.ContainsFunc(parts, func(p string) bool { return strings.Contains(name, p) })
}
