// SPDX-License-Identifier: Apache-2.0

// Command conform runs the JavaScript files of tests/ through the command, in
// parallel, and prints a table of what passed for every source and module.
//
//	go run ./tests/conform -iotjs bin/iotjs [name…]
//
// Names are parts of names, such as node/http. The exit code is 1 if a file
// failed.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/iotjs/iotjs/internal/conform"
)

func main() {
	log.SetFlags(0)
	command := flag.String("iotjs", "bin/iotjs", "the command")
	dir := flag.String("dir", "tests", "the folder of the tests")
	jobs := flag.Int("jobs", runtime.NumCPU(), "how many files run at the same time")
	flag.Parse()
	failed, err := run(*command, *dir, *jobs, flag.Args())
	if err != nil {
		log.Fatal(err)
	}
	if failed > 0 {
		os.Exit(1)
	}
}

func run(command, dir string, jobs int, names []string) (failed int, err error) {
	if command, err = filepath.Abs(command); err != nil {
		return 0, err
	}
	files, err := conform.Find(dir)
	if err != nil {
		return 0, err
	}
	exceptions, err := conform.Exceptions(dir)
	if err != nil {
		return 0, err
	}
	files = slices.DeleteFunc(files, func(f *conform.File) bool { return !wanted(f.Name, names) })
	if len(files) == 0 {
		return 0, fmt.Errorf("no test has %s in its name", strings.Join(names, " or "))
	}
	return conform.Table(os.Stdout, all(command, files, exceptions, jobs)), nil
}

func wanted(name string, parts []string) bool {
	return len(parts) == 0 || slices.ContainsFunc(parts, func(p string) bool { return strings.Contains(name, p) })
}

// all runs the files, jobs at a time.
func all(command string, files []*conform.File, exceptions map[string]conform.Exception, jobs int) []conform.Result {
	results := make([]conform.Result, len(files))
	slots := make(chan struct{}, max(jobs, 1))
	var wg sync.WaitGroup
	for i, f := range files {
		slots <- struct{}{}
		wg.Go(func() {
			defer func() { <-slots }()
			skipped, err := f.Check(command, exceptions[f.Name+".js"])
			results[i] = conform.Result{File: f, Skipped: skipped, Err: err}
		})
	}
	wg.Wait()
	return results
}
