// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"context"
	"errors"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/process"
)

// thread is a runtime that another one has started. It lives on a goroutine of
// its own, and nothing but its settings and what it reports is shared.
type thread struct {
	opts   Options
	spec   modules.ThreadSpec
	parent *Runtime
	cancel context.CancelFunc
}

// errTerminated is why a thread ended that was told to.
var errTerminated = errors.New("terminated")

// Terminate implements modules.Thread.
func (t *thread) Terminate() { t.cancel() }

// startThread starts a runtime with the settings of this one.
func (r *Runtime) startThread(spec modules.ThreadSpec) modules.Thread {
	ctx, cancel := context.WithCancelCause(context.Background())
	t := &thread{spec: spec, parent: r, cancel: func() { cancel(errTerminated) }}
	t.opts = r.opts
	o := &t.opts
	o.Args, o.ExecArgv, o.Channel, o.thread = spec.Args, spec.ExecArgv, nil, &t.spec
	o.Stdin, o.Stdout, o.Stderr = spec.Stdin, spec.Stdout, spec.Stderr
	o.readExecArgv()
	r.threads.run(func() { t.run(ctx) }, func(fault any) { t.failed(fault) })
	return t
}

// readExecArgv takes over what a thread can be given of the options of the
// command.
func (o *Options) readExecArgv() {
	o.Preload, o.Imports, o.EnvFiles = nil, nil, nil // the variables are there already
	for i, arg := range o.ExecArgv {
		name, value, given := strings.Cut(arg, "=")
		if !given && i+1 < len(o.ExecArgv) {
			value = o.ExecArgv[i+1]
		}
		o.readOption(name, value)
	}
}

func (o *Options) readOption(name, value string) {
	switch name {
	case "--no-warnings":
		o.NoWarnings = true
	case "--trace-warnings":
		o.TraceWarnings = true
	case "--preserve-symlinks":
		o.PreserveSymlinks = true
	case "--preserve-symlinks-main":
		o.PreserveSymlinksMain = true
	case "--no-deprecation":
		o.NoDeprecation = true
	case "--throw-deprecation":
		o.ThrowDeprecation = true
	case "--trace-deprecation":
		o.TraceDeprecation = true
	case "--unhandled-rejections":
		o.UnhandledRejections = value
	case "-r", "--require":
		o.Preload = append(o.Preload, value)
	case "--import":
		o.Imports = append(o.Imports, value)
	}
}

// run is the life of the thread, on its goroutine.
func (t *thread) run(ctx context.Context) {
	defer t.cancel()
	rt, err := New(t.opts)
	code := 1
	if err == nil {
		code, err = rt.runThread(ctx)
		rt.Close()
	}
	if errors.Is(err, errTerminated) || errors.Is(err, context.Canceled) {
		code, err = 1, nil
	}
	t.parent.loop.Post(func() { t.spec.Ended(code, err) })
}

// failed ends the program as a fault in the parent would.
func (t *thread) failed(fault any) {
	t.parent.loop.Post(func() { panic(fault) })
}

// runThread runs the script of a worker.
func (r *Runtime) runThread(ctx context.Context) (int, error) {
	t := r.opts.thread
	if t.Eval {
		process.Of(r.env).SetScript("[worker eval]")
		return r.run(ctx, func() {
			r.beginThread()
			r.prepared(func() { r.evaluate("[worker eval]", t.Script, false) })
		})
	}
	r.setScript(t.Script)
	return r.run(ctx, func() {
		r.beginThread()
		r.prepared(func() { r.runMain(t.Script) })
	})
}

// beginThread makes the members of worker_threads, and says that the thread
// runs.
func (r *Runtime) beginThread() {
	begin, _ := goja.AssertFunction(object(r.builtins.load("worker_main")).Get("begin"))
	r.env.Invoke(begin, goja.Undefined())
}

// failThread gives what nobody caught to the Worker object.
func (r *Runtime) failThread(thrown *goja.Exception) {
	fail, _ := goja.AssertFunction(object(r.builtins.load("worker_main")).Get("fail"))
	r.env.Invoke(fail, goja.Undefined(), thrown.Value())
}
