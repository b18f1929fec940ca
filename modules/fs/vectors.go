// SPDX-License-Identifier: Apache-2.0

package fs

import "github.com/dop251/goja"

// readVectors reads (fd, buffers[, position]).
func readVectors(c *call) {
	c.readFD()
	c.memory = c.arg(1)
	list, ok := c.memory.(*goja.Object)
	if !ok || list.ClassName() != "Array" {
		c.badVectors()
	}
	n := int(list.Get("length").ToInteger())
	c.req.data = make([][]byte, 0, n)
	for i := range n {
		data, ok := c.env.Bytes(list.Get(c.env.VM.ToValue(i).String()))
		if !ok {
			c.badVectors()
		}
		c.req.data = append(c.req.data, data)
	}
	c.req.position = loosePosition(c.arg(2))
}

func (c *call) badVectors() {
	c.env.ThrowArgType("buffers", "an ArrayBufferView[]", c.memory)
}

func bytesMoved(c *call, v any) goja.Value { return c.env.VM.ToValue(v) }

// movedAnd is what the callbacks of read and write get: the number, 0 after a
// failure, and what was given to read into or write from.
func movedAnd(c *call, v any) []goja.Value {
	n, _ := v.(int)
	return []goja.Value{c.env.VM.ToValue(n), c.memory}
}

// moved makes the objects that promises of read and write resolve with.
func moved(count, memory string) func(*call, any) goja.Value {
	return func(c *call, v any) goja.Value {
		obj := c.env.VM.CreateObject(nil)
		set(obj, count, v)
		set(obj, memory, c.memory)
		return obj
	}
}
