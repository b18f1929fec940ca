// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// outProp defines an accessor of messages. Without set, assigning is kept and
// shown, but means nothing.
func (c *Core) outProp(proto *goja.Object, name string, get func(*Outgoing) goja.Value, set func(*Outgoing, goja.Value)) {
	getter := c.env.Function("get "+name, 0, func(a modules.Args) goja.Value {
		o := c.outgoing(a.This)
		if o == nil {
			return nil
		}
		if v, ok := o.props[name]; ok {
			return v
		}
		return get(o)
	})
	if set == nil {
		set = func(o *Outgoing, v goja.Value) {
			if o.props == nil {
				o.props = make(map[string]goja.Value)
			}
			o.props[name] = v
		}
	}
	setter := c.env.Function("set "+name, 1, func(a modules.Args) goja.Value {
		if o := c.outgoing(a.This); o != nil {
			set(o, a.Argument(0))
		}
		return nil
	})
	modules.Must(proto.DefineAccessorProperty(name, getter, setter, goja.FLAG_TRUE, goja.FLAG_TRUE))
}

// outFlag is outProp for a boolean.
func (c *Core) outFlag(name string, at func(*Outgoing) *bool) {
	c.outProp(c.Outgoing.Proto, name, func(o *Outgoing) goja.Value { return c.boolean(*at(o)) },
		func(o *Outgoing, v goja.Value) { *at(o) = v.ToBoolean() })
}

// outNot is outFlag for a boolean that is kept the other way round.
func (c *Core) outNot(name string, at func(*Outgoing) *bool) {
	c.outProp(c.Outgoing.Proto, name, func(o *Outgoing) goja.Value { return c.boolean(!*at(o)) },
		func(o *Outgoing, v goja.Value) { *at(o) = !v.ToBoolean() })
}

func (c *Core) defineOutgoingProps() {
	c.outFlag("chunkedEncoding", func(o *Outgoing) *bool { return &o.chunked })
	c.outFlag("shouldKeepAlive", func(o *Outgoing) *bool { return &o.keepAlive })
	c.outFlag("useChunkedEncodingByDefault", func(o *Outgoing) *bool { return &o.chunkedDefault })
	c.outFlag("sendDate", func(o *Outgoing) *bool { return &o.sendDate })
	c.outFlag("strictContentLength", func(o *Outgoing) *bool { return &o.strict })
	c.outFlag("maxRequestsOnConnectionReached", func(o *Outgoing) *bool { return &o.limitReached })
	c.outFlag("destroyed", func(o *Outgoing) *bool { return &o.destroyed })
	c.outFlag("finished", func(o *Outgoing) *bool { return &o.ended })
	c.outFlag("_last", func(o *Outgoing) *bool { return &o.last })
	c.outFlag("_removedConnection", func(o *Outgoing) *bool { return &o.removedConn })
	c.outFlag("_removedContLen", func(o *Outgoing) *bool { return &o.removedLength })
	c.outFlag("_removedTE", func(o *Outgoing) *bool { return &o.removedCoding })
	c.outNot("writable", func(o *Outgoing) *bool { return &o.unwritable })
	c.outNot("_hasBody", func(o *Outgoing) *bool { return &o.noBody })
	c.outNot("_defaultKeepAlive", func(o *Outgoing) *bool { return &o.noKeepField })
	c.defineOutgoingStates()
}

// defineOutgoingStates defines what a script can only read.
func (c *Core) defineOutgoingStates() {
	state := func(name string, get func(*Outgoing) goja.Value) { c.outProp(c.Outgoing.Proto, name, get, nil) }
	state("headersSent", func(o *Outgoing) goja.Value { return c.boolean(o.made) })
	state("_headerSent", func(o *Outgoing) goja.Value { return c.boolean(o.made && o.sent) })
	state("_header", func(o *Outgoing) goja.Value { return o.shownHead() })
	state("_closed", func(o *Outgoing) goja.Value { return c.boolean(o.closed) })
	state("closed", func(o *Outgoing) goja.Value { return c.boolean(o.closed) })
	state("errored", func(o *Outgoing) goja.Value { return orNull(o.failure()) })
	state("writableEnded", func(o *Outgoing) goja.Value { return c.boolean(o.ended) })
	state("writableFinished", func(o *Outgoing) goja.Value { return c.boolean(o.allSent()) })
	state("writableLength", func(o *Outgoing) goja.Value { return c.int(o.unsent()) })
	state("writableHighWaterMark", func(o *Outgoing) goja.Value { return c.int(o.mark) })
	state("writableCorked", func(o *Outgoing) goja.Value { return c.int(int(o.corked)) })
	state("writableObjectMode", func(*Outgoing) goja.Value { return c.no })
	state("writableNeedDrain", func(o *Outgoing) goja.Value { return c.boolean(!o.destroyed && !o.ended && o.needDrain) })
	state("outputSize", func(o *Outgoing) goja.Value { return c.int(o.waiting) })
	c.outProp(c.Outgoing.Proto, "socket", func(o *Outgoing) goja.Value {
		if o.link == nil {
			return c.null
		}
		return o.link.Object()
	}, nil)
	c.alias(c.Outgoing.Proto, "connection", "socket")
	c.defineOldFields()
}

// orNull is v for scripts, or null.
func orNull(v goja.Value) goja.Value {
	if v == nil {
		return goja.Null()
	}
	return v
}

// shownHead is the head as _header: the text until it has left, then true
// enough for those who ask whether there is one.
func (o *Outgoing) shownHead() goja.Value {
	switch {
	case !o.made:
		return goja.Null()
	case o.head != nil:
		return text(string(o.head))
	}
	return text("HTTP/1.1")
}

// allSent is writableFinished.
func (o *Outgoing) allSent() bool {
	return o.ended && o.waiting == 0 && o.flying == 0 && (o.link == nil || o.link.Pending() == 0)
}

// unsent is how many bytes were written that the system has not taken.
func (o *Outgoing) unsent() int {
	if o.link == nil {
		return o.waiting
	}
	return o.waiting + o.link.Pending()
}
