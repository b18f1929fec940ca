// SPDX-License-Identifier: Apache-2.0

package workerthreads

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/ports"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/clone"
	"github.com/iotjs/iotjs/modules/util"
)

// outgoing is a message that is being made.
type outgoing struct {
	core    *core
	from    *port // that it is sent from, or nil
	buffers []*goja.Object
	ports   []*port
}

// post(value, list) sends a message, and gives away what is in list.
func (p *port) post(a modules.Args) goja.Value {
	if p.port == nil {
		p.core.pack(nil, a.Argument(0), a.Argument(1)) // for what it throws
		return nil
	}
	o := &outgoing{core: p.core, from: p}
	m := o.pack(a.Argument(0), a.Argument(1))
	if p.port != nil { // a getter may have closed it
		if o.carriesPeer() {
			p.core.env.Host.Warn("The target port was posted to itself, and the communication channel was lost", "Warning", "")
			p.close()
			return nil
		}
		p.port.Send(m)
	}
	return nil
}

// carriesPeer tells whether the message holds the port that would get it.
func (o *outgoing) carriesPeer() bool {
	for _, p := range o.ports {
		if p.port == nil && o.from.port != nil && p.gone != nil && o.from.port.IsPeer(p.gone) {
			return true
		}
	}
	return false
}

// pack makes a message that is sent from no port.
func (c *core) pack(from *port, v, list goja.Value) ports.Message {
	return (&outgoing{core: c, from: from}).pack(v, list)
}

func (o *outgoing) pack(v, list goja.Value) ports.Message {
	o.readList(list)
	w := clone.NewWriter(o.core.env)
	m := ports.Message{}
	w.Shared = func(obj *goja.Object) uint32 {
		m.Shared = append(m.Shared, o.core.env.ShareMemory(obj))
		return uint32(len(m.Shared) - 1)
	}
	w.Host = func(obj *goja.Object) bool { return o.writePort(w, obj) }
	for i, b := range o.buffers {
		w.Move(b, uint32(i))
	}
	w.Value(v)
	m.Data = w.Bytes()
	for _, b := range o.buffers {
		m.Buffers = append(m.Buffers, o.core.take(b))
	}
	for _, p := range o.ports {
		if p.port == nil {
			o.core.refuse("MessagePort in transfer list is already detached")
		}
		p.gone = p.leave()
		p.handle.Close(nil, nil)
		m.Ports = append(m.Ports, p.gone)
	}
	return m
}

// readList reads what is given away.
func (o *outgoing) readList(list goja.Value) {
	if list == nil || goja.IsUndefined(list) || goja.IsNull(list) {
		return
	}
	seen := map[*goja.Object]bool{}
	o.core.env.ForOf(list, func(item goja.Value) bool {
		obj, ok := item.(*goja.Object)
		if !ok {
			o.core.env.ThrowType("ERR_INVALID_TRANSFER_OBJECT", "Found invalid object in transferList")
		}
		if seen[obj] {
			o.core.refuse("Transfer list contains duplicate " + kindName(obj))
		}
		seen[obj] = true
		o.add(obj)
		return true
	})
}

func kindName(obj *goja.Object) string {
	if util.KindOf(obj) == util.KindArrayBuffer {
		return "ArrayBuffer"
	}
	return "MessagePort"
}

func (o *outgoing) add(obj *goja.Object) {
	p := o.core.portOf(obj)
	switch {
	case p != nil && p == o.from:
		o.core.refuse("Transfer list contains source port")
	case p != nil && p.port == nil:
		o.core.refuse("MessagePort in transfer list is already detached")
	case p != nil:
		o.ports = append(o.ports, p)
	case util.KindOf(obj) != util.KindArrayBuffer || clone.IsShared(obj):
		o.core.env.ThrowType("ERR_INVALID_TRANSFER_OBJECT", "Found invalid object in transferList")
	case o.core.unmovable[obj], o.core.env.IsShared(obj): // is copied, as in Node.js 20
	default:
		o.buffers = append(o.buffers, obj)
	}
}

// writePort writes a port as its place in the list.
func (o *outgoing) writePort(w *clone.Writer, obj *goja.Object) bool {
	p := o.core.portOf(obj)
	if p == nil {
		return false
	}
	for i, q := range o.ports {
		if p == q {
			w.HostTag()
			w.Uint32(uint32(i))
			return true
		}
	}
	o.core.env.ThrowType("ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST",
		"Object that needs transfer was found in message but not listed in transferList")
	return false
}

// take moves the bytes out of an ArrayBuffer.
func (c *core) take(obj *goja.Object) []byte {
	data, _ := c.env.ArrayBuffer(obj)
	if ab, ok := obj.Export().(goja.ArrayBuffer); ok {
		ab.Detach()
	}
	return data
}

// refuse throws a DataCloneError.
func (c *core) refuse(message string) {
	clone.NewWriter(c.env).Refuse(message)
}

// read makes the value of a message, and the ports in it.
func (c *core) read(m ports.Message) (goja.Value, []any) {
	r := clone.NewReader(c.env, m.Data)
	buffers := make([]*goja.Object, len(m.Buffers))
	for i, b := range m.Buffers {
		buffers[i] = c.env.VM.ToValue(c.env.VM.NewArrayBuffer(b)).(*goja.Object)
	}
	r.Moved = func(id uint32) *goja.Object {
		if int(id) < len(buffers) {
			return buffers[id]
		}
		return nil
	}
	r.Shared = func(id uint32) *goja.Object {
		if int(id) < len(m.Shared) {
			return c.env.AdoptShared(m.Shared[id])
		}
		return nil
	}
	list := make([]any, len(m.Ports))
	for i, p := range m.Ports {
		list[i] = c.portObject(p)
	}
	r.Host = func() *goja.Object { return list[r.Uint32()].(*goja.Object) }
	return r.Value(), list
}

// portObject makes the MessagePort of a port that has come.
func (c *core) portObject(p *ports.Port) *goja.Object {
	if c.makePort == nil {
		c.env.Require("message_channel")
	}
	return c.env.Invoke(c.makePort, goja.Undefined(), c.newPort(p).native).(*goja.Object)
}

// hand gives a message to onMessage, or what reading it throws to onBroken.
func (c *core) hand(m ports.Message, onMessage, onBroken goja.Callable) {
	var v goja.Value
	var list []any
	if ex := c.env.VM.Try(func() { v, list = c.read(m) }); ex != nil {
		c.env.Invoke(onBroken, goja.Undefined(), ex.Value())
		return
	}
	c.env.Invoke(onMessage, goja.Undefined(), v, c.env.VM.NewArray(list...))
}
