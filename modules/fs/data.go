// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"slices"
	"syscall"

	"github.com/dop251/goja"
)

const dataTypes = "of type string or an instance of Buffer, TypedArray, or DataView"

// readReadFile reads (path[, options]).
func readReadFile(c *call) {
	obj := c.options(1)
	c.readTarget()
	if !c.req.byFD {
		c.req.flags = c.openFlags(property(obj, "flag"), syscall.O_RDONLY)
	}
	c.req.mode = 0o666
	if c.env.Compat {
		c.enc = ""
	}
}

func fileData(c *call, v any) goja.Value { return c.decode(v.([]byte), c.enc) }

// readWriteFile reads (path, data[, options]).
func readWriteFile(c *call) {
	// IoT.js writes a number, as Node.js did before version 14.
	if v := c.arg(1); goja.IsNumber(v) && c.form != onPromise {
		c.args = slices.Clone(c.args)
		c.args[1] = c.env.VM.ToValue(v.String())
	}
	c.writeFile(flagsWrite | syscall.O_WRONLY)
}

// readAppendFile reads the same, and adds to the file.
func readAppendFile(c *call) { c.writeFile(flagsAppend | syscall.O_WRONLY) }

func (c *call) writeFile(flags int) {
	obj := c.options(2)
	c.req.flush = c.bool(obj, "flush", false)
	c.req.data = [][]byte{c.fileBytes(c.arg(1))}
	c.readTarget()
	c.req.flags = c.openFlags(property(obj, "flag"), flags)
	c.req.mode = c.optionalMode(property(obj, "mode"), 0o666)
}

// fileBytes are the bytes of what a script wants written. Off the loop it is
// the memory of the script's own Buffer.
func (c *call) fileBytes(v goja.Value) []byte {
	if goja.IsString(v) {
		return c.encode(v, c.enc)
	}
	if data, ok := c.env.Bytes(v); ok {
		return data
	}
	if !c.env.Compat {
		c.env.ThrowArgType("data", dataTypes, v)
	}
	return []byte(v.String())
}

// written is the number of bytes, which IoT.js returns from writeFileSync.
func written(c *call, v any) goja.Value {
	if !c.env.Compat || c.form != onSync {
		return nil
	}
	return c.env.VM.ToValue(v)
}
