// SPDX-License-Identifier: Apache-2.0

package childprocess

import (
	"bytes"
	"encoding/binary"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/internal/transport"
	"github.com/iotjs/iotjs/modules"
)

// channel moves messages between a program and the one that started it: lines
// of JSON, or pieces of bytes with their length in front.
type channel struct {
	env      *modules.Env
	conn     *transport.Conn
	busy     *eventloop.Handle // keeps the loop alive until what was sent has gone, whoever listens
	advanced bool
	rest     []byte // of a message that has not come whole
	got, end goja.Callable
}

// openChannel(fd, advanced) is the channel that a descriptor leads to.
func openChannel(a modules.Args) goja.Value {
	conn, err := transport.Adopt(a.Env.Loop, int(a.Int(0, "fd", 0, 1<<31-1)))
	if err != nil {
		panic(a.Env.Error(errno.From("open", err)))
	}
	return newChannel(a.Env, conn, a.Argument(1).ToBoolean())
}

// newChannel is the object that js/child_process_ipc.js works with:
//
//	start(onMessage, onEnd)  onMessage(text or bytes), onEnd(err or null)
//	write(text or bytes, cb) 0 if it has gone, 1 if cb will be called, or the negative number of an error
//	ref() unref() close() queued() fd()
func newChannel(env *modules.Env, conn *transport.Conn, advanced bool) *goja.Object {
	c := &channel{env: env, conn: conn, busy: env.Loop.NewHandle(), advanced: advanced}
	conn.SetHandler(c)
	obj := env.VM.NewObject()
	env.Define(obj,
		modules.Method{Name: "start", Len: 2, Func: c.start},
		modules.Method{Name: "write", Len: 2, Func: c.write},
		modules.Method{Name: "ref", Func: func(modules.Args) goja.Value { c.conn.Ref(); return nil }},
		modules.Method{Name: "unref", Func: func(modules.Args) goja.Value { c.conn.Unref(); return nil }},
		modules.Method{Name: "close", Func: func(modules.Args) goja.Value { c.conn.Close(); return nil }},
		modules.Method{Name: "queued", Func: func(modules.Args) goja.Value { return env.VM.ToValue(c.conn.Queued()) }},
		modules.Method{Name: "fd", Func: func(modules.Args) goja.Value { return env.VM.ToValue(c.conn.FD()) }},
	)
	return obj
}

func (c *channel) start(a modules.Args) goja.Value {
	c.got, c.end = a.Func(0, "onMessage"), a.Func(1, "onEnd")
	c.conn.ReadStart()
	return nil
}

func (c *channel) write(a modules.Args) goja.Value {
	b, ok := c.env.Bytes(a.Argument(0))
	if !ok {
		b = []byte(a.Argument(0).String())
	}
	cb := a.Func(1, "cb")
	complete, err := c.conn.Write([][]byte{b}, func(err error) {
		c.busy.Release()
		c.env.Call(cb, goja.Undefined(), c.failure("write", err))
	})
	switch {
	case err != nil:
		return numberOf(c.env, err)
	case complete:
		return c.env.VM.ToValue(0)
	}
	c.busy.Hold()
	return c.env.VM.ToValue(1)
}

func (c *channel) failure(call string, err error) goja.Value {
	e := errno.From(call, err)
	if e != nil {
		e.Net = true
	}
	return c.env.Error(e)
}

// Data implements transport.Handler.
func (c *channel) Data(b []byte) {
	c.rest = append(c.rest, b...)
	for c.conn.Reading() {
		message, size := c.next()
		if size == 0 {
			return
		}
		v := c.value(message)
		c.rest = c.rest[size:]
		c.env.Call(c.got, goja.Undefined(), v)
	}
}

// next is the first message in rest, and how much of rest it takes.
func (c *channel) next() (message []byte, size int) {
	if !c.advanced {
		if i := bytes.IndexByte(c.rest, '\n'); i >= 0 {
			return c.rest[:i], i + 1
		}
		return nil, 0
	}
	if len(c.rest) < 4 {
		return nil, 0
	}
	n := int64(binary.BigEndian.Uint32(c.rest)) + 4
	if int64(len(c.rest)) < n {
		return nil, 0
	}
	return c.rest[4:n], int(n)
}

func (c *channel) value(message []byte) goja.Value {
	if c.advanced {
		return c.env.NewBuffer(bytes.Clone(message))
	}
	return c.env.VM.ToValue(string(message))
}

// EOF implements transport.Handler.
func (c *channel) EOF() { c.env.Call(c.end, goja.Undefined(), goja.Null()) }

// Failed implements transport.Handler.
func (c *channel) Failed(err error) { c.env.Call(c.end, goja.Undefined(), c.failure("read", err)) }
