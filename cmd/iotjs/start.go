// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"

	"github.com/spf13/pflag"

	"github.com/iotjs/iotjs/runtime"
)

// options are the arguments in front of the script, for process.execArgv.
func options(argv []string, f *pflag.FlagSet) []string {
	args := argv[1:]
	return slices.Clone(args[:max(0, len(args)-f.NArg())])
}

// start does what the command line asks for and returns the exit code.
func (s *settings) start(argv0 string, execArgv, args []string) (int, error) {
	if s.version {
		fmt.Println("iotjs", version)
		return 0, nil
	}
	if len(args) > 0 && args[0] == "" && !s.scripted() {
		return 0, &usageError{errors.New("the name of the script is empty")}
	}
	if err := s.checkFiles(); err != nil {
		return 0, err
	}
	if s.checkOnly {
		return s.checkScript(args)
	}
	if s.inputType != "" && len(args) > 0 && args[0] != "-" && !s.scripted() {
		return 1, errors.New("--input-type can only be used with string input via --eval, --print, or STDIN")
	}
	limit := limitMemory(s)
	o := s.more
	o.Args, o.Argv0, o.ExecArgv, o.Version = s.scriptArgs(args), argv0, execArgv, version
	o.Compat, o.Preload, o.InputType = s.compat == "iotjs", s.require, s.inputType
	o.MaxMemory, o.OnStuck = limit, die
	o.CacheDir, o.Midway, o.Settled, o.Channel = cacheDir(), dropPages, dropPages, channel()
	o.NoWarnings, o.TraceWarnings, o.TraceUncaught = s.noWarnings || os.Getenv("NODE_NO_WARNINGS") == "1", s.traceWarnings, s.traceUncaught
	o.PreserveSymlinks, o.PreserveSymlinksMain = s.keepLinks, s.keepMainLink
	rt, err := runtime.New(o)
	if err != nil {
		return 1, err
	}
	rt.DefaultSignals()
	code, err := s.run(rt, args)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	// The process ends now: what is still under way need not be waited for.
	return code, nil
}

// channel is what child_process.fork gave this process. Programs that it starts
// do not inherit it.
func channel() *runtime.Channel {
	const fd, mode = "NODE_CHANNEL_FD", "NODE_CHANNEL_SERIALIZATION_MODE"
	n, err := strconv.Atoi(os.Getenv(fd))
	if err != nil {
		return nil
	}
	c := &runtime.Channel{FD: n, Mode: os.Getenv(mode)}
	_, _ = os.Unsetenv(fd), os.Unsetenv(mode) // names that are valid
	return c
}

// scripted tells whether the code is given by the command line or standard
// input, and args are all the script's.
func (s *settings) scripted() bool { return s.evalGiven || s.printGiven }

// scriptArgs are the arguments behind the script. The name of standard input is
// one of them, as in Node.js: no path of a script stands in its place.
func (s *settings) scriptArgs(args []string) []string {
	if s.scripted() || len(args) == 0 || args[0] == "-" {
		return args
	}
	return args[1:]
}

// run runs the script: given code, a file, or standard input.
func (s *settings) run(rt *runtime.Runtime, args []string) (int, error) {
	ctx := context.Background()
	if s.interactive || len(args) == 0 && !s.scripted() && isTerminal(os.Stdin) {
		return s.converse(rt, args)
	}
	switch {
	case s.printGiven && !s.resultOf:
		return rt.RunEval(ctx, "[eval]", s.print, true)
	case s.evalGiven:
		return rt.RunEval(ctx, "[eval]", s.eval, false)
	case len(args) > 0 && args[0] != "-" && !s.resultOf:
		return rt.RunFile(ctx, args[0])
	}
	code, err := io.ReadAll(os.Stdin)
	if err != nil {
		return 1, fmt.Errorf("reading standard input: %w", err)
	}
	return rt.RunEval(ctx, "[stdin]", string(code), s.printGiven)
}

// converse begins with the script, if there is one, and goes on with what
// comes on standard input.
func (s *settings) converse(rt *runtime.Runtime, args []string) (int, error) {
	ctx := context.Background()
	switch {
	case s.printGiven:
		return rt.REPLEval(ctx, "[eval]", s.print, true, os.Stdin, os.Stdout)
	case s.evalGiven:
		return rt.REPLEval(ctx, "[eval]", s.eval, false, os.Stdin, os.Stdout)
	case len(args) > 0 && args[0] != "-":
		return rt.REPLFile(ctx, args[0], os.Stdin, os.Stdout)
	}
	return rt.REPL(ctx, os.Stdin, os.Stdout)
}

// checkScript compiles the script without running it.
func (s *settings) checkScript(args []string) (int, error) {
	name, src, err := readScript(args)
	if err != nil {
		return 1, err
	}
	if err := runtime.CheckSource(name, string(src)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1, nil
	}
	return 0, nil
}

func readScript(args []string) (name string, src []byte, err error) {
	if len(args) == 0 || args[0] == "-" {
		src, err = io.ReadAll(os.Stdin)
		return "[stdin]", src, err
	}
	src, err = os.ReadFile(args[0])
	if errors.Is(err, os.ErrNotExist) {
		if more, err2 := os.ReadFile(args[0] + ".js"); err2 == nil {
			return args[0] + ".js", more, nil
		}
	}
	return args[0], src, err
}
