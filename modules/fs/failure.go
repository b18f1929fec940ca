// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"errors"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/modules"
)

// failure makes the error that a script sees of a failed operation.
func (c *call) failure(err error) goja.Value {
	if errors.Is(err, errAborted) {
		return c.signal.error(c.api)
	}
	var own *coded
	if errors.As(err, &own) {
		return c.codedError(own)
	}
	call, paths := c.op.call, []string{c.req.path, c.req.dest}[:c.named]
	var f *fault
	if errors.As(err, &f) {
		call, paths, err = f.call, f.paths, f.err
	}
	return c.systemError(errno.From(call, err), paths)
}

// systemError is the error for a refusal of the system. A path is named also
// when it is empty.
func (m *api) systemError(e *errno.Error, paths []string) goja.Value {
	text := e.Message
	if text == "" {
		text = errno.Text(e.Code)
	}
	message := e.Code + ": " + text + ", " + e.Syscall
	if m.env.Compat {
		message = "'" + e.Syscall + "' " + text
	}
	for i, path := range paths {
		if !m.env.Compat {
			message += [...]string{" '", " -> '"}[i] + path + "'"
		}
	}
	obj := m.env.NewError(modules.PlainError, "", message)
	set(obj, "errno", e.Errno)
	set(obj, "code", e.Code)
	set(obj, "syscall", e.Syscall)
	for i, path := range paths {
		set(obj, [...]string{"path", "dest"}[i], path)
	}
	return obj
}

// codedError is the error for a failure with a code of Node's own.
func (m *api) codedError(e *coded) goja.Value {
	switch {
	case e.ranged:
		return m.env.NewError(modules.RangeError, e.code, e.message)
	case !e.system:
		return m.env.NewError(modules.PlainError, e.code, e.message)
	}
	obj := m.env.NewError(modules.PlainError, "", e.message)
	m.rename(obj, "SystemError", "SystemError ["+e.code+"]")
	set(obj, "code", e.code)
	set(obj, "info", m.env.Object("code", e.name, "message", e.reason, "path", e.path, "syscall", e.call, "errno", e.errno))
	set(obj, "errno", e.errno)
	set(obj, "syscall", e.call)
	set(obj, "path", e.path)
	return obj
}

// rename gives an error a name, and its stack text the heading.
func (m *api) rename(obj *goja.Object, name, heading string) {
	stack := obj.Get("stack").String()
	const plain = "Error"
	if len(stack) >= len(plain) && stack[:len(plain)] == plain {
		m.env.Hide(obj, "stack", m.env.VM.ToValue(heading+stack[len(plain):]))
	}
	m.env.Hide(obj, "name", m.env.VM.ToValue(name))
}

// set sets a property of an object of ours, which cannot fail.
func set(obj *goja.Object, name string, v any) {
	if err := obj.Set(name, v); err != nil {
		panic(err)
	}
}
