// SPDX-License-Identifier: Apache-2.0

package esm

// Body is what the runtime knows of a module: its scope and its code.
type Body interface {
	// Link makes the scope, in which functions work and variables have no value
	// yet. The bindings are those of Record.Imports.
	Link(imports []Binding)
	// Execute runs the code of a module that is not Async.
	Execute() *Failure
	// Start runs the code of one that is, up to its first await. done is called
	// when it has ended, not before Start returns.
	Start(done func(*Failure))
}

// Failure is what a module has thrown.
type Failure struct{ Value any }

// LinkError is an import that leads nowhere.
type LinkError struct {
	Module  *Module // that imports
	Request Request // the module that was to have it
	From    *Module // that module
	Name    string
	Outcome Outcome
	At      int // offset in the source of Module
}

// Error implements error, with the text of V8.
func (e *LinkError) Error() string {
	if e.Outcome == Missing {
		return "The requested module '" + e.Request.Specifier + "' does not provide an export named '" + e.Name + "'"
	}
	return "The requested module '" + e.Request.Specifier + "' contains conflicting star exports for name '" + e.Name + "'"
}

// Link makes the scopes of m and of all modules that it leads to, unless they
// have them. The error is a *LinkError: then none of them has got one.
func Link(m *Module) error {
	var order []*Module
	order = m.unlinked(order, make(map[*Module]bool))
	imports := make([][]Binding, len(order))
	for i, n := range order {
		var err error
		if imports[i], err = n.bind(); err != nil {
			return err
		}
	}
	for i, n := range order {
		n.Body.Link(imports[i])
		n.status = linked
	}
	return nil
}

// unlinked lists what is to be linked, in the order of evaluation.
func (m *Module) unlinked(order []*Module, seen map[*Module]bool) []*Module {
	if m.status != unlinked || seen[m] {
		return order
	}
	seen[m] = true
	for _, n := range m.Requested {
		order = n.unlinked(order, seen)
	}
	return append(order, m)
}

// bind finds what m imports, and makes sure that there is what it exports.
func (m *Module) bind() ([]Binding, error) {
	if m.Record == nil {
		return nil, nil
	}
	for i := range m.Record.Exports {
		e := &m.Record.Exports[i]
		if e.Request < 0 || e.Star() || e.Namespace {
			continue
		}
		if _, o := m.Resolve(e.Name); o != Found {
			return nil, m.missing(e.Request, e.Import, o, e.At)
		}
	}
	out := make([]Binding, len(m.Record.Imports))
	for i := range m.Record.Imports {
		im := &m.Record.Imports[i]
		from := m.Requested[im.Request]
		if im.Namespace {
			out[i] = Binding{Module: from, Namespace: true}
			continue
		}
		b, o := from.Resolve(im.Name)
		if o != Found {
			return nil, m.missing(im.Request, im.Name, o, im.At)
		}
		out[i] = b
	}
	return out, nil
}

func (m *Module) missing(request int, name string, o Outcome, at int) error {
	return &LinkError{Module: m, Request: m.Record.Requests[request], From: m.Requested[request], Name: name, Outcome: o, At: at}
}
