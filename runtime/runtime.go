// SPDX-License-Identifier: Apache-2.0

// Package runtime runs JavaScript on an event loop: it owns the engine, the
// loop, the built-in modules and require. A Go program embeds it in a few
// lines:
//
//	rt, err := runtime.New(runtime.Options{})
//	if err != nil { … }
//	defer rt.Close()
//	code, err := rt.RunFile(ctx, "script.js")
//
// Runtimes share nothing: a process may have several, each on a goroutine of
// its own.
package runtime

import (
	"context"
	"io"
	"os"
	"sync/atomic"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/lower"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/process"
)

// Options are the settings of a runtime. The zero value is useful.
type Options struct {
	// Args are what the script finds in process.argv behind its own path.
	Args []string
	// ExecPath is process.execPath and process.argv[0]; the running program
	// if empty.
	ExecPath string
	// ExecArgv is process.execArgv: the options given to the command.
	ExecArgv []string
	// Stdin, Stdout and Stderr default to those of the process.
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// Compat restores IoT.js's behaviour where it contradicts Node.js
	// (docs/compat.md).
	Compat bool
	// Preload are modules required before the script, as by --require.
	Preload []string
	// MaxMemory is the limit of the memory of the whole process in bytes at
	// which the script is stopped; 0 means no limit.
	MaxMemory int64
	// OnStuck is called on a goroutine of its own when a script has reached
	// MaxMemory (*OutOfMemory) or is about to exhaust the Go stack
	// (*StackOverflow) and does not stop, because a built-in function keeps it
	// busy. Only a program that may end itself can do something about it.
	OnStuck func(reason error)
	// Argv0 is how the program was called; ExecPath if empty.
	Argv0 string
	// Version is what process.versions.iotjs and reports say.
	Version string
	// Midway is called by New when it has made the engine, and has not begun to
	// fill it: what only the first half needed can be given back.
	Midway func()
	// Settled is called by the methods that run a script when it has run and left
	// something to wait for: what only its start needed can be given back.
	Settled func()
	// CacheDir is a folder for code that had to be lowered (docs/typescript.md);
	// without one, it is lowered each time.
	CacheDir string
	// InputType is what RunEval takes code for: "commonjs", "module", or "" to
	// find out.
	InputType string
	// NoWarnings keeps process warnings from being printed, TraceWarnings adds
	// where they come from, and TraceUncaught adds to the report of an uncaught
	// exception where it was thrown.
	NoWarnings, TraceWarnings, TraceUncaught bool
	// PreserveSymlinks lets modules keep the names of the symbolic links that lead
	// to them, and PreserveSymlinksMain the main script.
	PreserveSymlinks, PreserveSymlinksMain bool
	// NoDeprecation, ThrowDeprecation and TraceDeprecation are process.noDeprecation
	// and its like; DisabledWarnings are names and codes of warnings that are
	// not printed.
	NoDeprecation, ThrowDeprecation, TraceDeprecation bool
	DisabledWarnings                                  []string
	// UnhandledRejections is what becomes of a rejection that nobody handles, as
	// with --unhandled-rejections; "throw" if empty.
	UnhandledRejections string
	// Imports are modules imported before the script and after Preload.
	Imports []string
	// EnvFiles are files whose variables are added to process.env.
	EnvFiles []string
	// Conditions are further conditions of "exports" and "imports" that hold.
	Conditions []string
	// StackTraceLimit, if it is not nil, is Error.stackTraceLimit.
	StackTraceLimit *int
	// Title is process.title; "" for the path of the program.
	Title string
	// ExposeGC makes a global function gc.
	ExposeGC bool
	// Channel leads to the program that started this one with
	// child_process.fork; nil if none did.
	Channel *Channel

	thread *modules.ThreadSpec // of a runtime that another one has started
}

// Channel is the descriptor of a channel of messages.
type Channel struct {
	FD   int
	Mode string // "json" or "advanced"
}

// unversioned is the version of a build that was given none.
const unversioned = "dev"

// Runtime is one engine with its loop and modules. Its methods, except where
// they say otherwise, must not be called concurrently.
type Runtime struct {
	opts Options
	vm   *goja.Runtime
	loop *eventloop.Loop
	env  *modules.Env

	compiler compiler
	builtins builtinTable
	control  control
	loader   *loader      // nil until the first module is loaded
	memory   *memoryWatch // nil without a limit
	threads  threads      // that this one has started

	moduleGlobals bool // the built-in modules are variables

	running atomic.Bool   // inside run
	looping bool          // inside loop.Run
	session *session      // nil outside of REPL
	claim   goja.Callable // js/repl_owners.js, once a script has begun a session
}

// New makes a runtime. Close it when it is no longer needed.
func New(opts Options) (*Runtime, error) {
	if err := opts.fill(); err != nil {
		return nil, err
	}
	r := &Runtime{opts: opts, vm: goja.New(), loop: eventloop.New()}
	r.env = modules.NewEnv(r.vm, r.loop, (*host)(r))
	r.env.Made = r.loop.Elapsed()
	r.env.Compat = opts.Compat
	r.env.Streams = modules.Streams{In: opts.Stdin, Out: opts.Stdout, Err: opts.Stderr}
	r.env.Program = r.program()
	r.env.StartThread = r.startThread
	r.joinThreads()
	r.compiler = compiler{env: r.env, cache: lower.NewCache(opts.CacheDir, r.cacheVersion)}
	r.builtins = newBuiltinTable(r.env, builtins())
	if opts.Midway != nil {
		opts.Midway()
	}
	if err := r.boot(); err != nil {
		r.Close()
		return nil, err
	}
	r.env.Booted = r.loop.Elapsed()
	return r, nil
}

// joinThreads makes the runtime one of those that have started each other.
func (r *Runtime) joinThreads() {
	r.env.Threads = new(modules.Threads)
	if t := r.opts.thread; t != nil {
		r.env.Worker, r.env.Program.Vars = t.Worker, t.Vars
		r.env.Threads = t.Threads
	}
}

func (o *Options) fill() (err error) {
	if o.ExecPath == "" {
		if o.ExecPath, err = os.Executable(); err != nil {
			return err
		}
	}
	if o.Argv0 == "" {
		o.Argv0 = o.ExecPath
	}
	if o.Version == "" {
		o.Version = unversioned
	}
	if o.Stdin == nil {
		o.Stdin = os.Stdin
	}
	if o.Stdout == nil {
		o.Stdout = os.Stdout
	}
	if o.Stderr == nil {
		o.Stderr = os.Stderr
	}
	return nil
}

// boot prepares the global object.
func (r *Runtime) boot() error {
	ex := r.vm.Try(func() {
		newStackTraces(r.env, r.opts.StackTraceLimit)
		r.limitMemory()
		newGuards(r.env, r.opts.MaxMemory)
		r.defineGlobals()
		process.Of(r.env).TrackRejections()
		r.openChannel()
	})
	if ex != nil {
		return ex
	}
	r.loop.OnIdle(r.idle)
	return nil
}

// openChannel gives process the members send, channel and the like.
func (r *Runtime) openChannel() {
	if c := r.opts.Channel; c != nil {
		fork, _ := goja.AssertFunction(object(r.builtins.load("child_process")).Get("_forkChild"))
		r.env.Invoke(fork, goja.Undefined(), r.vm.ToValue(c.FD), r.vm.ToValue(c.Mode))
	}
}

// program is what the module process gets to know.
func (r *Runtime) program() modules.Program {
	o := &r.opts
	return modules.Program{
		ExecPath: o.ExecPath, Argv0: o.Argv0, ExecArgv: o.ExecArgv, Args: o.Args,
		NoWarnings: o.NoWarnings, TraceWarnings: o.TraceWarnings, DisabledWarnings: o.DisabledWarnings,
		NoDeprecation: o.NoDeprecation, ThrowDeprecation: o.ThrowDeprecation, TraceDeprecation: o.TraceDeprecation,
		UnhandledRejections: o.UnhandledRejections, Title: o.Title,
		MaxMemory: o.MaxMemory, Version: o.Version, Exit: r.exit,
	}
}

// Close ends everything the runtime has under way and waits for it: afterwards
// no goroutine of it is left. It may be called more than once.
func (r *Runtime) Close() {
	if r.memory != nil {
		r.memory.close()
	}
	r.env.Close()
	r.threads.wait()
	r.loop.Close()
}

// DefaultSignals lets signals that the script does not listen to end the
// process as they end any other, where Go would ignore them or print its stacks.
// It is for a process that does nothing but run this script.
func (r *Runtime) DefaultSignals() { process.Of(r.env).DefaultSignals() }

// Interrupt stops the running script, if there is one, as soon as the engine
// sees it: Run returns reason as its error. It may be called from any
// goroutine.
func (r *Runtime) Interrupt(reason error) {
	r.vm.Interrupt(reason)
}

// RunFile runs the script at path as the main module and then the loop, until
// nothing is left to do, the script exits, or ctx is done. It returns the exit
// code of the script, and an error only when the run was stopped from outside.
// A built-in function is not stopped in its midst: new Array(2**32-1).indexOf(1),
// a regular expression that tries out everything, and calculations with BigInts of
// millions of digits keep RunFile from returning until they have ended.
func (r *Runtime) RunFile(ctx context.Context, path string) (int, error) {
	r.setScript(path)
	return r.run(ctx, func() { r.prepared(func() { r.runMain(path) }) })
}

// RunString runs code as the main module; name is what stack texts call it.
// Otherwise it is RunFile.
func (r *Runtime) RunString(ctx context.Context, name, code string) (int, error) {
	return r.run(ctx, func() { r.prepared(func() { r.runSource(name, code) }) })
}
