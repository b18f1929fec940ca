// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/esm"
)

// namespaceObject is the namespace of m.
func (m *esModule) namespaceObject() *goja.Object {
	if m.namespace == nil {
		m.namespace = m.all.env.NewNamespace(m.loaders())
	}
	return m.namespace
}

// loaders are the exports of m, ready to be read.
func (m *esModule) loaders() map[string]func() goja.Value {
	names := m.ExportNames()
	out := make(map[string]func() goja.Value, len(names))
	for _, name := range names {
		b, _ := m.Resolve(name)
		out[name] = lazyLoad(b)
	}
	return out
}

// lazyLoad reads what a binding leads to, whose variable is found when it is
// first read: the scopes of a cycle may not be there yet.
func lazyLoad(b esm.Binding) func() goja.Value {
	var c *cell
	return func() goja.Value {
		if c == nil {
			if c = cellOf(b); c == nil {
				return nil
			}
		}
		return c.load()
	}
}

// required is what require returns for m: the export called module.exports, or
// the namespace, which says that it comes from an ES module if it has a default
// export.
func (m *esModule) required() goja.Value {
	if b, o := m.Resolve("module.exports"); o == esm.Found {
		if v := cellOf(b).load(); v != nil {
			return v
		}
	}
	_, hasDefault := m.Resolve("default")
	_, marked := m.Resolve("__esModule")
	if hasDefault != esm.Found || marked == esm.Found {
		return m.namespaceObject()
	}
	if m.facade == nil {
		exports := m.loaders()
		yes := m.all.env.VM.ToValue(true)
		exports["__esModule"] = func() goja.Value { return yes }
		m.facade = m.all.env.NewNamespace(exports)
	}
	return m.facade
}
