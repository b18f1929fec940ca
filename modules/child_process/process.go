// SPDX-License-Identifier: Apache-2.0

package childprocess

import (
	"context"
	"errors"
	"os"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/subprocess"
	"github.com/iotjs/iotjs/internal/transport"
	"github.com/iotjs/iotjs/modules"
	modnet "github.com/iotjs/iotjs/modules/net"
)

// child is the object _handle of a ChildProcess.
type child struct {
	modules.Opaque
	env    *modules.Env
	proc   *subprocess.Process
	handle *eventloop.Handle
}

// spawn(spec, onExit) starts a program. It returns the handle, or the negative
// number of an error. The entries of spec.stdio get a socket or a channel.
func spawn(a modules.Args) goja.Value {
	env, o := a.Env, a.Object(0, "spec")
	onExit := a.Func(1, "onExit")
	spec := readSpec(env, o)
	ends := &ends{env: env}
	defer ends.closeTheirs()
	for _, item := range items(env, o.Get("stdio")) {
		file, err := ends.open(item)
		if err != nil {
			ends.closeOurs()
			return numberOf(env, err)
		}
		spec.Files = append(spec.Files, file)
	}
	proc, err := subprocess.Start(spec)
	ends.show()
	if err != nil {
		return numberOf(env, err)
	}
	c := &child{env: env, proc: proc, handle: env.Loop.NewHandle()}
	c.handle.Label("ProcessWrap")
	eventloop.Await(c.handle, proc.Wait, func(st subprocess.Status, err error) { c.ended(st, err, onExit) })
	return c.object()
}

func (c *child) ended(st subprocess.Status, err error, onExit goja.Callable) {
	vm := c.env.VM
	switch {
	case errors.Is(err, context.Canceled): // the runtime closes; the program goes on
		return
	case err != nil:
		c.env.Call(onExit, goja.Undefined(), numberOf(c.env, err), vm.ToValue(0))
		return
	}
	// What the program has written is there by now: the loop looks for it first,
	// so that a channel is known to be closed before the program to have ended.
	c.handle.Hold()
	c.env.Loop.Post(func() {
		c.handle.Release()
		c.handle.Resume() // its context
		c.env.Call(onExit, goja.Undefined(), vm.ToValue(st.Code), vm.ToValue(st.Signal))
	})
}

// object is what the script side gets.
func (c *child) object() *goja.Object {
	obj := c.env.VM.CreateObject(modules.Local(c.env, newClass).proto)
	c.env.Attach(obj, c)
	modules.Must(obj.Set("pid", c.proc.Pid))
	return obj
}

// class is the class of the objects _handle.
type class struct{ proto *goja.Object }

func newClass(env *modules.Env) *class {
	_, proto := env.Class("Process", 0, func(goja.ConstructorCall) *goja.Object { return nil })
	method := func(name string, length int, f func(*child, modules.Args) goja.Value) {
		env.DefineHidden(proto, modules.Method{Name: name, Len: length, Func: func(a modules.Args) goja.Value {
			if c, ok := env.State(a.This).(*child); ok {
				return f(c, a)
			}
			return nil
		}})
	}
	method("kill", 1, (*child).kill)
	method("ref", 0, func(c *child, _ modules.Args) goja.Value { c.handle.Ref(); return nil })
	method("unref", 0, func(c *child, _ modules.Args) goja.Value { c.handle.Unref(); return nil })
	method("hasRef", 0, func(c *child, _ modules.Args) goja.Value { return env.VM.ToValue(c.handle.HasRef()) })
	return &class{proto}
}

// kill(signal) returns 0 or the negative number of the error.
func (c *child) kill(a modules.Args) goja.Value {
	if err := c.proc.Signal(int(a.Argument(0).ToInteger())); err != nil {
		return numberOf(c.env, err)
	}
	return c.env.VM.ToValue(0)
}

// ends are both ends of the pipes to a program.
type ends struct {
	env    *modules.Env
	ours   []end
	theirs []*os.File
}

type end struct {
	conn *transport.Conn
	item *goja.Object
}

// open makes what the program gets for an entry of stdio.
func (e *ends) open(item *goja.Object) (uintptr, error) {
	switch kind := text(item, "type"); kind {
	case "ignore":
		f, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
		if err != nil {
			return 0, err
		}
		e.theirs = append(e.theirs, f)
		return f.Fd(), nil
	case "none":
		return subprocess.Closed, nil
	case "fd":
		return descriptor(e.env, item), nil
	}
	conn, f, err := transport.Pair(e.env.Loop, flag(item, "input"))
	if err != nil {
		return 0, err
	}
	e.ours, e.theirs = append(e.ours, end{conn, item}), append(e.theirs, f)
	return f.Fd(), nil
}

// show gives the script the ends that it keeps.
func (e *ends) show() {
	net := modnet.Of(e.env)
	for _, o := range e.ours {
		if text(o.item, "type") == "ipc" {
			modules.Must(o.item.Set("channel", newChannel(e.env, o.conn, flag(o.item, "advanced"))))
			continue
		}
		opts := e.env.Object("readable", !flag(o.item, "input"))
		modules.Must(o.item.Set("socket", net.Adopted(o.conn, opts).Object()))
	}
}

func (e *ends) closeOurs() {
	for _, o := range e.ours {
		o.conn.Close()
	}
}

func (e *ends) closeTheirs() {
	for _, f := range e.theirs {
		_ = f.Close() // the program has a copy
	}
}
