// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"os/signal"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/iotjs/iotjs/internal/testreport"
	"github.com/iotjs/iotjs/internal/testrun"
	"github.com/iotjs/iotjs/internal/tty"
)

const testUsage = "iotjs test [options] [files or folders]"

const testExamples = `  iotjs test                      run *.test.js, test/**/*.js and tests/**/*.js
  iotjs test lib/a.js spec        run a file, and those of a folder
  iotjs test --filter '^parser >' run the tests whose path matches
  iotjs test --reporter tap       write what other programs read
  iotjs test --watch              run again what a change affects`

// wantsTests tells whether the arguments are those of the command test. A
// script of this name is run as ./test.
func wantsTests(args []string) bool { return len(args) > 0 && args[0] == "test" }

// testSettings are the options of the command test.
type testSettings struct {
	settings // those that go through to the files
	testrun.Options
	milliseconds int64
	watch        bool
	bailGiven    string
}

// runTests runs the command test. before are the options in front of its name.
func runTests(before *settings, args []string) (code int, err error) {
	s := testSettings{settings: *before}
	cmd := newTestCommand(&s, &code)
	cmd.SetArgs(joinBail(args))
	err = cmd.Execute()
	return code, err
}

// joinBail makes one argument of --bail and a number behind it, which may be
// left out. The parser would take the number for a path.
func joinBail(args []string) []string {
	out := []string{} // not nil, for which the parser would take os.Args
	for i := 0; i < len(args); i++ {
		out = append(out, args[i])
		if args[i] != "--bail" || i+1 == len(args) {
			continue
		}
		if _, err := strconv.Atoi(args[i+1]); err == nil {
			out[len(out)-1] += "=" + args[i+1]
			i++
		}
	}
	return out
}

func newTestCommand(s *testSettings, code *int) *cobra.Command {
	cmd := &cobra.Command{
		Use: "test", Short: "Run tests", Args: cobra.ArbitraryArgs, SilenceErrors: true, SilenceUsage: true,
		RunE: func(c *cobra.Command, args []string) (err error) {
			if err := s.finishTests(c.Flags(), args); err != nil {
				return err
			}
			*code, err = s.runTests()
			return err
		},
	}
	s.defineTests(cmd.Flags())
	cmd.SetFlagErrorFunc(explain)
	cmd.SetHelpFunc(func(c *cobra.Command, _ []string) {
		fmt.Printf("Run tests, each file in a process of its own.\n\nUsage:\n  %s\n\nOptions:\n%s\nExamples:\n%s\n",
			testUsage, c.Flags().FlagUsagesWrapped(100), testExamples)
	})
	cmd.CompletionOptions.DisableDefaultCmd = true
	return cmd
}

// defineTests adds the options to the set that parses them.
func (s *testSettings) defineTests(f *pflag.FlagSet) {
	f.SortFlags = false
	f.StringVar(&s.Reporter, "reporter", "spec", "write the results as `"+strings.Join(testreport.Names(), ", ")+"`")
	f.StringVar(&s.Filter, "filter", "", "run the tests whose path (suite > test) matches the regular expression `pattern`")
	f.BoolVar(&s.Only, "only", false, "run the tests that have the option only")
	f.StringVar(&s.bailGiven, "bail", "", "stop after `N` failures (without =N: 1)")
	f.Lookup("bail").NoOptDefVal = "1"
	f.IntVar(&s.Jobs, "jobs", runtime.NumCPU(), "run at most `N` files at once")
	f.Int64Var(&s.milliseconds, "timeout", 30000, "stop a file after this many `ms` (0: never)")
	f.BoolVar(&s.watch, "watch", false, "run again the files that a change affects, until Ctrl-C")
	f.StringArrayVarP(&s.require, "require", "r", s.require, "load `module` before each file (repeatable)")
	f.StringVar(&s.compat, "compat", s.compat, "behave like `iotjs` where that differs from Node.js (or IOTJS_COMPAT=iotjs)")
	f.Int64Var(&s.maxMemory, "max-memory", s.maxMemory, "stop a file when its process uses this many `MB` (0: no limit)")
	f.BoolP("help", "h", false, "print this help")
}

// finishTests takes over what the parser does not put into the settings, and
// checks them.
func (s *testSettings) finishTests(f *pflag.FlagSet, args []string) error {
	s.maxMemoryGiven = s.maxMemoryGiven || f.Changed("max-memory")
	if err := s.check(); err != nil {
		return err
	}
	if f.Changed("bail") {
		var err error
		if s.Bail, err = strconv.Atoi(s.bailGiven); err != nil || s.Bail < 1 {
			return &usageError{fmt.Errorf("--bail must be a number above 0, not %q", s.bailGiven)}
		}
	}
	s.Paths, s.Timeout = args, time.Duration(s.milliseconds)*time.Millisecond
	if s.milliseconds == 0 {
		s.Timeout = math.MaxInt64
	}
	return s.checkTests()
}

func (s *testSettings) checkTests() error {
	if _, err := regexp.Compile(s.Filter); err != nil {
		return &usageError{fmt.Errorf("--filter: %w", err)}
	}
	switch {
	case !slices.Contains(testreport.Names(), s.Reporter):
		return &usageError{fmt.Errorf("--reporter must be one of %s, not %q", strings.Join(testreport.Names(), ", "), s.Reporter)}
	case s.Jobs < 1:
		return &usageError{errors.New("--jobs must be above 0")}
	case s.milliseconds < 0 || s.milliseconds > math.MaxInt64/int64(time.Millisecond):
		return &usageError{errors.New("--timeout must not be negative, nor endless")}
	}
	return nil
}

// runTests runs the files until they have ended or Ctrl-C is pressed.
func (s *testSettings) runTests() (int, error) {
	self, err := os.Executable()
	if err != nil {
		return 1, err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	s.Command = append([]string{self}, s.passOn()...)
	s.Out, s.Color = os.Stdout, tty.Colors(os.Stdout, os.Getenv)
	if s.Dir, err = os.Getwd(); err != nil {
		return 1, err
	}
	if s.watch {
		return testrun.Watch(ctx, s.Options)
	}
	return testrun.Run(ctx, s.Options)
}

// passOn are the options for the processes of the files.
func (s *testSettings) passOn() []string {
	out := s.others
	for _, module := range s.require {
		out = append(out, "--require", module)
	}
	if s.compat != "" {
		out = append(out, "--compat="+s.compat)
	}
	if s.maxMemoryGiven {
		out = append(out, fmt.Sprintf("--max-memory=%d", s.maxMemory))
	}
	return out
}
