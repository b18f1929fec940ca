// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// incomingProp defines an accessor of messages. A script that assigns to it
// gets what it assigned from then on.
func (c *Core) incomingProp(name string, get func(*Incoming) goja.Value) {
	getter := c.env.Function("get "+name, 0, func(a modules.Args) goja.Value {
		m := c.incoming(a.This)
		if m == nil {
			return nil
		}
		if m.rare != nil {
			if v, ok := m.rare.set[name]; ok {
				return v
			}
		}
		return get(m)
	})
	setter := c.env.Function("set "+name, 1, func(a modules.Args) goja.Value {
		if m := c.incoming(a.This); m != nil {
			m.assign(name, a.Argument(0))
		}
		return nil
	})
	modules.Must(c.Incoming.Proto.DefineAccessorProperty(name, getter, setter, goja.FLAG_TRUE, goja.FLAG_TRUE))
}

func (m *Incoming) assign(name string, v goja.Value) {
	rare := m.more()
	if rare.set == nil {
		rare.set = make(map[string]goja.Value)
	}
	rare.set[name] = v
	switch name {
	case "socket", "connection":
		m.socket = v
	case "complete":
		m.complete = v.ToBoolean()
	}
}

func (c *Core) defineIncomingProps() {
	c.incomingProp("method", func(m *Incoming) goja.Value { return c.methodOf(m) })
	c.incomingProp("url", (*Incoming).url)
	c.incomingProp("statusCode", func(m *Incoming) goja.Value { return c.statusOf(m) })
	c.incomingProp("statusMessage", func(m *Incoming) goja.Value {
		if m.status == 0 {
			return c.null
		}
		return text(m.reason)
	})
	c.incomingProp("httpVersion", versionOf)
	c.incomingProp("httpVersionMajor", func(m *Incoming) goja.Value { return c.versionPart(m, 1) })
	c.incomingProp("httpVersionMinor", func(m *Incoming) goja.Value { return c.versionPart(m, int(m.minor)) })
	c.incomingProp("complete", func(m *Incoming) goja.Value { return c.boolean(m.complete) })
	c.incomingProp("aborted", func(m *Incoming) goja.Value { return c.boolean(m.aborted) })
	c.incomingProp("upgrade", func(m *Incoming) goja.Value { return c.boolean(m.upgrade) })
	c.incomingProp("joinDuplicateHeaders", func(m *Incoming) goja.Value { return c.boolean(m.joined) })
	for _, name := range [...]string{"socket", "client"} {
		c.incomingProp(name, socketOf)
	}
	c.alias(c.Incoming.Proto, "connection", "socket")
	c.incomingProp("rawHeaders", func(m *Incoming) goja.Value { return m.rawList(0) })
	c.incomingProp("rawTrailers", func(m *Incoming) goja.Value { return m.rawList(1) })
	c.incomingProp("headers", func(m *Incoming) goja.Value { return m.object(headersObject) })
	c.incomingProp("headersDistinct", func(m *Incoming) goja.Value { return m.object(headersDistinctObject) })
	c.incomingProp("trailers", func(m *Incoming) goja.Value { return m.object(trailersObject) })
	c.incomingProp("trailersDistinct", func(m *Incoming) goja.Value { return m.object(trailersDistinctObject) })
}

// assigned tells whether a script assigned to a property.
func (m *Incoming) assigned() bool { return m.rare != nil && m.rare.set != nil }

// url is the target of a request, as a string that is made once.
func (m *Incoming) url() goja.Value {
	if m.targetText == nil {
		m.targetText = text(m.target)
	}
	return m.targetText
}

// alias makes name another name of the accessor of, which stays in step.
func (c *Core) alias(proto *goja.Object, name, of string) {
	get := c.env.Function("get "+name, 0, func(a modules.Args) goja.Value { return a.ThisObject().Get(of) })
	set := c.env.Function("set "+name, 1, func(a modules.Args) goja.Value {
		modules.Must(a.ThisObject().Set(of, a.Argument(0)))
		return nil
	})
	modules.Must(proto.DefineAccessorProperty(name, get, set, goja.FLAG_TRUE, goja.FLAG_TRUE))
}

func (c *Core) methodOf(m *Incoming) goja.Value {
	if m.method == "" {
		return c.null
	}
	return c.methods[m.method]
}

func (c *Core) statusOf(m *Incoming) goja.Value {
	if m.status == 0 {
		return c.null
	}
	return c.int(int(m.status))
}

func versionOf(m *Incoming) goja.Value {
	switch m.minor {
	case 0:
		return buffer.ASCII("1.0")
	case 1:
		return buffer.ASCII("1.1")
	}
	return goja.Null()
}

func (c *Core) versionPart(m *Incoming, n int) goja.Value {
	if m.minor < 0 {
		return c.null
	}
	return c.int(n)
}

func socketOf(m *Incoming) goja.Value {
	if m.socket == nil {
		return goja.Undefined()
	}
	return m.socket
}
