// SPDX-License-Identifier: Apache-2.0

package modules

// Program is what the module process knows of the running program, and what it
// may do to it. The runtime fills it before any module is loaded.
type Program struct {
	ExecPath string   // process.execPath
	Argv0    string   // how the program was called
	ExecArgv []string // process.execArgv
	Script   string   // process.argv[1]; "" if there is no script file
	Args     []string // what follows it

	// Vars are the variables of process.env; nil until that was looked at.
	Vars *Vars

	// NoWarnings keeps warnings from being printed.
	NoWarnings bool
	// TraceWarnings prints the stack of a warning.
	TraceWarnings bool
	// NoDeprecation, ThrowDeprecation and TraceDeprecation are the properties of
	// process of these names before a script changes them.
	NoDeprecation, ThrowDeprecation, TraceDeprecation bool
	// DisabledWarnings are names and codes of warnings that are not printed.
	DisabledWarnings []string
	// UnhandledRejections is what becomes of a rejection that nobody handles:
	// "throw", which "" means too, "strict", "warn", "none" or
	// "warn-with-error-code".
	UnhandledRejections string
	// Title is process.title; "" for the path of the program.
	Title string
	// MaxMemory is the limit of memory in bytes, 0 without one.
	MaxMemory int64
	// Version is that of iotjs.
	Version string

	// Exit stops the script at once, wherever it is; listeners have run.
	Exit func(code int)
}
