// SPDX-License-Identifier: Apache-2.0

package events_test

import (
	"slices"
	"testing"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/events"
)

// world is a bare engine with EventEmitter and note(text) as globals.
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
func (w *world) Warn(message, name, code string) { w.note(name) }
func (w *world) note(s string)                   { w.notes = append(w.notes, s) }

func newWorld(t testing.TB) *world {
	t.Helper()
	loop := eventloop.New()
	t.Cleanup(loop.Close)
	w := &world{}
	w.env = modules.NewEnv(goja.New(), loop, w)
	ctor, _ := events.Class(w.env)
	w.env.Hide(w.env.VM.GlobalObject(), "EventEmitter", ctor)
	w.env.Define(w.env.VM.GlobalObject(), modules.Method{Name: "note", Func: func(a modules.Args) goja.Value {
		w.note(a.Argument(0).String())
		return nil
	}})
	return w
}

// run runs a script and returns the object it evaluates to.
func (w *world) run(t testing.TB, script string) *goja.Object {
	t.Helper()
	v, err := w.env.VM.RunString(script)
	if err != nil {
		t.Fatal(err)
	}
	obj, _ := v.(*goja.Object)
	return obj
}

func (w *world) want(t *testing.T, notes ...string) {
	t.Helper()
	if !slices.Equal(w.notes, notes) {
		t.Errorf("got %q, want %q", w.notes, notes)
	}
}

func TestEmitFromTheLoop(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	obj := w.run(t, `var e = new EventEmitter();
		e.on('x', (v) => { Promise.resolve().then(() => note('job')); note(v) });
		e.on('bad', () => { throw new Error('thrown') }); e`)
	e := events.For(w.env, obj)
	if !e.Emit("x", w.env.VM.ToValue("value")) || e.Emit("y") {
		t.Error("Emit does not tell whether there was a listener")
	}
	e.Emit("bad")
	e.Emit("error", w.env.NewError(modules.TypeError, "", "unheard"))
	w.want(t, "value", "job", "uncaught Error: thrown", "uncaught TypeError: unheard")
}

func TestEmitHonoursOverride(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	obj := w.run(t, `new (class extends EventEmitter {
		emit(type, ...args) { note('emit ' + type + ' ' + args); return super.emit(type, ...args) }
	})().on('x', () => note('listener'))`)
	events.For(w.env, obj).Emit("x", w.env.VM.ToValue(1))
	w.want(t, "emit x 1", "listener")
}

// socket is a state of a layer above.
type socket struct {
	events.Emitter
	name string
}

func TestHolder(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	core := events.Of(w.env)
	_, proto := events.Class(w.env)
	obj := w.env.VM.CreateObject(proto)
	s := &socket{name: "s"}
	core.Attach(obj, s)
	modules.Must(w.env.VM.Set("s", obj))
	w.run(t, `s.on('x', function () { note(String(this === s)) })`)
	if got, _ := core.State(obj).(*socket); got != s || s.Object() != obj {
		t.Fatal("State is not what was attached")
	}
	s.Emit("x")
	fn := s.Listen("y", func(a modules.Args) goja.Value { w.note("native " + a.Argument(0).String()); return nil })
	w.run(t, `s.emit('y', 5)`)
	s.Off("y", fn)
	if s.Count("y") != 0 || s.Count("x") != 1 {
		t.Error("Count is wrong")
	}
	w.want(t, "true", "native 5")
}

func TestCompatMessages(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.env.Compat = true
	w.run(t, `for (const f of [(e) => e.on('x', 1), (e) => e.emit('error'), (e) => e.emit('error', new TypeError('own'))])
		try { f(new EventEmitter()) } catch (e) { note(String(e)) }`)
	w.want(t, "TypeError: listener must be a function", "Error: Uncaught 'error' event", "TypeError: own")
}

func TestEventsMayBeAnything(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.run(t, `for (const value of [false, undefined, null, 5]) {
		const e = new EventEmitter();
		e._events = value;
		e.emit();
		e.removeListener('x', note);
		e.addListener('x', note).emit('x', String(value));
		e._events.error = false;
		e.emit('error', 1);
	}`)
	w.want(t, "false", "undefined", "null", "5")
}
