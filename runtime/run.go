// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"context"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/jsast"
	"github.com/iotjs/iotjs/modules/process"
)

// control is how a run ends.
type control struct {
	stopped bool  // nothing of the script may run any more
	code    int   // the exit code, once stopped
	reason  error // why, when it was not the script that ended the run
}

// run enters JavaScript with start, runs the loop, and says how it ended.
func (r *Runtime) run(ctx context.Context, start func()) (code int, err error) {
	defer r.reportLimit(&code)
	r.control, r.looping = control{}, false
	r.vm.ClearInterrupt()
	process.Of(r.env).Begin()
	release := watch(ctx, r.vm)
	defer release()
	r.env.RunContext = ctx
	r.watched(func() { err = r.perform(ctx, start) })
	return r.control.code, err
}

// perform is run without what surrounds it.
func (r *Runtime) perform(ctx context.Context, start func()) error {
	r.env.Enter(start)
	if r.opts.Settled != nil && !r.control.stopped && r.loop.Alive() {
		r.opts.Settled()
	}
	if err := r.turn(ctx); err != nil {
		return err
	}
	if !r.control.stopped {
		r.env.Enter(r.emitExit)
	}
	return r.control.reason
}

// turn runs the loop until it has nothing left or the script was stopped.
func (r *Runtime) turn(ctx context.Context) error {
	var err error
	for again := !r.control.stopped; again; {
		again = r.session != nil // a callback of a session that is interrupted ends Run
		r.looping = true
		r.env.Hold(func() {
			err = r.loop.Run(ctx)
			again = false
		})
		r.looping = false
		again = again && !r.control.stopped
	}
	if r.control.stopped {
		return r.control.reason
	}
	return err
}

// stop ends the run: no callback runs any more.
func (r *Runtime) stop(code int, reason error) {
	r.control = control{stopped: true, code: code, reason: reason}
	if r.looping {
		r.loop.Stop()
	}
}

// compile compiles the source of a module of ours as a function of the given
// parameters, so that the positions of its code are those of the file.
func compile(name, params, src string) (*goja.Program, error) {
	whole := "(function (" + params + ") {" + src + "\n})"
	tree, err := jsast.ParseOwn(name, whole)
	if err == nil {
		err = jsast.Mend(tree, whole)
	}
	if err != nil {
		return nil, err
	}
	return goja.CompileAST(tree, false)
}
