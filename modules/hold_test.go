// SPDX-License-Identifier: Apache-2.0

package modules_test

import (
	"context"
	"slices"
	"testing"

	"github.com/iotjs/iotjs/modules"
)

// held is run with the door open for the whole run.
func (w *world) held(t *testing.T) {
	t.Helper()
	w.env.Hold(func() {
		if err := w.env.Loop.Run(context.Background()); err != nil {
			t.Error(err)
		}
	})
}

func (w *world) check(t *testing.T, want ...string) {
	t.Helper()
	if !slices.Equal(w.events, want) {
		t.Errorf("got %q, want %q", w.events, want)
	}
}

func TestHoldDrainsAfterEveryCallback(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.post(`nextTick(() => note('tick')); Promise.resolve().then(() => { note('job'); nextTick(() => note('tick 2')) })`)
	w.post(`note('second')`)
	w.held(t)
	w.check(t, "tick", "job", "tick 2", "second")
}

func TestHoldReportsAndGoesOn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.post(`nextTick(() => { note('tick'); throw new Error('of tick') }); throw new Error('of callback')`)
	w.post(`note('second')`)
	w.held(t)
	w.check(t, "uncaught Error: of callback", "tick", "uncaught Error: of tick", "second")
}

func TestHoldEndsRecursion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.post(`function f() { f() } try { f() } catch (e) { note(e.name) }`)
	w.post(`function f() { f() } f()`)
	w.post(`note('third')`)
	w.held(t)
	w.check(t, "RangeError", "uncaught RangeError: Maximum call stack size exceeded", "third")
}

func TestHoldIsInterrupted(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.post(`note('first'); interrupt(); for (;;) {}`)
	w.post(`note('second')`)
	modules.Must(w.env.VM.Set("interrupt", func() {
		w.env.Loop.Stop()
		w.env.VM.Interrupt("stop")
	}))
	w.held(t)
	w.events = slices.Compact(w.events) // each frame that it ends may tell the host
	w.check(t, "first", "interrupted")
}
