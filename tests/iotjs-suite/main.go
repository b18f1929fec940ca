// SPDX-License-Identifier: Apache-2.0

// Command iotjs-suite runs the test suite of the original IoT.js, from a
// checkout outside this repository, against the command, by the suite's own
// rules and in both modes, and says by name what did not pass.
//
//	go run ./tests/iotjs-suite -corpus path/to/iotjs -iotjs bin/iotjs [part of a name…]
//
// The exit code is 1 if a test failed that reasons.json does not explain, or
// passed although it does.
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

type options struct {
	corpus, bin, record, exceptions string
	jobs                            int
	names                           []string
}

func main() {
	log.SetFlags(0)
	var o options
	flag.StringVar(&o.corpus, "corpus", "", "a checkout of IoT.js, or its test folder")
	flag.StringVar(&o.bin, "iotjs", "bin/iotjs", "the command")
	flag.StringVar(&o.record, "record", "", "a file to write the tables into, too")
	flag.StringVar(&o.exceptions, "exceptions", "", "a file to write the failures of the default mode into")
	flag.IntVar(&o.jobs, "jobs", runtime.NumCPU(), "how many tests run at the same time")
	flag.Parse()
	o.names = flag.Args()
	ok, err := run(o)
	if err != nil {
		log.Fatal(err)
	}
	if !ok {
		os.Exit(1)
	}
}

func run(o options) (ok bool, err error) {
	corpus, err := folder(o.corpus)
	if err != nil {
		return false, err
	}
	if o.bin, err = filepath.Abs(o.bin); err != nil {
		return false, err
	}
	work, err := os.MkdirTemp("", "iotjs-suite-")
	if err != nil {
		return false, err
	}
	defer os.RemoveAll(work)
	r := &report{commit: commit(corpus), date: time.Now().UTC()}
	if err := r.fill(corpus, work, o); err != nil {
		return false, err
	}
	fmt.Print(r.text())
	if len(o.names) == 0 {
		err = r.record(o)
	}
	return r.asExpected(os.Stderr), err
}

// record writes the documents that were asked for.
func (r *report) record(o options) (err error) {
	if o.record != "" {
		err = docmark.Replace(o.record, "iotjs-suite", r.text())
	}
	if err == nil && o.exceptions != "" {
		err = docmark.Replace(o.exceptions, "iotjs-suite-default", r.failures(r.suites[len(r.suites)-1])+"\n")
	}
	return err
}

// fill runs the suite in both modes, each in a copy of its own below work: the
// tests write files into the suite's folders.
func (r *report) fill(corpus, work string, o options) (err error) {
	var jobs []*job
	down := unreached(servers[:], reach)
	for _, m := range modes {
		s := &suite{dir: filepath.Join(work, m.name, "test"), bin: o.bin, mode: m, down: down}
		if err = os.CopyFS(s.dir, os.DirFS(corpus)); err == nil {
			err = s.load(o.names)
		}
		if err != nil {
			return err
		}
		r.suites = append(r.suites, s)
		jobs = append(jobs, s.jobs...)
	}
	if r.reasons, err = readReasons(); err != nil {
		return err
	}
	r.partial = len(o.names) > 0
	newBoard(jobs).run(o.jobs)
	return nil
}

// folder is the suite's folder in a checkout, or the folder itself.
func folder(corpus string) (string, error) {
	for _, dir := range []string{filepath.Join(corpus, "test"), corpus} {
		if _, err := os.Stat(filepath.Join(dir, "testsets.json")); err == nil {
			return dir, nil
		}
	}
	return "", fmt.Errorf("no testsets.json in %q: -corpus is a checkout of IoT.js", corpus)
}

// commit names the state of the checkout.
func commit(dir string) string {
	out, err := exec.Command("git", "-C", dir, "rev-parse", "--short=12", "HEAD").Output()
	if err != nil {
		return "unknown"
	}
	return strings.TrimSpace(string(out))
}
