// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"math"
	"math/big"
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

const viewTypes = "an instance of Buffer, TypedArray, or DataView"

// defaultRead is the size of the Buffer that read makes if it gets none.
const defaultRead = 16384

// readRead reads (fd, buffer[, offset[, length[, position]]]), (fd, buffer,
// options) and, except for readSync, (fd[, options]).
func readRead(c *call) {
	c.readFD()
	c.memory = c.arg(1)
	data, ok := c.env.Bytes(c.memory)
	switch options := c.arg(2); {
	case !ok && c.form != onSync && optional(c.memory) && !c.positional():
		c.readInto(c.object(1))
	case !ok:
		c.env.ThrowArgType(c.notBuffer(), c.notBufferTypes(), c.memory)
	case len(c.args) <= 3 && !(c.form == onHandle && goja.IsNumber(options)), isPlainObject(options) && !c.positional():
		obj := c.object(2)
		c.readRange(data, property(obj, "offset"), property(obj, "length"), property(obj, "position"))
	default:
		c.readRange(data, options, c.arg(3), c.arg(4))
	}
}

// positional tells whether an asynchronous call has so many arguments that none
// of them can be options.
func (c *call) positional() bool {
	return (c.form == onCallback || c.form == onPromise) && len(c.args) > 3
}

// optional tells whether v may be the options in the place of a buffer.
func optional(v goja.Value) bool { return modules.Nullish(v) || isPlainObject(v) }

func isPlainObject(v goja.Value) bool {
	_, ok := v.(*goja.Object)
	return ok
}

// FileHandle.read takes what is not a buffer for its options.
func (c *call) notBuffer() string {
	if c.form == onHandle {
		return "options"
	}
	return "buffer"
}

func (c *call) notBufferTypes() string {
	if c.form == onHandle {
		return "of type object"
	}
	return viewTypes
}

// readInto reads the options of a read that may have to make its own buffer.
func (c *call) readInto(obj *goja.Object) {
	c.memory = property(obj, "buffer")
	if goja.IsUndefined(c.memory) {
		c.memory = c.env.NewBuffer(make([]byte, defaultRead))
	}
	data, ok := c.env.Bytes(c.memory)
	if !ok {
		c.env.ThrowArgType("buffer", viewTypes, c.memory)
	}
	c.readRange(data, property(obj, "offset"), property(obj, "length"), property(obj, "position"))
}

// readRange cuts the part of data that is asked for.
func (c *call) readRange(data []byte, offset, length, position goja.Value) {
	size := int64(len(data))
	off, n := c.offsetOf(offset), int64(0)
	if goja.IsUndefined(length) || goja.IsNull(length) && (len(c.args) <= 3 || c.form == onHandle) {
		n = size - off
	} else {
		n = int64(int32(length.ToInteger()))
	}
	c.req.position = c.positionOf(position)
	if n == 0 {
		return
	}
	if size == 0 {
		c.env.ThrowArgValue("buffer", c.memory, "is empty and cannot be written")
	}
	c.checkLength(n, size-off)
	c.req.data = [][]byte{data[off : off+n]}
}

func (c *call) offsetOf(v goja.Value) int64 {
	if modules.Nullish(v) {
		return 0
	}
	return c.env.Int(v, "offset", 0, maxSafe)
}

// checkLength refuses a length below zero or above room.
func (c *call) checkLength(n, room int64) {
	switch {
	case n < 0:
		c.env.ThrowOutOfRange("length", ">= 0", c.env.VM.ToValue(n))
	case n > room:
		c.env.ThrowOutOfRange("length", "<= "+strconv.FormatInt(room, 10), c.env.VM.ToValue(n))
	}
}

// positionOf reads the position of a read: a number, a BigInt or nothing. A
// FileHandle takes all else for nothing, too.
func (c *call) positionOf(v goja.Value) int64 {
	switch {
	case modules.Nullish(v):
		return -1
	case goja.IsNumber(v):
		return c.env.Int(v, "position", -1, maxSafe)
	case goja.IsBigInt(v):
		return c.bigPosition(v)
	case c.form == onHandle:
		return -1
	}
	c.env.ThrowArgType("position", "of type bigint or integer", v)
	return 0
}

func (c *call) bigPosition(v goja.Value) int64 {
	n, _ := v.Export().(*big.Int)
	if n == nil || !n.IsInt64() {
		c.env.ThrowOutOfRange("position", ">= -9223372036854775808 && <= 9223372036854775807", v)
	}
	return n.Int64()
}

// readWrite reads (fd, buffer[, offset[, length[, position]]]), (fd, buffer,
// options) and (fd, string[, position[, encoding]]).
func readWrite(c *call) {
	c.readFD()
	c.memory = c.arg(1)
	data, ok := c.env.Bytes(c.memory)
	switch {
	case ok && isPlainObject(c.arg(2)):
		obj := c.object(2)
		c.writeRange(data, property(obj, "offset"), property(obj, "length"), property(obj, "position"))
	case ok:
		c.writeRange(data, c.arg(2), c.arg(3), c.arg(4))
	case goja.IsString(c.memory):
		c.req.position = loosePosition(c.arg(2))
		c.req.data = [][]byte{c.encode(c.memory, c.writeEncoding(c.arg(3)))}
	default:
		c.env.ThrowArgType("buffer", dataTypes, c.memory)
	}
}

// writeEncoding takes what is no encoding for utf8.
func (c *call) writeEncoding(v goja.Value) string {
	if !goja.IsString(v) {
		return utf8Encoding
	}
	enc := normalEncoding(v.String())
	if size := len(c.memory.String()); enc == "hex" && size%2 != 0 {
		c.env.ThrowArgValue("encoding", v, "is invalid for data of length "+strconv.Itoa(size))
	}
	return enc
}

func (c *call) writeRange(data []byte, offset, length, position goja.Value) {
	size, off := int64(len(data)), c.offsetOf(offset)
	if off > size {
		c.env.ThrowOutOfRange("offset", "<= "+strconv.FormatInt(size, 10), offset)
	}
	n := size - off
	if goja.IsNumber(length) {
		c.checkFraction(length)
		n = length.ToInteger()
		c.checkLength(n, size-off)
	}
	c.req.position = loosePosition(position)
	c.req.data = [][]byte{data[off : off+n]}
}

func (c *call) checkFraction(v goja.Value) {
	if f := v.ToFloat(); f != math.Trunc(f) || math.IsNaN(f) {
		c.env.ThrowOutOfRange("length", "an integer", v)
	}
}

// loosePosition takes everything that is not a number for the current position.
func loosePosition(v goja.Value) int64 {
	if !goja.IsNumber(v) {
		return -1
	}
	return v.ToInteger()
}
