// SPDX-License-Identifier: Apache-2.0

package testrun

import (
	"io"
	"time"

	"github.com/iotjs/iotjs/internal/testreport"
)

// Options say what to run and how.
type Options struct {
	Paths    []string      // see Find
	Command  []string      // the program that runs a file, with its options
	Jobs     int           // how many files run at once
	Timeout  time.Duration // of one file
	Filter   string        // a regular expression for the paths of tests
	Only     bool          // only tests with the option only
	Bail     int           // stop after this many failures, if not 0
	Reporter string        // one of testreport.Names
	Out      io.Writer
	Color    bool
	Dir      string // the current folder
}

// The exit codes.
const (
	codeFailed      = 1
	codeInterrupted = 130
)

func (o *Options) reporter() testreport.Reporter {
	return testreport.New(o.Reporter, testreport.Options{Out: o.Out, Color: o.Color, Dir: o.Dir})
}
