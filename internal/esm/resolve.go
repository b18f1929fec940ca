// SPDX-License-Identifier: Apache-2.0

package esm

// Module is a module in the graph of those that are loaded.
type Module struct {
	Name string // for messages and tests
	// Record is nil for a module that is no ES module. It has the exports Names.
	Record *Record
	Names  []string
	// Requested are the modules of Record.Requests.
	Requested []*Module
	Body      Body
	// Async tells whether the body awaits at its top level.
	Async bool

	names map[string]bool
	evaluation
}

// Binding is what an export leads to: a name in the scope of a module, or its
// namespace object.
type Binding struct {
	Module    *Module
	Local     string
	Namespace bool
}

// Outcome is how a search for an export ended.
type Outcome uint8

// The outcomes.
const (
	Missing Outcome = iota
	Ambiguous
	Found
)

type visit struct {
	module *Module
	name   string
}

// Resolve finds the export called name.
func (m *Module) Resolve(name string) (Binding, Outcome) {
	return m.resolve(name, make(map[visit]bool))
}

func (m *Module) resolve(name string, seen map[visit]bool) (Binding, Outcome) {
	if seen[visit{m, name}] {
		return Binding{}, Missing
	}
	seen[visit{m, name}] = true
	if m.Record == nil {
		return m.synthetic(name)
	}
	for i := range m.Record.Exports {
		e := &m.Record.Exports[i]
		switch {
		case e.Name != name || e.Star():
		case e.Request < 0:
			return m.local(e)
		case e.Namespace:
			return Binding{Module: m.Requested[e.Request], Namespace: true}, Found
		default:
			return m.Requested[e.Request].resolve(e.Import, seen)
		}
	}
	if name == "default" {
		return Binding{}, Missing
	}
	return m.stars(name, seen)
}

// local is an export of what is declared here, or of an imported namespace.
func (m *Module) local(e *Export) (Binding, Outcome) {
	for i := range m.Record.Imports {
		if im := &m.Record.Imports[i]; im.Namespace && im.Local == e.Local {
			return Binding{Module: m.Requested[im.Request], Namespace: true}, Found
		}
	}
	return Binding{Module: m, Local: e.Local}, Found
}

func (m *Module) synthetic(name string) (Binding, Outcome) {
	if m.names == nil {
		m.names = make(map[string]bool, len(m.Names))
		for _, n := range m.Names {
			m.names[n] = true
		}
	}
	if !m.names[name] {
		return Binding{}, Missing
	}
	return Binding{Module: m, Local: name}, Found
}

// stars looks through what is exported with a star. Two of them may lead to the
// same place.
func (m *Module) stars(name string, seen map[visit]bool) (Binding, Outcome) {
	var found Binding
	outcome := Missing
	for i := range m.Record.Exports {
		e := &m.Record.Exports[i]
		if !e.Star() {
			continue
		}
		b, o := m.Requested[e.Request].resolve(name, seen)
		switch {
		case o == Ambiguous:
			return Binding{}, Ambiguous
		case o == Missing:
		case outcome == Found && b != found:
			return Binding{}, Ambiguous
		default:
			found, outcome = b, Found
		}
	}
	return found, outcome
}

// ExportNames lists what m exports, in the order of the source, without what is
// ambiguous in the exports of a star.
func (m *Module) ExportNames() []string {
	names := m.collect(nil, make(map[*Module]bool))
	out := names[:0]
	seen := make(map[string]bool, len(names))
	for _, n := range names {
		if seen[n] {
			continue
		}
		seen[n] = true
		if _, o := m.Resolve(n); o == Found {
			out = append(out, n)
		}
	}
	return out
}

func (m *Module) collect(names []string, seen map[*Module]bool) []string {
	if seen[m] {
		return names
	}
	seen[m] = true
	if m.Record == nil {
		return append(names, m.Names...)
	}
	for i := range m.Record.Exports {
		if e := &m.Record.Exports[i]; !e.Star() {
			names = append(names, e.Name)
		}
	}
	for i := range m.Record.Exports {
		e := &m.Record.Exports[i]
		if !e.Star() {
			continue
		}
		for _, n := range m.Requested[e.Request].collect(nil, seen) {
			if n != "default" {
				names = append(names, n)
			}
		}
	}
	return names
}
