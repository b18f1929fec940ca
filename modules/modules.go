// SPDX-License-Identifier: Apache-2.0

// Package modules is the contract that every built-in module is written
// against: what a module is (Module), what it gets (Env), how it reads its
// arguments (Args), makes errors, calls back into JavaScript and keeps Go
// state behind a JavaScript object.
//
// A file that imports this package is a loop file: it runs on the loop
// goroutine only and starts no goroutine except through eventloop.Await.
package modules

import (
	"context"
	"io"
	"reflect"
	"time"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"

	"github.com/iotjs/iotjs/eventloop"
)

// Module describes one built-in module. It is a value without side effects:
// nothing happens before the first require of its name.
type Module struct {
	// Name is what require takes, without a prefix.
	Name string

	// Internal keeps the name from scripts: only other built-in sources may
	// require it.
	Internal bool

	// Ours marks a module that Node.js does not have. An installed package of
	// the same name wins over it, except under the compat option or through
	// the "iotjs:" prefix.
	Ours bool

	// Prefixed marks, besides Ours, a module that Node.js has under "node:" only.
	// An installed package wins over the name without a prefix also under the
	// compat option.
	Prefixed bool

	// Source is the JavaScript face, the body of a function with the
	// parameters (exports, require, module, binding), read when it is first
	// needed (js.Source). It may be nil.
	Source func() string

	// Bind fills binding, the object that only Source sees. It may be nil.
	Bind func(env *Env, binding *goja.Object)

	// New makes the exports of a module written in Go. It is used when Source
	// is nil.
	New func(env *Env) goja.Value
}

// Host is what the runtime does for modules. Its methods run on the loop.
type Host interface {
	// Require returns the exports of the built-in module called name. It
	// panics when there is none: built-ins only ask for built-ins.
	Require(name string) goja.Value

	// Builtins returns the names that scripts can require, sorted.
	Builtins() []string

	// IsBuiltin tells whether id, with or without a prefix, names a built-in.
	IsBuiltin(id string) bool

	// Uncaught reports an exception that no JavaScript caught: it runs the
	// 'uncaughtException' listeners or ends the run with exit code 1.
	Uncaught(ex *goja.Exception)

	// Interrupted is told that JavaScript was stopped from outside, with the
	// value given to Runtime.Interrupt.
	Interrupted(reason any)

	// Rejections is called after the microtasks of a callback have run.
	Rejections()

	// Warn emits a process warning (process.emitWarning).
	Warn(message, name, code string)
}

// Streams are the standard streams of a runtime.
type Streams struct {
	In       io.Reader
	Out, Err io.Writer
}

// Env is what a module knows of the runtime it lives in: one per runtime,
// shared by its modules. Its methods must be called on the loop.
type Env struct {
	// VM is the engine. Only the loop goroutine may touch it.
	VM *goja.Runtime
	// Loop is the event loop that hosts VM.
	Loop *eventloop.Loop
	// Host is the runtime.
	Host Host
	// Compat is true under --compat=iotjs.
	Compat bool
	// Streams are the standard streams.
	Streams Streams
	// Program is the running program, for the module process.
	Program Program
	// Threads is what the runtimes share that have started each other, and
	// Worker is not nil in one that another has started.
	Threads *Threads
	Worker  *Worker
	// RunContext is that of the run that goes on; nil outside of one.
	RunContext context.Context
	// StartThread starts another runtime on a goroutine of its own.
	StartThread func(ThreadSpec) Thread
	// MaxStringLength bounds the strings a native may build, in UTF-16 units.
	MaxStringLength int
	// MaxBytes bounds a single piece of memory that a script may ask for with
	// a number, such as Buffer.alloc; 0 leaves only MaxBufferLength.
	MaxBytes int64

	// Made and Booted are when this environment and the whole runtime were made, as
	// Loop.Elapsed tells the time.
	Made, Booted time.Duration

	// EvalFunction is the built-in eval. Parse makes the tree of a
	// source that is given to it or to Function, ParseAgain another one if the
	// compiler refuses that, or nil, and SyntaxText is the message of an error
	// of the compiler. Parse may throw.
	EvalFunction *goja.Object
	Parse        func(name, src string) *ast.Program
	ParseAgain   func(name, src string) *ast.Program
	SyntaxText   func(err error) string

	// DecodeLiteral reads what jsast.Mend wrote in the place of a regular
	// expression, and MakePattern makes its pattern. A literal without them is
	// the engine's.
	DecodeLiteral func(source goja.String) (text, flags string, ok bool)
	MakePattern   func(text, flags string) (p *Pattern, engine Flags, source goja.String)

	door    door
	ticks   tickQueue
	ctors   constructors
	state   *goja.Symbol
	bufCtor *goja.Object
	newBuf  NativeConstructor
	bufArgs [3]goja.Value
	classes map[*goja.Object]bool
	views   *views
	tags    *tags
	owns    *owns
	numbers *numbers
	bound   *bound
	regexps *regexps
	stopper *stopper

	jobs       jobs
	follow     follower
	layout     layout
	thrown     thrown
	marks      marks
	arrays     *arrays
	frameTexts map[goja.StackFrame]string
	locals     map[reflect.Type]any
	late       *templates
	proxies    *proxies
	closers    []func()
	channels   map[string]goja.Callable
	calls      *callLayout
	callerKeys *callerKeys
	origins    origins
	stashes    *stashes
}

// maxString is V8's limit of the length of a string on 64-bit systems.
const maxString = 1<<29 - 24

// NewEnv makes the environment of one runtime. It may be called once per vm,
// before vm has run any script.
func NewEnv(vm *goja.Runtime, loop *eventloop.Loop, host Host) *Env {
	e := &Env{VM: vm, Loop: loop, Host: host, MaxStringLength: maxString}
	e.state = goja.NewSymbol("state")
	e.layout = readLayout(vm)
	e.layout.code.env = e
	e.jobs.queue, e.jobs.tries = jobQueue(vm), tryLength(vm)
	e.ctors = readConstructors(vm)
	e.stopper = readStopper(vm)
	e.door.build(e)
	return e
}

// Require returns the exports of a built-in module.
func (e *Env) Require(name string) goja.Value {
	e.Loop.Check()
	return e.Host.Require(name)
}
