// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// Packages look at _readableState and _writableState and set what they find
// there. The objects are made when they are first looked at; their properties
// are accessors to the state in Go.

// sideRef is the state of such an object.
type sideRef struct {
	modules.Opaque
	s *Stream
}

// field is a property of one of them.
type field struct {
	name string
	get  func(*Stream) goja.Value
	set  func(*Stream, goja.Value)
}

// sideProp defines _readableState (0) or _writableState (1). A script that
// sets it gets an ordinary property.
func (c *Core) sideProp(p *goja.Object, name string, i int) {
	get := c.env.Function("get "+name, 0, func(a modules.Args) goja.Value {
		s := c.find(a.This)
		if s == nil || i == 0 && s.R == nil || i == 1 && s.W == nil {
			return nil
		}
		if s.shown[i] == nil {
			s.shown[i] = c.env.VM.CreateObject(c.sideProto(i))
			c.env.AttachAs(s.shown[i], c.stateKey, &sideRef{s: s})
		}
		return s.shown[i]
	})
	set := c.env.Function("set "+name, 1, func(a modules.Args) goja.Value {
		if obj, ok := a.This.(*goja.Object); ok {
			modules.Must(obj.DefineDataProperty(name, a.Argument(0), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE))
		}
		return nil
	})
	modules.Must(p.DefineAccessorProperty(name, get, set, goja.FLAG_TRUE, goja.FLAG_FALSE))
}

// sideProto is ReadableState.prototype or WritableState.prototype.
func (c *Core) sideProto(i int) *goja.Object {
	return c.sideClass(i).Get("prototype").(*goja.Object)
}

// sideClass is the class ReadableState or WritableState.
func (c *Core) sideClass(i int) *goja.Object {
	if c.sideClasses[i] != nil {
		return c.sideClasses[i]
	}
	name, fields := "ReadableState", c.readableFields()
	if i == 1 {
		name, fields = "WritableState", c.writableFields()
		if c.env.Compat {
			fields = append(fields, c.compatFields()...)
		}
	}
	ctor, proto := c.env.Class(name, 3, func(call goja.ConstructorCall) *goja.Object {
		c.env.AttachAs(call.This, c.stateKey, &sideRef{s: c.detached(i, call.Argument(0))})
		return nil
	})
	for _, f := range fields {
		c.sideField(proto, f)
	}
	c.sideClasses[i] = ctor
	return ctor
}

// detached is a state without a stream, for a script that makes one.
func (c *Core) detached(i int, options goja.Value) *Stream {
	s := new(Stream)
	class := c.Readable
	if i == 1 {
		class = c.Writable
	}
	c.attach(c.env.VM.CreateObject(class.Proto), s)
	if i == 0 {
		s.R = newReadable(s, &Options{})
	} else {
		s.W = newWritable(s, &Options{})
	}
	s.readScript(options, i == 0, i == 1, false)
	return s
}

func (c *Core) sideField(proto *goja.Object, f field) {
	state := func(v goja.Value) *Stream {
		if ref, ok := c.env.StateAs(v, c.stateKey).(*sideRef); ok {
			return ref.s
		}
		return nil
	}
	get := c.env.Function("get "+f.name, 0, func(a modules.Args) goja.Value {
		if s := state(a.This); s != nil {
			return f.get(s)
		}
		return nil
	})
	set := c.env.Function("set "+f.name, 1, func(a modules.Args) goja.Value {
		if s := state(a.This); s != nil && f.set != nil {
			f.set(s, a.Argument(0))
		}
		return nil
	})
	modules.Must(proto.DefineAccessorProperty(f.name, get, set, goja.FLAG_TRUE, goja.FLAG_TRUE))
}

// flag is a field that is true or false.
func (c *Core) flag(name string, at func(*Stream) *bool) field {
	return field{name,
		func(s *Stream) goja.Value { return c.boolean(*at(s)) },
		func(s *Stream, v goja.Value) { *at(s) = modules.Truthy(v) }}
}

// number is a field with a count.
func (c *Core) number(name string, at func(*Stream) *int) field {
	return field{name,
		func(s *Stream) goja.Value { return c.int(*at(s)) },
		func(s *Stream, v goja.Value) { *at(s) = int(v.ToInteger()) }}
}

// common are the fields of both sides.
func (c *Core) common(name string, at func(*Stream) *side) []field {
	return []field{
		c.flag("objectMode", func(s *Stream) *bool { return &at(s).objectMode }),
		c.flag("constructed", func(s *Stream) *bool { return &at(s).constructed }),
		c.flag("destroyed", func(s *Stream) *bool { return &at(s).destroyed }),
		c.flag("closed", func(s *Stream) *bool { return &at(s).closed }),
		c.flag("closeEmitted", func(s *Stream) *bool { return &at(s).closeEmitted }),
		c.flag("errorEmitted", func(s *Stream) *bool { return &at(s).errorEmitted }),
		c.flag("autoDestroy", func(s *Stream) *bool { return &at(s).autoDestroy }),
		c.flag("emitClose", func(s *Stream) *bool { return &at(s).emitClose }),
		{"errored", func(s *Stream) goja.Value { return orNull(at(s).errored) },
			func(s *Stream, v goja.Value) {
				at(s).errored = v
				if modules.Nullish(v) {
					at(s).errored = nil
				}
			}},
		{name, func(s *Stream) goja.Value { return at(s).can },
			func(s *Stream, v goja.Value) { at(s).can = c.boolean(modules.Truthy(v)) }},
	}
}
