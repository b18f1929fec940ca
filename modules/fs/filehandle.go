// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// fileHandle is the state behind a FileHandle.
type fileHandle struct {
	modules.Opaque
	fd      int // -1 once closing has begun
	pending int // calls that have not ended
	closing *modules.Deferred
	toClose int // the descriptor, while closing waits for them
}

// handleOf is the state of v if that is a FileHandle.
func (m *api) handleOf(v goja.Value) *fileHandle {
	h, _ := m.env.State(v).(*fileHandle)
	return h
}

// handleClass is FileHandle, an EventEmitter with the operations of the table
// as methods. Scripts get instances from fs.promises.open only.
func (m *api) handleClass() *class {
	if m.handle.ctor != nil {
		return &m.handle
	}
	m.handle.ctor, m.handle.proto = m.env.Class("FileHandle", 0, func(goja.ConstructorCall) *goja.Object {
		m.env.ThrowType("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor")
		return nil
	}, modules.Method{Name: "close", Func: m.closeHandle}, modules.Method{Name: "getAsyncId", Func: m.asyncID},
		modules.Method{Name: "readableWebStream", Func: m.webStream})
	m.env.Extend(m.handle.ctor, m.emitter())
	m.env.Getter(m.handle.proto, "fd", m.handleFD, nil)
	m.defineHandleStreams(m.handle.proto)
	if dispose, ok := m.env.Builtin("Symbol").Get("asyncDispose").(*goja.Symbol); ok {
		fn := m.env.Function("[Symbol.asyncDispose]", 0, m.closeHandle)
		modules.Must(m.handle.proto.DefineDataPropertySymbol(dispose, fn, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
	}
	for _, op := range table() {
		if op.on&onHandle != 0 {
			name := op.name
			if op.method != "" {
				name = op.method
			}
			m.env.DefineHidden(m.handle.proto, modules.Method{Name: name, Len: max(op.lens[0]-1, 0), Func: m.handleMethod(name, op)})
		}
	}
	return &m.handle
}

// emitter is the EventEmitter constructor.
func (m *api) emitter() *goja.Object {
	events := m.env.Require("events").(*goja.Object)
	if ctor, ok := events.Get("EventEmitter").(*goja.Object); ok {
		return ctor
	}
	return events
}

// newHandle makes the FileHandle of a descriptor.
func newHandle(c *call, v any) goja.Value {
	obj := c.env.VM.CreateObject(c.handleClass().proto)
	if init, ok := goja.AssertFunction(c.emitter()); ok {
		c.env.Invoke(init, obj)
	}
	c.env.Attach(obj, &fileHandle{fd: v.(int)})
	return obj
}

// handleMethod is the form of op that takes its descriptor from a FileHandle.
func (m *api) handleMethod(name string, op *operation) modules.Func {
	return func(a modules.Args) goja.Value {
		h := m.handleOf(a.This)
		if h == nil || h.fd < 0 {
			return m.closedHandle(h, name, op, a.This)
		}
		if op.pours() && m.iterable(a.Argument(0)) {
			return m.forward("fs_iterate", op.name)(m.withThis(a))
		}
		h.pending++
		args := append([]goja.Value{m.env.VM.ToValue(h.fd)}, a.Arguments...)
		c := &call{api: m, op: op, form: onHandle, args: args}
		return m.promiseCall(c, func() {
			h.pending--
			m.finishClose(h)
		})
	}
}

// withThis are the arguments of a method for a function that gets the
// FileHandle first.
func (m *api) withThis(a modules.Args) modules.Args {
	a.Arguments = append([]goja.Value{a.This}, a.Arguments...)
	return a
}

// webStream is readableWebStream([options]).
func (m *api) webStream(a modules.Args) goja.Value {
	if m.handleOf(a.This) == nil {
		m.env.ThrowArgType("filehandle", "an instance of FileHandle", a.This)
	}
	return m.forward("fs_handle", "readableWebStream")(m.withThis(a))
}

// closedHandle rejects what is asked of a FileHandle that is closed, or of
// something else.
func (m *api) closedHandle(h *fileHandle, name string, op *operation, this goja.Value) goja.Value {
	d := m.env.NewDeferred()
	if h == nil {
		d.Reject(m.env.ArgTypeError("filehandle", "an instance of FileHandle", this))
		return d.Value()
	}
	err := m.env.NewError(modules.PlainError, "", "file closed")
	set(err, "code", "EBADF")
	call := op.call
	if op.call == "open" {
		call = name
	}
	set(err, "syscall", call)
	d.Reject(err)
	return d.Value()
}

// handleFD is the fd property.
func (m *api) handleFD(a modules.Args) goja.Value {
	if h := m.handleOf(a.This); h != nil {
		return m.env.VM.ToValue(h.fd)
	}
	return nil
}

// asyncID is getAsyncId(): there are no asynchronous resources to count here.
func (m *api) asyncID(modules.Args) goja.Value { return m.env.VM.ToValue(0) }

// closeHandle closes the descriptor once the calls under way have ended.
func (m *api) closeHandle(a modules.Args) goja.Value {
	h := m.handleOf(a.This)
	if h == nil {
		return m.closedHandle(nil, "close", nil, a.This)
	}
	if h.closing != nil {
		return h.closing.Value()
	}
	h.closing = m.env.NewDeferred()
	if h.fd < 0 {
		h.closing.Resolve(goja.Undefined())
		return h.closing.Value()
	}
	h.toClose, h.fd = h.fd, -1
	if emit, ok := goja.AssertFunction(a.This.(*goja.Object).Get("emit")); ok {
		m.env.Invoke(emit, a.This, m.env.VM.ToValue("close"))
	}
	m.finishClose(h)
	return h.closing.Value()
}

// finishClose closes if that was asked for and nothing is pending any more.
func (m *api) finishClose(h *fileHandle) {
	if h.closing == nil || h.pending > 0 || h.toClose < 0 {
		return
	}
	c := &call{api: m, op: closeOperation(), form: onHandle, req: request{fd: h.toClose, byFD: true}}
	h.toClose = -1
	c.start(func(_ any, err error) {
		m.env.Enter(func() { c.settle(h.closing, nil, err) })
	})
}
