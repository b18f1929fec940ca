// SPDX-License-Identifier: Apache-2.0

package modules_test

import (
	"context"
	"slices"
	"testing"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
)

// world is a bare engine on a loop, with a host that writes down what it is
// told.
type world struct {
	env    *modules.Env
	events []string
}

func (w *world) Require(name string) goja.Value  { panic("no built-ins here: " + name) }
func (w *world) Builtins() []string              { return nil }
func (w *world) IsBuiltin(string) bool           { return false }
func (w *world) Uncaught(ex *goja.Exception)     { w.note("uncaught " + ex.Value().String()) }
func (w *world) Interrupted(reason any)          { w.note("interrupted") }
func (w *world) Rejections()                     {}
func (w *world) Warn(message, name, code string) { w.note("warning " + message) }
func (w *world) note(s string)                   { w.events = append(w.events, s) }

func newWorld(t *testing.T) *world {
	t.Helper()
	loop := eventloop.New()
	t.Cleanup(loop.Close)
	w := &world{}
	w.env = modules.NewEnv(goja.New(), loop, w)
	w.env.Define(w.env.VM.GlobalObject(),
		modules.Method{Name: "note", Len: 1, Func: func(a modules.Args) goja.Value {
			w.note(a.Argument(0).String())
			return nil
		}},
		modules.Method{Name: "nextTick", Len: 1, Func: func(a modules.Args) goja.Value {
			w.env.NextTick(a.Func(0, "callback"))
			return nil
		}})
	return w
}

// post runs script as a callback of the loop.
func (w *world) post(script string) {
	fn, err := w.env.VM.RunString("(function () {" + script + "\n})")
	if err != nil {
		panic(err)
	}
	call, _ := goja.AssertFunction(fn)
	w.env.Loop.Post(func() { w.env.Call(call, goja.Undefined()) })
}

func (w *world) run(t *testing.T) {
	t.Helper()
	if err := w.env.Loop.Run(context.Background()); err != nil {
		t.Fatal(err)
	}
}

func TestCallOrder(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.post(`
		Promise.resolve().then(() => { note('job 1'); nextTick(() => note('tick of job')) })
			.then(() => note('job 2'));
		nextTick(() => { note('tick 1'); nextTick(() => note('tick 3')); Promise.resolve().then(() => note('job 3')) });
		nextTick(() => note('tick 2'));
		note('script')`)
	w.post(`note('second')`)
	w.run(t)
	want := []string{"script", "tick 1", "tick 2", "tick 3", "job 1", "job 3", "job 2", "tick of job", "second"}
	if !slices.Equal(w.events, want) {
		t.Errorf("got %q, want %q", w.events, want)
	}
}

func TestThrowingTickDoesNotStopTheRest(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.post(`nextTick(() => { throw 'a' }); nextTick(() => note('b')); Promise.resolve().then(() => note('c')); throw 'x'`)
	w.run(t)
	if want := []string{"uncaught x", "uncaught a", "b", "c"}; !slices.Equal(w.events, want) {
		t.Errorf("got %q, want %q", w.events, want)
	}
}

func TestEndlessRecursionIsCaught(t *testing.T) {
	t.Parallel()
	for name, script := range map[string]string{
		"function":    `function f(n) { return f(n + 1) + 1 } f(0)`,
		"native":      `function f() { return [1].map(f) } f()`,
		"getter":      `const o = { get x() { return this.x } }; o.x`,
		"constructor": `class A { constructor() { new A() } } new A()`,
		"proxy":       `const p = new Proxy({}, { get(t, k, r) { return r[k] } }); p.x`,
		"toString":    `const o = { toString() { return '' + this } }; '' + o`,
		"sort":        `function f() { [2, 1].sort(f) } f()`,
		"tagged":      "function f() { return f`x` } f()",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			w.post(`let fin = 0;
				for (let i = 0; i < 3; i++) {
					try { try { ` + script + ` } finally { fin++ } }
					catch (e) { note(e instanceof RangeError && e.message) }
				}
				note(fin)`)
			w.run(t)
			const msg = "Maximum call stack size exceeded"
			if want := []string{msg, msg, msg, "3"}; !slices.Equal(w.events, want) {
				t.Errorf("got %q, want %q", w.events, want)
			}
		})
	}
}

func TestEndlessRecursionRejects(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.post(`async function f() { return f() }
		f().catch((e) => note(e.message)); note('returned')`)
	w.run(t)
	if want := []string{"returned", "Maximum call stack size exceeded"}; !slices.Equal(w.events, want) {
		t.Errorf("got %q, want %q", w.events, want)
	}
}

func TestEndlessRecursionInAJob(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.post(`Promise.resolve().then(() => { (function f() { f() })() }).catch((e) => note(e.message));
		(async () => { await null; try { (function f() { f() })() } catch (e) { note(e.message) } })()`)
	w.post(`note('after')`)
	w.run(t)
	const msg = "Maximum call stack size exceeded"
	if want := []string{msg, msg, "after"}; !slices.Equal(w.events, want) {
		t.Errorf("got %q, want %q", w.events, want)
	}
}

func TestErrorsNearTheLimitAreThemselves(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.post(`function f(n) { if (n === 0) throw new TypeError('mine'); f(n - 1) }
		for (const n of [10, 4000, 9000]) { try { f(n) } catch (e) { note(e.message) } }`)
	w.run(t)
	if want := []string{"mine", "mine", "mine"}; !slices.Equal(w.events, want) {
		t.Errorf("got %q, want %q", w.events, want)
	}
}

func TestInterruptIsReported(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.post(`note('never')`)
	w.env.VM.Interrupt("stop")
	w.run(t)
	if want := []string{"interrupted"}; !slices.Equal(w.events, want) {
		t.Errorf("got %q, want %q", w.events, want)
	}
}

func BenchmarkCall(b *testing.B) {
	loop := eventloop.New()
	defer loop.Close()
	env := modules.NewEnv(goja.New(), loop, &world{})
	fn, err := env.VM.RunString("(function () {})")
	if err != nil {
		b.Fatal(err)
	}
	call, _ := goja.AssertFunction(fn)
	b.ReportAllocs()
	for b.Loop() {
		env.Call(call, goja.Undefined())
	}
}
