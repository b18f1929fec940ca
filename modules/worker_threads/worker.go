// SPDX-License-Identifier: Apache-2.0

package workerthreads

import (
	"bytes"
	"io"
	"sync/atomic"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/ports"
	"github.com/iotjs/iotjs/modules"
)

// The kinds of messages that a worker sends to its Worker object.
const (
	kindOnline = iota
	kindStdout
	kindStderr
	kindError
)

// kindNames are what the script side calls them.
func kindNames() []string { return []string{"online", "stdout", "stderr", "error"} }

// worker is the native half of a Worker.
type worker struct {
	modules.Opaque
	core    *core
	thread  modules.Thread
	control *ports.Port
	stdin   *ports.Pipe
	handle  *eventloop.Handle
	told    *atomic.Bool
	onEvent goja.Callable
	held    bool
	ended   bool
}

// start(options, onEvent) starts a worker: {id, port, stop, ref, unref, stdin}.
// onEvent(name, value) tells 'online', 'stdout', 'stderr', 'error' and 'exit'.
func (c *core) start(a modules.Args) goja.Value {
	o := a.Object(0, "options")
	w := &worker{core: c, handle: c.env.Loop.NewHandle(), told: new(atomic.Bool), onEvent: a.Func(1, "onEvent"), stdin: ports.NewPipe()}
	w.handle.Label("Worker")
	setup := c.pack(nil, o.Get("setup"), o.Get("transfer"))
	ours, theirs := ports.Pair()
	public, theirPublic := ports.Pair()
	w.control = ours
	ours.Own(w.wake(c.env.Loop.Post))
	spec := w.spec(o)
	spec.Worker = &modules.Worker{ID: c.env.Threads.NextID(), Control: theirs, Public: theirPublic, Setup: setup}
	spec.Threads = c.env.Threads
	spec.Stdout, spec.Stderr = output{theirs, kindStdout}, output{theirs, kindStderr}
	w.hold(true)
	c.workers[w] = true
	w.thread = c.env.StartThread(spec)
	return w.object(spec.Worker.ID, public)
}

func (w *worker) spec(o *goja.Object) modules.ThreadSpec {
	c := w.core
	if !o.Get("stdin").ToBoolean() {
		w.stdin.End()
	}
	s := modules.ThreadSpec{
		Script: o.Get("script").String(), Eval: o.Get("eval").ToBoolean(), Stdin: w.stdin, Ended: w.over,
		Args: c.strings(o.Get("argv")), ExecArgv: c.strings(o.Get("execArgv")),
	}
	if o.Get("shareEnv").ToBoolean() {
		s.Vars = c.env.Program.Vars
		return s
	}
	s.Vars = modules.NewVars(nil)
	list := c.strings(o.Get("env"))
	for i := 0; i+1 < len(list); i += 2 {
		s.Vars.Set(list[i], list[i+1])
	}
	return s
}

func (c *core) strings(v goja.Value) []string {
	var out []string
	c.env.ForOf(v, func(item goja.Value) bool {
		out = append(out, item.String())
		return true
	})
	return out
}

func (w *worker) object(id int, public *ports.Port) *goja.Object {
	env := w.core.env
	obj := env.Object("id", id, "port", w.core.newPort(public).native)
	env.Define(obj,
		modules.Method{Name: "stop", Func: func(modules.Args) goja.Value { w.thread.Terminate(); return nil }},
		modules.Method{Name: "ref", Func: func(modules.Args) goja.Value { w.hold(true); return nil }},
		modules.Method{Name: "unref", Func: func(modules.Args) goja.Value { w.hold(false); return nil }},
		modules.Method{Name: "put", Len: 1, Func: func(a modules.Args) goja.Value {
			w.stdin.Put(bytes.Clone(a.Bytes(0, "chunk")))
			return nil
		}},
		modules.Method{Name: "end", Func: func(modules.Args) goja.Value { w.stdin.End(); return nil }},
	)
	return obj
}

func (w *worker) hold(on bool) {
	if w.ended || w.held == on {
		return
	}
	if w.held = on; on {
		w.handle.Hold()
	} else {
		w.handle.Release()
	}
}

// wake is what the worker calls, on its goroutine.
func (w *worker) wake(post func(func())) func() {
	told := w.told
	return func() {
		if !told.Swap(true) {
			post(w.look)
		}
	}
}

// look tells what the worker has sent.
func (w *worker) look() {
	w.told.Store(false)
	w.handle.Resume()
	for {
		m, ok := w.control.Take()
		if !ok {
			return
		}
		w.tell(m)
	}
}

func (w *worker) tell(m ports.Message) {
	env := w.core.env
	name := env.VM.ToValue(kindNames()[m.Kind])
	switch m.Kind {
	case kindStdout, kindStderr:
		env.Call(w.onEvent, goja.Undefined(), name, env.NewBuffer(m.Data))
	case kindError:
		env.Enter(func() {
			v, _ := w.core.read(m)
			env.Invoke(w.onEvent, goja.Undefined(), name, v)
		})
	default:
		env.Call(w.onEvent, goja.Undefined(), name)
	}
}

// over runs on the loop when nothing of the worker is left.
func (w *worker) over(code int, err error) {
	w.look()
	env := w.core.env
	reason := goja.Undefined()
	if err != nil {
		reason = env.VM.ToValue(err.Error())
	}
	w.hold(false)
	w.ended = true
	delete(w.core.workers, w)
	_ = w.stdin.Close() // cannot fail
	env.Call(w.onEvent, goja.Undefined(), env.VM.ToValue("exit"), env.VM.ToValue(code), reason)
}

// output is what a worker writes its standard streams to.
type output struct {
	port *ports.Port
	kind byte
}

// Write implements io.Writer.
func (o output) Write(b []byte) (int, error) {
	o.port.Send(ports.Message{Kind: o.kind, Data: bytes.Clone(b)})
	return len(b), nil
}

var _ io.Writer = output{}

// workerInfo() is what a worker knows of itself, once: {id, setup, port}; it is
// undefined in the main thread.
func (c *core) workerInfo(modules.Args) goja.Value {
	w := c.env.Worker
	if w == nil {
		return nil
	}
	setup, _ := c.read(w.Setup)
	return c.env.Object("id", w.ID, "setup", setup, "port", c.portObject(w.Public))
}

// tell(kind, value) sends the Worker object something: 'online' or 'error'.
func (c *core) tell(a modules.Args) goja.Value {
	m := ports.Message{}
	kind := a.Argument(0).String()
	if kind == "error" {
		m = c.pack(nil, a.Argument(1), goja.Undefined())
	}
	for i, name := range kindNames() {
		if name == kind {
			m.Kind = byte(i)
		}
	}
	c.env.Worker.Control.Send(m)
	return nil
}
