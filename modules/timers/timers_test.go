// SPDX-License-Identifier: Apache-2.0

package timers_test

import (
	"context"
	"slices"
	"testing"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/timers"
)

// world is a bare engine with the timers and note(text) as globals.
type world struct {
	env   *modules.Env
	notes []string
}

func (w *world) Require(name string) goja.Value  { panic("no built-ins here: " + name) }
func (w *world) Builtins() []string              { return nil }
func (w *world) IsBuiltin(string) bool           { return false }
func (w *world) Uncaught(ex *goja.Exception)     { w.note("uncaught " + ex.Value().String()) }
func (w *world) Interrupted(reason any)          { w.note("interrupted") }
func (w *world) Rejections()                     {}
func (w *world) Warn(message, name, code string) { w.note(name + ": " + message) }
func (w *world) note(s string)                   { w.notes = append(w.notes, s) }

func newWorld(t testing.TB, compat bool) *world {
	t.Helper()
	loop := eventloop.New()
	t.Cleanup(loop.Close)
	w := &world{}
	w.env = modules.NewEnv(goja.New(), loop, w)
	w.env.Compat = compat
	global := w.env.VM.GlobalObject()
	exports := timers.Modules()[0].New(w.env).(*goja.Object)
	for _, name := range [...]string{"setTimeout", "clearTimeout", "setInterval", "clearInterval", "setImmediate"} {
		w.env.Hide(global, name, exports.Get(name))
	}
	w.env.Define(global, modules.Method{Name: "note", Func: func(a modules.Args) goja.Value {
		w.note(a.Argument(0).String())
		return nil
	}})
	return w
}

// run runs a script and then the loop.
func (w *world) run(t testing.TB, script string) {
	t.Helper()
	w.env.Enter(func() {
		if _, err := w.env.VM.RunString(script); err != nil {
			t.Fatal(err)
		}
	})
	w.env.Hold(func() {
		if err := w.env.Loop.Run(context.Background()); err != nil {
			t.Fatal(err)
		}
	})
}

func (w *world) want(t *testing.T, notes ...string) {
	t.Helper()
	if !slices.Equal(w.notes, notes) {
		t.Errorf("got %q, want %q", w.notes, notes)
	}
}

func TestThrowingTimers(t *testing.T) {
	t.Parallel()
	w := newWorld(t, false)
	w.run(t, `setTimeout(() => { throw new Error('one') }, 1);
		setTimeout(() => note('two'), 1);
		let n = 0;
		const i = setInterval(() => { if (++n === 2) clearInterval(i); throw new Error('interval ' + n) }, 3)`)
	w.want(t, "uncaught Error: one", "two", "uncaught Error: interval 1", "uncaught Error: interval 2")
}

func TestIntervalKeepsItsPace(t *testing.T) {
	t.Parallel()
	w := newWorld(t, false)
	w.run(t, `let n = 0;
		const i = setInterval(() => {
			note('interval');
			if (++n === 2) return clearInterval(i);
			const until = Date.now() + 8;
			while (Date.now() < until) ;
			setTimeout(note, 7, 'due after the period');
		}, 10)`)
	w.want(t, "interval", "interval", "due after the period")
}

func TestForeignThis(t *testing.T) {
	t.Parallel()
	w := newWorld(t, false)
	w.run(t, `const proto = Object.getPrototypeOf(setTimeout(() => {}, 1));
		const o = { ref: proto.ref, huge: {} };
		o.huge.self = o;
		note(String(o.ref() === o));
		clearTimeout(o);
		try { new proto.constructor() } catch (e) { note(e.code) }`)
	w.want(t, "true", "ERR_ILLEGAL_CONSTRUCTOR")
}

func TestCompat(t *testing.T) {
	t.Parallel()
	w := newWorld(t, true)
	w.run(t, `const caught = (f) => { try { f() } catch (e) { note(e.name + ': ' + e.message) } };
		caught(() => setTimeout());
		caught(() => clearTimeout({}));
		caught(() => clearInterval(5));
		clearTimeout(undefined);
		clearTimeout(setImmediate(() => note('cleared immediate')));
		setImmediate((a) => note('immediate ' + a), 'ignored', 'given');
		const t = setTimeout(function () { note(String(this === t)) }, 5);
		note([t.after, t.isRepeat, typeof t.callback].join());
		const i = setInterval(() => {}, 7);
		note(String(i.isRepeat));
		clearInterval(i)`)
	w.want(t, "TypeError: Bad arguments: callback must be a Function",
		"Error: clearTimeout() - invalid timeout", "Error: clearInterval() - invalid timeout",
		"5,false,function", "true", "immediate given", "true")
}

// BenchmarkSetAndFire is a timer that is set and fires, among a hundred
// thousand.
func BenchmarkSetAndFire(b *testing.B) {
	w := newWorld(b, false)
	modules.Must(w.env.VM.Set("total", b.N))
	b.ReportAllocs()
	b.ResetTimer()
	w.run(b, `(function () {
		let fired = 0;
		const f = () => { fired++ };
		(function batch(left) {
			const n = Math.min(left, 100000);
			for (let i = 0; i < n; i++) setTimeout(f, 1);
			if (left > n) setTimeout(batch, 2, left - n);
		})(total);
	})()`)
}
