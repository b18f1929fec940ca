// SPDX-License-Identifier: Apache-2.0

package modules

import "github.com/dop251/goja"

// Hold runs run, which is to run the loop, with the door open: each Enter of a
// callback then costs a few calls in Go. Otherwise each builds the outermost
// frame of JavaScript and the engine's stack anew, which costs more than a
// short callback does. An interrupt ends run, as a panic that Hold reports.
func (e *Env) Hold(run func()) {
	d := &e.door
	if d.depth > 0 || d.held {
		run()
		return
	}
	e.pass(func() {
		d.depth, d.held = 0, true
		defer func() { d.depth, d.held = 1, false }()
		run()
	})
}

// heldEnter is Enter while the door is held open.
func (e *Env) heldEnter(task func()) {
	e.try(task)
	e.settle()
	e.Host.Rejections()
	e.settle()
}

// settle drains the nextTick queue and the promise jobs.
func (e *Env) settle() {
	for e.ticks.len() > 0 || len(*e.jobs.queue) > 0 {
		e.try(e.drain)
	}
}

// try runs task inside the door and reports what it throws.
func (e *Env) try(task func()) {
	if ex := e.inside(task); ex != nil {
		e.Report(ex)
	}
}

func (e *Env) inside(task func()) *goja.Exception {
	d := &e.door
	d.depth = 1
	defer func() { d.depth = 0 }()
	return e.VM.Try(task)
}
