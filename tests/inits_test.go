// SPDX-License-Identifier: Apache-2.0

package tests

import (
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestPutOffPackagesAreInOrder compares the list of esbuild's packages that
// internal/inits puts off with the packages that there are: one that is missing
// would be initialised before those it needs.
func TestPutOffPackagesAreInOrder(t *testing.T) {
	t.Parallel()
	out, err := exec.Command("go", "list", "-deps", "github.com/evanw/esbuild/pkg/api").Output()
	if err != nil {
		t.Fatal(err)
	}
	want := regexp.MustCompile(`(?m)^github\.com/evanw/.*$`).FindAllString(string(out), -1)
	if got := putOffPackages(t); !slices.Equal(got, want) {
		t.Errorf("internal/inits puts off\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// putOffPackages reads the group Lowering: the variables in it, and the
// packages that they are tasks of.
func putOffPackages(t *testing.T) []string {
	t.Helper()
	links, err := os.ReadFile("../internal/inits/esbuild.go")
	if err != nil {
		t.Fatal(err)
	}
	pkg := map[string]string{}
	for _, m := range regexp.MustCompile(`//go:linkname (\w+) (\S+)\.\.inittask\nvar (\w+) task\n`).FindAllStringSubmatch(string(links), -1) {
		if m[1] == m[3] {
			pkg[m[1]] = m[2]
		}
	}
	tasks, err := os.ReadFile("../internal/inits/tasks.go")
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, m := range regexp.MustCompile(`&(esbuild\w+)`).FindAllStringSubmatch(string(tasks), -1) {
		list = append(list, pkg[m[1]])
	}
	return list
}
