// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// lateClass is a class whose objects become streams when they are first used as
// such.
type lateClass struct {
	proto *goja.Object
	make  func(obj *goja.Object)
}

// Late makes the objects that inherit from proto streams as late as that: make
// is called with an object when a method or a property of a stream is used. It
// calls a constructor of stream. So objects that are streams, too, such as
// hashes, cost no more than others.
func (c *Core) Late(proto *goja.Object, make func(obj *goja.Object)) {
	c.lates = append(c.lates, lateClass{proto, make})
}

// lateStream makes obj a stream if it is one of those.
func (c *Core) lateStream(obj *goja.Object) *Stream {
	if c.making || obj == nil {
		return nil
	}
	for _, l := range c.lates {
		if !modules.Inherits(obj, l.proto) {
			continue
		}
		c.making = true
		defer func() { c.making = false }()
		l.make(obj)
		s, _ := c.ev.State(obj).(*Stream)
		return s
	}
	return nil
}
