// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"time"
)

// lock is the part of package-lock.json that is read here.
type lock struct {
	Packages map[string]struct {
		Version      string            `json:"version"`
		Dependencies map[string]string `json:"dependencies"`
	} `json:"packages"`
}

// readVersions returns the version of each package that package.json names.
func readVersions(path string) (map[string]string, error) {
	src, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var l lock
	if err := json.Unmarshal(src, &l); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	versions := map[string]string{}
	for name := range l.Packages[""].Dependencies {
		versions[name] = l.Packages["node_modules/"+name].Version
	}
	return versions, nil
}

// heading says what was run, when.
func heading() string {
	commit, err := exec.Command("git", "describe", "--always", "--dirty").Output()
	if err != nil {
		commit = []byte("unknown")
	}
	return fmt.Sprintf("iotjs at %s, run on %s.\n\n", strings.TrimSpace(string(commit)), time.Now().UTC().Format(time.DateOnly))
}

// table has a line for each file, and says if one failed.
func table(results []result, versions map[string]string) (text string, failed bool) {
	var b strings.Builder
	b.WriteString("| file | package | version | |\n|---|---|---|---|\n")
	for _, r := range results {
		outcome := "passed"
		if r.err != nil {
			outcome, failed = "**failed**", true
		}
		name := packageOf(r.name, versions)
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", r.name, name, versions[name], outcome)
	}
	return b.String(), failed
}

// packageOf is the package that the name of a file begins with: node-red.js
// uses node-red, express-esm.mjs express.
func packageOf(file string, versions map[string]string) string {
	best := ""
	for name := range versions {
		if strings.HasPrefix(file, name) && len(name) > len(best) {
			best = name
		}
	}
	return best
}
