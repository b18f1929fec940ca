// SPDX-License-Identifier: Apache-2.0

// Command test262 runs the conformance suite of ECMAScript, from a checkout
// outside this repository, through the command, and says what passed.
//
//	go run ./tests/test262 -corpus path/to/test262 -iotjs bin/iotjs [-every n] [-record docs/conformance.md] [-v] [part of a name…]
//
// A test passes if it ends as its front matter says, in sloppy and in strict
// mode where it does not name one of them. Tests of modules are left out.
package main

import (
	"flag"
	"fmt"
	"log"
	"os/exec"
	"runtime"
	"strings"
	"time"

	"github.com/iotjs/iotjs/internal/docmark"
)

type options struct {
	corpus, bin, record string
	every, workers      int
	verbose             bool
	limit               time.Duration
}

func main() {
	log.SetFlags(0)
	var o options
	flag.StringVar(&o.corpus, "corpus", "", "a checkout of tc39/test262")
	flag.StringVar(&o.bin, "iotjs", "bin/iotjs", "the command")
	flag.StringVar(&o.record, "record", "", "a file to write the tables into, too")
	flag.IntVar(&o.every, "every", 1, "run every n-th test only")
	flag.IntVar(&o.workers, "workers", runtime.NumCPU(), "how many tests run at a time")
	flag.DurationVar(&o.limit, "limit", 60*time.Second, "how long a test may take")
	flag.BoolVar(&o.verbose, "v", false, "say of each failure what happened")
	flag.Parse()
	if err := o.run(flag.Args()); err != nil {
		log.Fatal(err)
	}
}

func (o *options) run(only []string) error {
	tests, err := readCorpus(o.corpus, max(1, o.every), only)
	if err != nil {
		return err
	}
	s, err := newSuite(o.corpus, o.bin, o.limit)
	if err != nil {
		return err
	}
	results := s.all(tests, o.workers)
	if o.verbose {
		for _, r := range results {
			if r.group != passed {
				fmt.Printf("%s\t%s\t%s\n", groups[r.group], r.test.name, r.detail)
			}
		}
	}
	text := o.heading() + table(results)
	fmt.Print(text)
	if o.record != "" {
		err = docmark.Replace(o.record, "test262", text+s.failures(results))
	}
	if closing := s.close(); err == nil {
		err = closing
	}
	return err
}

// heading says what was run, when.
func (o *options) heading() string {
	commit, err := exec.Command("git", "describe", "--always", "--dirty").Output()
	if err != nil {
		commit = []byte("unknown")
	}
	which := "Every test"
	if o.every > 1 {
		which = fmt.Sprintf("Every %dth test", o.every)
	}
	return fmt.Sprintf("%s of %s, modules left out; test262 at %s, iotjs at %s, run on %s.\n\n", which, strings.Join(areas[:], ", "),
		commitOf(o.corpus), strings.TrimSpace(string(commit)), time.Now().UTC().Format(time.DateOnly))
}
