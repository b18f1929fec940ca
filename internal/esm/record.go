// SPDX-License-Identifier: Apache-2.0

// Package esm is what ES modules are without an engine: it takes import and
// export statements out of a source, resolves names between modules and decides
// in which order they run, as the specification says.
package esm

// Record is what the import and export statements of a module say.
type Record struct {
	Requests []Request
	Imports  []Import
	Exports  []Export
	// Declared are the offsets of declarations behind `export`, whose names are
	// exported: Export.Local is not known before the source is parsed.
	Declared []int
	// Default is the export default of an expression or of a declaration that
	// may be without a name.
	Default Default
}

// Request is a module that is asked for.
type Request struct {
	Specifier  string
	Attributes []Attribute
	At         int // offset in the source
}

// Attribute is one of `with { key: 'value' }`.
type Attribute struct{ Key, Value string }

// Import is a name that an import statement declares.
type Import struct {
	Request   int    // index in Requests
	Name      string // of the export
	Namespace bool   // import * as Local
	Local     string
	At        int
}

// Export is a name that a module exports.
type Export struct {
	Name  string // "" for export * from
	Local string // if it is declared here

	Request   int // index in Requests, or -1
	Import    string
	Namespace bool // export * as Name from
	At        int
}

// Star tells whether e is `export * from`.
func (e *Export) Star() bool { return e.Name == "" && e.Request >= 0 }

// Default is how a default export is written in Source.Code.
type Default struct {
	Kind   DefaultKind
	At     int    // offset of the statement
	Header string // of an anonymous function or class, in Source.Code
	Was    string // what Header replaces
}

// DefaultKind is a kind of default exports.
type DefaultKind uint8

// The kinds of default exports.
const (
	NoDefault DefaultKind = iota
	// Expression is `const DefaultName= expression`.
	Expression
	// Declaration is the declaration of a function or class with a name.
	Declaration
	// Anonymous is that of one without: DefaultName is put in.
	Anonymous
)

// DefaultName is what a default export without a name is called in Source.Code.
// It has as many letters as `default`, with the sign behind it.
const DefaultName = "$defau"

// Source is the text of a module without import and export statements. What
// remains is where it was.
type Source struct {
	Record
	Code string
	// Import is a word that stands for `import` in import() and import.meta.
	// Neither it nor DefaultName occurs in the text otherwise.
	Import string
	// Dynamic and Meta tell whether there is an import(), or an import.meta.
	Dynamic, Meta bool
}

// Error is a syntax error.
type Error struct {
	At      int // offset in the source
	Message string
}

// Error implements error.
func (e *Error) Error() string { return e.Message }

// link makes exports of imported names what the specification calls indirect.
func (r *Record) link() {
	imports := make(map[string]*Import, len(r.Imports))
	for i := range r.Imports {
		imports[r.Imports[i].Local] = &r.Imports[i]
	}
	for i := range r.Exports {
		e := &r.Exports[i]
		if m := imports[e.Local]; e.Local != "" && m != nil && !m.Namespace {
			e.Local, e.Request, e.Import = "", m.Request, m.Name
		}
	}
}

// Duplicate returns the second export of a name, or nil.
func (r *Record) Duplicate() *Export {
	seen := make(map[string]bool, len(r.Exports))
	for i := range r.Exports {
		e := &r.Exports[i]
		if e.Name != "" && seen[e.Name] {
			return e
		}
		seen[e.Name] = true
	}
	return nil
}
