// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/iotjs/iotjs/runtime"
)

// codeUsage is the exit code of a command line that cannot be understood.
const codeUsage = 9

const usageLine = "iotjs [options] [script[.js] | -] [arguments]"

const examples = `  iotjs blink.js                  run a script
  iotjs app.js --port 80          options after the script are the script's
  echo 'console.log(1)' | iotjs   run what comes on standard input
  iotjs -p 'process.arch'         print the value of an expression
  iotjs -r ./setup.js app.js      load a module first
  iotjs --compat=iotjs old.js     behave like IoT.js where Node.js differs
  iotjs --max-memory 32 app.js    stop the script at 32 MB
  iotjs test                      run the tests below the current folder
  iotjs completion bash           print a completion script for the shell`

// execute runs the command line and returns the exit code.
func execute(argv []string) int {
	code, err := perform(argv)
	var usage *usageError
	switch {
	case errors.As(err, &usage):
		fmt.Fprintf(os.Stderr, "iotjs: %s\nTry 'iotjs --help'.\n", err)
		return codeUsage
	case err != nil:
		fmt.Fprintf(os.Stderr, "iotjs: %s\n", err)
		return 1
	}
	return code
}

// perform runs the command line. One without options, the usual one, needs no
// parser: to build that takes a good part of the time that an empty script
// takes.
func perform(argv []string) (code int, err error) {
	if wantsTests(argv[1:]) {
		return runTests(&settings{}, argv[2:])
	}
	if len(argv) > 1 && !strings.HasPrefix(argv[1], "-") && !wantsCompletion(argv) {
		s := settings{compat: os.Getenv("IOTJS_COMPAT")}
		s.readLinks()
		if err := s.check(); err != nil {
			return 0, err
		}
		return s.start(argv[0], nil, argv[1:])
	}
	if err := checkShell(argv); err != nil {
		return 0, err
	}
	cmd := newCommand(argv, &code)
	cmd.SetArgs(spellPrint(argv[1:]))
	err = cmd.Execute()
	return code, err
}

func newCommand(argv []string, code *int) *cobra.Command {
	var s settings
	cmd := &cobra.Command{
		Use: "iotjs", Args: cobra.ArbitraryArgs, SilenceErrors: true, SilenceUsage: true,
		RunE: func(c *cobra.Command, args []string) (err error) {
			if err := s.finish(c.Flags()); err != nil {
				return err
			}
			if !s.scripted() && wantsTests(args) {
				s.others = forTests(c.Flags())
				*code, err = runTests(&s, args[1:])
				return err
			}
			*code, err = s.start(argv[0], options(argv, c.Flags()), args)
			return err
		},
	}
	s.define(cmd.Flags())
	cmd.Flags().SetNormalizeFunc(hyphens)
	cmd.SetFlagErrorFunc(explain)
	cmd.SetHelpFunc(func(c *cobra.Command, _ []string) { help(c) })
	cmd.CompletionOptions.DisableDefaultCmd = !wantsCompletion(argv)
	if wantsCompletion(argv) {
		cmd.AddCommand(newTestCommand(&testSettings{}, code))
	}
	cmd.SetHelpCommand(&cobra.Command{Use: "no-help", Hidden: true})
	return cmd
}

// wantsCompletion tells whether the command line asks for a completion script,
// and is not about a script called completion.
func wantsCompletion(argv []string) bool {
	if len(argv) < 2 || !(argv[1] == "completion" || strings.HasPrefix(argv[1], "__complete")) {
		return false
	}
	_, err := os.Stat(argv[1])
	return err != nil
}

// checkShell refuses a completion script for a shell that there is none for:
// the parser would print its help as if all was well.
func checkShell(argv []string) error {
	if len(argv) < 3 || argv[1] != "completion" || !wantsCompletion(argv) || strings.HasPrefix(argv[2], "-") {
		return nil
	}
	switch argv[2] {
	case "bash", "zsh", "fish", "powershell", "help":
		return nil
	}
	return &usageError{fmt.Errorf("no completion for %q: bash, zsh, fish and powershell have one", argv[2])}
}

// spellPrint writes the options that print a result as the parser knows them: -pe
// is -p, and -p without code prints what --eval or standard input give.
func spellPrint(args []string) []string {
	out := make([]string, 0, len(args))
	for i := 0; i < len(args); i++ {
		a := args[i]
		switch {
		case a == "--" || !strings.HasPrefix(a, "-"):
			return append(out, args[i:]...)
		case a == "-pe" || a == "-ep":
			a = "-p"
		case (a == "-p" || a == "--print") && (i+1 == len(args) || strings.HasPrefix(args[i+1], "-")):
			out = append(out, "--print="+noCode)
			continue
		}
		out = append(out, a)
		if takesValue(a) && i+1 < len(args) {
			i++
			out = append(out, args[i])
		}
	}
	return out
}

// takesValue tells whether the argument behind the option a belongs to it.
func takesValue(a string) bool {
	switch strings.ReplaceAll(a, "_", "-") {
	case "-e", "--eval", "-p", "--print", "-r", "--require", "--compat", "--max-memory", "--input-type", "--import", "--env-file",
		"-C", "--conditions", "--unhandled-rejections", "--disable-warning", "--max-old-space-size", "--stack-trace-limit", "--title":
		return true
	}
	return false
}

// help prints the help text on standard output.
func help(c *cobra.Command) {
	fmt.Printf("Run JavaScript written for IoT.js or Node.js.\n\nUsage:\n  %s\n  iotjs test [options] [paths]\n  iotjs completion (bash | zsh | fish | powershell)\n\n"+
		"Options:\n%s\nExamples:\n%s\n\nDocumentation: %s\n", usageLine, c.Flags().FlagUsagesWrapped(100), examples, runtime.Documentation)
}
