// SPDX-License-Identifier: Apache-2.0

package console

import (
	"bytes"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/util"
)

// log(...data) writes a line to the standard output.
func (c *console) log(a modules.Args) goja.Value {
	c.print(c.out, a.Arguments)
	return nil
}

// warn(...data) writes a line to the standard error.
func (c *console) warn(a modules.Args) goja.Value {
	c.print(c.err, a.Arguments)
	return nil
}

// print formats args and writes them as one line.
func (c *console) print(s *sink, args []goja.Value) {
	b := c.take()
	if c.env.Compat {
		c.finish(s, util.AppendUTF8(b, c.compatText(args)))
		return
	}
	b, done := util.AppendStrings(b, args)
	if !done {
		b = c.in.AppendFormat(b, s.options(c.in), args)
	}
	c.finish(s, b)
}

// compatText is what IoT.js prints for args. It shows a NUL, which would end
// the text in C.
func (c *console) compatText(args []goja.Value) string {
	return strings.ReplaceAll(c.in.FormatCompat(args), "\x00", `\u0000`)
}

// line writes a text as one line.
func (c *console) line(s *sink, text string) {
	c.finish(s, util.AppendUTF8(c.take(), text))
}

// take hands out the buffer, with the indentation in it. It is not there while
// a script that formatting runs prints something itself.
func (c *console) take() []byte {
	b := c.buf
	c.buf = nil
	return append(b[:0], c.indent...)
}

// maxKept is the size up to which a buffer is kept for the next line.
const maxKept = 64 << 10

func (c *console) finish(s *sink, b []byte) {
	if n := len(c.indent); n > 0 && bytes.IndexByte(b, '\n') >= 0 {
		b = bytes.ReplaceAll(b, []byte("\n"), append([]byte("\n"), c.indent...))
	}
	b = append(b, '\n')
	s.write(b)
	if cap(b) <= maxKept {
		c.buf = b
	}
}

// group(...label) indents what follows.
func (c *console) group(a modules.Args) goja.Value {
	if a.Len() > 0 {
		c.print(c.out, a.Arguments)
	}
	c.indent = append(c.indent, bytes.Repeat([]byte(" "), c.step)...)
	return nil
}

// groupEnd() ends the last group.
func (c *console) groupEnd(modules.Args) goja.Value {
	c.indent = c.indent[:max(0, len(c.indent)-c.step)]
	return nil
}

// assert(value, ...message) writes message to the standard error if value is
// falsy.
func (c *console) assert(a modules.Args) goja.Value {
	if a.Argument(0).ToBoolean() {
		return nil
	}
	args := a.Rest(1)
	if len(args) == 0 {
		args = []goja.Value{c.env.VM.ToValue("Assertion failed")}
	} else {
		args[0] = c.env.VM.ToValue("Assertion failed: " + args[0].String())
	}
	c.print(c.err, args)
	return nil
}

// trace(...data) writes a message and the call sites to the standard error.
func (c *console) trace(a modules.Args) goja.Value {
	b := append(c.take(), "Trace"...)
	if a.Len() > 0 {
		b = append(b, ": "...)
		b = c.in.AppendFormat(b, c.err.options(c.in), a.Arguments)
	}
	frames := c.env.VM.CaptureCallStack(0, nil)
	c.finish(c.err, append(b, c.env.FormatCallers(frames, 1, 10)...)) // but for this function
	return nil
}

// dir(value[, options]) shows value without its own inspect function.
func (c *console) dir(a modules.Args) goja.Value {
	o := *c.out.options(c.in)
	o.CustomInspect = false
	if opts, ok := a.Argument(1).(*goja.Object); ok {
		c.in.ApplyOptions(&o, opts)
	}
	c.line(c.out, c.in.InspectWith(a.Argument(0), o))
	return nil
}

// clear() clears a terminal.
func (c *console) clear(modules.Args) goja.Value {
	if c.out.isTerminal() {
		c.out.write([]byte("\x1b[1;1H\x1b[0J"))
	}
	return nil
}
