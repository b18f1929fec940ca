// SPDX-License-Identifier: Apache-2.0

// Command npm runs packages that people use through the command: the files of
// tests/npm/packages, each of which uses one. It installs what they need, as
// package-lock.json pins it, into a temporary folder, without the scripts of the
// packages.
//
//	go run ./tests/npm -iotjs bin/iotjs [-record docs/conformance.md] [part of a name…]
//
// The exit code is 1 if a file failed.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/iotjs/iotjs/internal/docmark"
)

// options are the flags of the command.
type options struct {
	bin, dir, record string
	workers          int
}

func main() {
	log.SetFlags(0)
	var o options
	flag.StringVar(&o.bin, "iotjs", "bin/iotjs", "the command")
	flag.StringVar(&o.dir, "dir", "tests/npm/packages", "the files, package.json and package-lock.json")
	flag.StringVar(&o.record, "record", "", "a file to write the table into, too")
	flag.IntVar(&o.workers, "workers", runtime.NumCPU(), "how many files run at a time")
	flag.Parse()
	failed, err := o.run(flag.Args())
	if err != nil {
		log.Fatal(err)
	}
	if failed {
		os.Exit(1)
	}
}

func (o *options) run(parts []string) (failed bool, err error) {
	if o.bin, err = filepath.Abs(o.bin); err != nil {
		return false, err
	}
	place, err := os.MkdirTemp("", "iotjs-npm-")
	if err != nil {
		return false, err
	}
	defer os.RemoveAll(place)
	files, err := install(o.dir, place)
	if err != nil {
		return false, err
	}
	versions, err := readVersions(filepath.Join(place, "package-lock.json"))
	if err != nil {
		return false, err
	}
	results := runAll(o.bin, wanted(files, parts), o.workers)
	text, failed := table(results, versions)
	fmt.Print(text)
	for _, r := range results {
		if r.err != nil {
			fmt.Printf("FAILED: %s: %s\n", r.name, strings.TrimSpace(r.err.Error()))
		}
	}
	if o.record != "" {
		err = docmark.Replace(o.record, "npm", heading()+text)
	}
	return failed, err
}

// wanted are the files with one of parts in their names; all, if there is none.
func wanted(files, parts []string) []string {
	if len(parts) == 0 {
		return files
	}
	var out []string
	for _, f := range files {
		for _, p := range parts {
			if strings.Contains(filepath.Base(f), p) {
				out = append(out, f)
				break
			}
		}
	}
	return out
}

// download has npm fetch the packages. A registry that does not answer may do so
// a moment later: there are three attempts.
func download(place string) (err error) {
	for pause := range 3 {
		time.Sleep(time.Duration(pause) * 5 * time.Second)
		cmd := exec.Command("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
		cmd.Dir, cmd.Stdout, cmd.Stderr = place, os.Stderr, os.Stderr
		if err = cmd.Run(); err == nil {
			return nil
		}
	}
	return err
}

// install copies what is in dir to place and has npm install the packages
// there. It returns the paths of the JavaScript files.
func install(dir, place string) ([]string, error) {
	if err := os.CopyFS(place, os.DirFS(dir)); err != nil {
		return nil, err
	}
	if err := download(place); err != nil {
		return nil, fmt.Errorf("npm ci: %w", err)
	}
	return filepath.Glob(filepath.Join(place, "*.*js"))
}
