// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/iotjs/iotjs/runtime"
)

// settings are the options of the command line.
type settings struct {
	eval, print    string
	checkOnly      bool
	require        []string
	interactive    bool
	compat         string
	inputType      string
	maxMemory      int64
	noWarnings     bool
	traceWarnings  bool
	traceUncaught  bool
	keepLinks      bool
	keepMainLink   bool
	more           runtime.Options // what the other options say
	stackLimit     int
	others         []string // options for the processes of tests, beside those that tests have
	version        bool
	evalGiven      bool
	printGiven     bool
	resultOf       bool // --print is about what comes on standard input
	maxMemoryGiven bool
}

// noCode is what --print has when no code is given with it.
const noCode = "\x00"

// define adds the options to the set that parses them.
func (s *settings) define(f *pflag.FlagSet) {
	f.SetInterspersed(false) // what follows the script is the script's
	f.SortFlags = false
	f.StringVarP(&s.eval, "eval", "e", "", "run `code`")
	f.StringVarP(&s.print, "print", "p", "", "run `code` and print the result")
	f.BoolVarP(&s.checkOnly, "check", "c", false, "check the syntax of the script without running it")
	f.StringArrayVarP(&s.require, "require", "r", nil, "load `module` before the script (repeatable)")
	f.BoolVarP(&s.interactive, "interactive", "i", false, "read and run lines, beside the script if there is one")
	f.StringVar(&s.inputType, "input-type", "", "take what --eval and standard input give for `commonjs` or module (or find out)")
	f.StringVar(&s.compat, "compat", "", "behave like `iotjs` where that differs from Node.js (or IOTJS_COMPAT=iotjs)")
	f.Int64Var(&s.maxMemory, "max-memory", 0, "stop the script when the process uses this many `MB` (0: no limit)")
	f.BoolVar(&s.noWarnings, "no-warnings", false, "do not print warnings")
	f.BoolVar(&s.traceWarnings, "trace-warnings", false, "show where warnings come from")
	f.BoolVar(&s.traceUncaught, "trace-uncaught", false, "show where an uncaught exception was thrown")
	f.BoolVar(&s.keepLinks, "preserve-symlinks", false, "let modules keep the names of symbolic links to them")
	f.BoolVar(&s.keepMainLink, "preserve-symlinks-main", false, "let the script keep the name of a symbolic link to it")
	s.defineNode(f)
	f.BoolVarP(&s.version, "version", "v", false, "print the version")
	f.BoolP("help", "h", false, "print this help")
}

// finish takes over what the parser does not put into the settings, and checks
// them.
func (s *settings) finish(f *pflag.FlagSet) error {
	s.evalGiven, s.printGiven = f.Changed("eval"), f.Changed("print")
	s.maxMemoryGiven = f.Changed("max-memory") || f.Changed("max-old-space-size")
	if f.Changed("stack-trace-limit") {
		s.more.StackTraceLimit = &s.stackLimit
	}
	if s.print == noCode {
		s.print, s.resultOf = s.eval, !s.evalGiven
	}
	if !f.Changed("compat") {
		s.compat = os.Getenv("IOTJS_COMPAT")
	}
	s.readLinks()
	return s.check()
}

// readLinks takes over what the environment says of symbolic links.
func (s *settings) readLinks() {
	s.keepLinks = s.keepLinks || os.Getenv("NODE_PRESERVE_SYMLINKS") == "1"
	s.keepMainLink = s.keepMainLink || os.Getenv("NODE_PRESERVE_SYMLINKS_MAIN") == "1"
}

// check tells what is wrong with the settings.
func (s *settings) check() error {
	switch {
	case s.compat != "" && s.compat != "iotjs" && s.compat != "node":
		return &usageError{fmt.Errorf("--compat must be iotjs or node, not %q", s.compat)}
	case s.inputType != "" && s.inputType != "commonjs" && s.inputType != "module":
		return &usageError{errors.New("--input-type must be \"module\" or \"commonjs\"")}
	case !validRejections(s.more.UnhandledRejections):
		return &usageError{fmt.Errorf("--unhandled-rejections must be one of %s, not %q", strings.Join(rejectionModes(), ", "), s.more.UnhandledRejections)}
	case s.maxMemory < 0:
		return &usageError{errors.New("--max-memory must not be negative")}
	case s.checkOnly && (s.evalGiven || s.printGiven):
		return &usageError{errors.New("either --check or --eval can be used, not both")}
	}
	return nil
}

// usageError is a command line that cannot be understood.
type usageError struct{ err error }

// Error says what is wrong.
func (e *usageError) Error() string { return e.err.Error() }

// explain makes a parser's error one that names the nearest valid option.
func explain(c *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var invalid *pflag.InvalidValueError
	switch {
	case errors.As(err, &invalid):
		return invalidValue(invalid)
	case !errors.As(err, &unknown):
		return &usageError{err}
	}
	name := unknown.GetSpecifiedName()
	if unknown.GetSpecifiedShortnames() != "" {
		return &usageError{fmt.Errorf("bad option: -%s", name)}
	}
	text := "bad option: --" + name
	if near := nearest(name, c.Flags()); near != "" {
		text += "\nDid you mean --" + near + "?"
	}
	return &usageError{errors.New(text)}
}

// invalidValue says what an option takes.
func invalidValue(err *pflag.InvalidValueError) error {
	name := err.GetFlag().Name
	if err.GetFlag().Value.Type() == "bool" {
		return &usageError{fmt.Errorf("--%s takes no value", name)}
	}
	return &usageError{fmt.Errorf("--%s must be a number, not %q", name, err.GetValue())}
}
