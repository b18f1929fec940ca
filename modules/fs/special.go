// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// The functions that do not fit the table: their callbacks are optional, or
// get something else than an error first.

// closeWithCallback is close(fd[, callback]). Without a callback a failure is
// an uncaught exception.
func (m *api) closeWithCallback(a modules.Args) goja.Value {
	c := &call{api: m, op: closeOperation(), form: onCallback, args: a.Arguments}
	c.readFD()
	var cb goja.Callable
	if a.Has(1) {
		cb = a.Func(1, "cb")
	}
	c.start(func(v any, err error) {
		m.env.Enter(func() {
			switch {
			case cb != nil:
				m.env.Invoke(cb, goja.Undefined(), c.results(v, err)...)
			case err != nil:
				m.env.Throw(c.failure(err))
			}
		})
	})
	return nil
}

// exists is exists(path, callback): the callback gets a boolean alone. As in
// IoT.js it may be missing.
func (m *api) exists(a modules.Args) goja.Value {
	cb, ok := goja.AssertFunction(a.Argument(1))
	if !ok && !m.env.Compat && (a.Has(1) || !a.Has(0)) {
		m.env.ThrowArgType("cb", "of type function", a.Argument(1))
	}
	if m.env.Compat {
		if _, isPath := m.asPath(a.Argument(0)); !isPath {
			m.env.ThrowType("", "Path should be a string or a buffer")
		}
	}
	c := &call{api: m, op: &operation{work: doExists}, form: onCallback}
	c.req.path = m.plainPath(a.Argument(0))
	c.start(func(v any, _ error) {
		if ok {
			m.env.Call(cb, goja.Undefined(), m.env.VM.ToValue(v))
		}
	})
	return nil
}

// existsSync is existsSync(path): false for everything that is no path.
func (m *api) existsSync(a modules.Args) goja.Value {
	path := m.plainPath(a.Argument(0))
	return m.env.VM.ToValue(path != "" && sysAccess(path, 0) == nil)
}

// plainPath is a path, or nothing if v is none.
func (m *api) plainPath(v goja.Value) (path string) {
	if m.env.VM.Try(func() { path, _ = m.asPath(v) }) != nil || strings.IndexByte(path, 0) >= 0 {
		return ""
	}
	return path
}

// promisify says what util.promisify makes of the functions whose callbacks
// get more than a result: an object with all of it, or the boolean of exists.
func (m *api) promisify(obj *goja.Object) {
	for _, op := range transferTable() {
		fields := *op
		m.custom(obj.Get(op.name), m.promise(&fields))
	}
	m.custom(obj.Get("exists"), func(a modules.Args) goja.Value {
		d := m.env.NewDeferred()
		c := &call{api: m, op: &operation{work: doExists}, form: onCallback}
		c.req.path = m.plainPath(a.Argument(0))
		c.start(func(v any, _ error) { d.Resolve(m.env.VM.ToValue(v)) })
		return d.Value()
	})
}

// custom sets what util.promisify returns for fn.
func (m *api) custom(fn goja.Value, f modules.Func) {
	key, name := m.promisifyKey(), fn.(*goja.Object).Get("name").String()
	modules.Must(fn.(*goja.Object).DefineDataPropertySymbol(key, m.env.Function(name, 0, f), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE))
}

// promisifyKey is util.promisify.custom, a registered symbol.
func (m *api) promisifyKey() *goja.Symbol {
	symbol := m.env.Builtin("Symbol")
	for_, _ := goja.AssertFunction(symbol.Get("for"))
	key, _ := m.env.Invoke(for_, symbol, m.env.VM.ToValue("nodejs.util.promisify.custom")).(*goja.Symbol)
	return key
}
