// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/pflag"
)

// defineNode adds the options that Node.js has as well.
func (s *settings) defineNode(f *pflag.FlagSet) {
	o := &s.more
	f.StringArrayVar(&o.Imports, "import", nil, "import `module` before the script (repeatable)")
	f.StringArrayVar(&o.EnvFiles, "env-file", nil, "add the variables of `file` to process.env (repeatable)")
	f.StringArrayVarP(&o.Conditions, "conditions", "C", nil, "take `name` as a condition of exports and imports in package.json (repeatable)")
	f.StringVar(&o.UnhandledRejections, "unhandled-rejections", "", "what an unhandled rejection does, `throw` or strict, warn, none, warn-with-error-code")
	f.BoolVar(&o.NoDeprecation, "no-deprecation", false, "do not print deprecation warnings")
	f.BoolVar(&o.ThrowDeprecation, "throw-deprecation", false, "throw deprecation warnings as exceptions")
	f.BoolVar(&o.TraceDeprecation, "trace-deprecation", false, "show where deprecation warnings come from")
	f.StringArrayVar(&o.DisabledWarnings, "disable-warning", nil, "do not print warnings with this `code` or name (repeatable)")
	f.IntVar(&s.stackLimit, "stack-trace-limit", 0, "show this many `frames` of a stack")
	f.StringVar(&o.Title, "title", "", "set process.title to `text`")
	f.BoolVar(&o.ExposeGC, "expose-gc", false, "make a function gc that collects garbage")
	f.Int64Var(&s.maxMemory, "max-old-space-size", 0, "the same as --max-memory `MB`")
	f.Bool("enable-source-maps", false, "show places in the original sources, as always")
}

// hyphens lets options be spelled as the engine of Node.js spells them.
func hyphens(_ *pflag.FlagSet, name string) pflag.NormalizedName {
	return pflag.NormalizedName(strings.ReplaceAll(name, "_", "-"))
}

// rejectionModes are the values of --unhandled-rejections.
func rejectionModes() []string {
	return []string{"throw", "strict", "warn", "none", "warn-with-error-code"}
}

func validRejections(mode string) bool {
	return mode == "" || slices.Contains(rejectionModes(), mode)
}

// checkFiles tells whether a file of variables cannot be opened.
func (s *settings) checkFiles() error {
	for _, name := range s.more.EnvFiles {
		if _, err := os.Stat(name); err != nil {
			return &usageError{fmt.Errorf("%s: not found", name)}
		}
	}
	return nil
}

// forTests writes the options out that the processes of tests are to have, but
// those that `iotjs test` has itself and those about the code to run.
func forTests(f *pflag.FlagSet) []string {
	var out []string
	f.Visit(func(o *pflag.Flag) {
		switch list, isList := o.Value.(pflag.SliceValue); {
		case slices.Contains([]string{"require", "compat", "max-memory", "max-old-space-size", "interactive", "check", "input-type"}, o.Name):
		case isList:
			for _, v := range list.GetSlice() {
				out = append(out, "--"+o.Name+"="+v)
			}
		default:
			out = append(out, "--"+o.Name+"="+o.Value.String())
		}
	})
	return out
}
