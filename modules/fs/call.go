// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// call is one call of an operation: its arguments while they are read, and
// what making a value of the result needs.
type call struct {
	*api
	op     *operation
	form   forms
	args   []goja.Value // only while they are read: goja reuses the slice
	req    request
	named  int    // how many of path and dest an error names
	enc    string // of the names or the data in the result
	big    bool   // numbers are BigInts
	quiet  bool   // throwIfNoEntry: false
	memory goja.Value
	signal *signal
}

// arg is argument i, undefined if there is none.
func (c *call) arg(i int) goja.Value {
	if i < len(c.args) {
		return c.args[i]
	}
	return goja.Undefined()
}

// maxSafe is Number.MAX_SAFE_INTEGER.
const maxSafe = 1<<53 - 1

// readFD reads the descriptor that is the first argument.
func (c *call) readFD() {
	c.req.fd, c.req.byFD = c.fdOf(c.arg(0)), true
}

// fdOf reads a descriptor. IoT.js leaves it to the system to refuse one.
func (c *call) fdOf(v goja.Value) int {
	if c.env.Compat {
		return int(c.env.Int(v, "fd", math.MinInt32, math.MaxInt32))
	}
	return int(c.env.Int(v, "fd", 0, math.MaxInt32))
}

// isFD tells whether v is a number that can only be a descriptor.
func isFD(v goja.Value) bool {
	if !goja.IsNumber(v) {
		return false
	}
	f := v.ToFloat()
	return f == math.Trunc(f) && math.Abs(f) <= math.MaxInt32
}

// readPath reads the path that is the first argument.
func (c *call) readPath(name string) {
	c.req.path, c.named = c.pathOf(c.arg(0), name), 1
}

// readPaths reads the first two arguments.
func (c *call) readPaths(name, other string) {
	c.readPath(name)
	c.req.dest, c.named = c.pathOf(c.arg(1), other), 2
}

// readTarget reads a path or a descriptor. FileHandles count with promises,
// descriptors without.
func (c *call) readTarget() {
	v := c.arg(0)
	if c.form == onHandle || c.form != onPromise && isFD(v) {
		c.readFD()
		return
	}
	if c.form == onPromise {
		if h := c.handleOf(v); h != nil {
			c.req.fd, c.req.byFD = h.fd, true
			return
		}
	}
	c.readPath("path")
}

// octalMode reads permissions: a number or an octal string.
func (c *call) octalMode(v goja.Value, name string) uint32 {
	if !goja.IsString(v) {
		return uint32(c.env.Int(v, name, 0, math.MaxUint32))
	}
	mode, ok := parseOctal(v.String())
	if !ok {
		c.env.ThrowArgValue(name, v, "must be a 32-bit unsigned integer or an octal string")
	}
	return mode
}

// optionalMode is octalMode with a default.
func (c *call) optionalMode(v goja.Value, fallback uint32) uint32 {
	if modules.Nullish(v) {
		return fallback
	}
	return c.octalMode(v, "mode")
}

func parseOctal(s string) (uint32, bool) {
	n := uint64(0)
	for _, r := range s {
		if r < '0' || r > '7' {
			return 0, false
		}
		if n = n<<3 | uint64(r-'0'); n > math.MaxUint32 {
			return 0, false
		}
	}
	return uint32(n), s != ""
}

// readOwner reads a user and a group from argument i on.
func (c *call) readOwner(i int) {
	c.req.uid = int(c.env.Int(c.arg(i), "uid", -1, math.MaxUint32))
	c.req.gid = int(c.env.Int(c.arg(i+1), "gid", -1, math.MaxUint32))
}

// bool reads an option that must be a boolean if it is there.
func (c *call) bool(options *goja.Object, name string, fallback bool) bool {
	v := property(options, name)
	if goja.IsUndefined(v) {
		return fallback
	}
	if modules.TypeOf(v) != "boolean" {
		c.env.ThrowArgType("options."+name, "of type boolean", v)
	}
	return v.ToBoolean()
}

// property is a property of an object that may be nil.
func property(obj *goja.Object, name string) goja.Value {
	if obj == nil {
		return goja.Undefined()
	}
	return orUndefined(obj.Get(name))
}
