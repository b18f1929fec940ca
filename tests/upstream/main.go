// SPDX-License-Identifier: Apache-2.0

// Command upstream runs the test suite of the original IoT.js, from a checkout
// outside this repository, against the command, and says by name what passed.
//
//	go run ./tests/upstream -corpus path/to/iotjs/test -iotjs bin/iotjs [-compat] [name…]
//
// A test passes if its exit code is 0, or 1 or 2 where the suite expects a
// failure. Tests whose modules the command does not have are not run.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// testCase is an entry of the suite's testsets.json.
type testCase struct {
	Name            string   `json:"name"`
	Skip            []string `json:"skip"`
	RequiredModules []string `json:"required-modules"`
	ExpectedFailure bool     `json:"expected-failure"`
	Timeout         int      `json:"timeout"` // seconds
}

type runner struct {
	corpus, iotjs string
	flags         []string
	names         []string
	builtins      []string
	passed, run   int
	failed        []string
	absent        []string
}

func main() {
	log.SetFlags(0)
	corpus := flag.String("corpus", "", "the test folder of an IoT.js checkout")
	bin := flag.String("iotjs", "bin/iotjs", "the command")
	compat := flag.Bool("compat", false, "run with --compat=iotjs")
	flag.Parse()
	r := &runner{corpus: *corpus, names: flag.Args()}
	if *compat {
		r.flags = []string{"--compat=iotjs"}
	}
	var err error
	if r.iotjs, err = filepath.Abs(*bin); err == nil {
		err = r.all()
	}
	if err != nil {
		log.Fatal(err)
	}
	r.report()
}

func (r *runner) all() error {
	src, err := os.ReadFile(filepath.Join(r.corpus, "testsets.json"))
	if err != nil {
		return err
	}
	sets := map[string][]testCase{}
	if err := json.Unmarshal(src, &sets); err != nil {
		return err
	}
	if err := r.readBuiltins(); err != nil {
		return err
	}
	for _, set := range []string{"run_pass", "run_pass/issue", "run_fail", "node/parallel"} {
		for _, tc := range sets[set] {
			r.one(filepath.Join(set, tc.Name), tc)
		}
	}
	return nil
}

func (r *runner) readBuiltins() error {
	out, err := exec.Command(r.iotjs, "-p", "Object.keys(process.builtin_modules).join(' ')").Output()
	if err != nil {
		return fmt.Errorf("asking for the built-in modules: %w", err)
	}
	r.builtins = strings.Fields(string(out))
	return nil
}

func (r *runner) one(name string, tc testCase) {
	if len(r.names) > 0 && !slices.ContainsFunc(r.names, func(n string) bool { return strings.Contains(name, n) }) {
		return
	}
	if slices.Contains(tc.Skip, "all") || slices.Contains(tc.Skip, "linux") || slices.Contains(tc.Skip, "stable") {
		return
	}
	for _, m := range tc.RequiredModules {
		if !slices.Contains(r.builtins, m) {
			r.absent = append(r.absent, name+" ("+m+")")
			return
		}
	}
	r.run++
	code, out := r.exec(name, tc)
	ok := code == 0
	if tc.ExpectedFailure {
		ok = code == 1 || code == 2
	}
	if ok {
		r.passed++
		return
	}
	r.failed = append(r.failed, fmt.Sprintf("%s (exit %d) %s", name, code, lastLine(out)))
}

func (r *runner) exec(name string, tc testCase) (int, string) {
	limit := 60 * time.Second
	if tc.Timeout > 0 {
		limit = time.Duration(tc.Timeout) * time.Second
	}
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	path, err := filepath.Abs(filepath.Join(r.corpus, name))
	if err != nil {
		return -1, err.Error()
	}
	cmd := exec.CommandContext(ctx, r.iotjs, append(slices.Clone(r.flags), path)...)
	cmd.Dir = r.corpus
	out, err := cmd.CombinedOutput()
	if err != nil && cmd.ProcessState == nil {
		return -1, err.Error()
	}
	return cmd.ProcessState.ExitCode(), string(out)
}

// lastLine picks the line of the output that says most: the error's.
func lastLine(out string) string {
	for _, line := range strings.Split(out, "\n") {
		if strings.Contains(line, "Error") {
			return strings.TrimSpace(line)
		}
	}
	return ""
}

func (r *runner) report() {
	mode := "default mode"
	if len(r.flags) > 0 {
		mode = r.flags[0]
	}
	fmt.Printf("IoT.js suite, %s: %d of %d passed, %d not run for want of a module\n", mode, r.passed, r.run, len(r.absent))
	for _, f := range r.failed {
		fmt.Println("  failed:", f)
	}
	for _, a := range r.absent {
		fmt.Println("  not run:", a)
	}
}
