// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"errors"
	"slices"
	"strings"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"

	"github.com/iotjs/iotjs/internal/esm"
	"github.com/iotjs/iotjs/internal/jsast"
	"github.com/iotjs/iotjs/internal/lower"
	"github.com/iotjs/iotjs/modules"
)

// code is the compiled code of an ES module.
type code struct {
	program *goja.Program
	exports []string // names of variables, in the order of the function that finds them
	source  *esm.Source
	text    string // with its import and export statements
	origin  *modules.Origin
	meta    bool

	next  goja.Callable // of the generator that it is
	throw goja.Callable
	gen   *goja.Object
}

// compile compiles the source of m: as it is, and if the engine does not take
// it, lowered.
func (m *esModule) compile(c *compiler, src string) error {
	var refused *syntaxFault
	if !isTyped(m.file) {
		err := m.compileText(c, src, &modules.Origin{Text: src})
		if !errors.As(err, &refused) || refused.Message == esm.NoHTML || refused.final() {
			return err
		}
		if !lower.Available {
			return refused.lacking()
		}
	}
	t, err := c.transform(m.name(), src, lower.Module)
	if err != nil {
		return betterFault(m.url, src, refused, err)
	}
	if c.env != nil {
		c.supply(t)
	}
	err = m.compileText(c, t.result.Code, &modules.Origin{Text: src, Map: t.result.Map})
	if err != nil && refused != nil && !refused.unknown() {
		return refused
	}
	return err
}

// name is what m is called where its path is shown.
func (m *esModule) name() string {
	if m.file != "" {
		return m.file
	}
	return m.url
}

// compileText compiles a source that the engine takes, but for import and
// export. The error is a *syntaxFault.
func (m *esModule) compileText(c *compiler, src string, origin *modules.Origin) error {
	m.code.text, m.code.origin = src, origin
	s, err := esm.Split(src)
	if err != nil {
		var e *esm.Error
		if errors.As(err, &e) {
			return m.fault(e.At, e.Message)
		}
		return err
	}
	m.code.source = s
	whole := modules.ModuleOpen + s.Code + modules.WrapperClose
	tree, err := jsast.Parse(m.url, whole)
	if err == nil {
		err = closed(tree, whole)
	}
	if err == nil {
		err = m.bind(tree)
	}
	if err == nil {
		err = jsast.Mend(tree, whole)
	}
	if err == nil {
		m.code.program, err = goja.CompileAST(tree, false)
	}
	if fault, ok := err.(*syntaxFault); ok {
		return fault
	}
	if err != nil {
		return m.moved(faultOf(m.url, modules.ModuleOpen+src+modules.WrapperClose, len(modules.ModuleOpen), err))
	}
	if c.env != nil {
		c.env.SetOrigin(tree.File, origin)
	}
	m.Record = &s.Record
	return nil
}

// bind turns the tree into that of the function of a module, and completes the
// record by what the tree says.
func (m *esModule) bind(tree *ast.Program) error {
	s := m.code.source
	a := jsast.Module{Word: s.Import, Declared: s.Declared, Header: s.Default.Header, Was: s.Default.Was, Evals: esm.Evals(s.Code)}
	imported := make(map[string]bool, len(s.Imports))
	for _, im := range s.Imports {
		a.Imports = append(a.Imports, im.Local)
		imported[im.Local] = true
	}
	switch s.Default.Kind {
	case esm.Declaration:
		a.Declared = append(slices.Clip(a.Declared), s.Default.At)
	case esm.Expression, esm.Anonymous:
		a.Default = esm.DefaultName
	}
	for i := range s.Exports {
		e := &s.Exports[i]
		named := s.Default.Kind == esm.Declaration && e.Local == "default"
		if e.Request < 0 && !named && !imported[e.Local] {
			a.Exports = append(a.Exports, e.Local)
		}
	}
	a.ModuleFunction(tree, len(modules.ModuleOpen))
	m.Async = a.Awaits
	m.code.meta = s.Meta || strings.Contains(s.Code, jsast.Meta)
	m.code.exports = a.Exports
	m.declare(a.Names)
	return m.early(&a)
}

// declare adds the names of exported declarations to the record. That of the
// default export is there already.
func (m *esModule) declare(names [][]string) {
	s := m.code.source
	for i, list := range names {
		m.code.exports = append(m.code.exports, list...)
		if i == len(s.Declared) {
			m.nameDefault(list)
			continue
		}
		for _, name := range list {
			s.Exports = append(s.Exports, esm.Export{Name: name, Local: name, Request: -1, At: s.Declared[i]})
		}
	}
}

func (m *esModule) nameDefault(names []string) {
	for i := range m.code.source.Exports {
		if e := &m.code.source.Exports[i]; e.Local == "default" && len(names) == 1 {
			e.Local = names[0]
		}
	}
}

// fault is a syntax error at an offset of what is compiled.
func (m *esModule) fault(offset int, message string) *syntaxFault {
	f := &syntaxFault{File: m.url, Message: message, certain: true}
	f.locate(m.code.text, offset)
	f.show(m.code.text, 0)
	return m.moved(f)
}

// moved is a fault in what is compiled, where it is in the source.
func (m *esModule) moved(f *syntaxFault) *syntaxFault {
	o := m.code.origin
	if o.Map == nil {
		return f
	}
	at := &syntaxFault{File: m.url, Message: f.Message, certain: f.certain}
	at.Line, at.Column = o.Place(m.code.text, f.Line, 1+utf16Column(f.Source, f.Column-1))
	at.show(o.Text, 0)
	return at
}

// early finds the errors that the language wants to be told before anything
// runs.
func (m *esModule) early(a *jsast.Module) error {
	at := func(idx file.Idx) int { return int(idx) - 1 - len(modules.ModuleOpen) }
	s := m.code.source
	switch {
	case a.Fault != nil:
		return m.fault(at(a.Fault.At), a.Fault.Message)
	case a.Clash != "":
		return m.fault(m.placeOf(a.Clash), "Identifier '"+a.Clash+"' has already been declared")
	}
	if e := s.Duplicate(); e != nil {
		return m.fault(e.At, "Duplicate export of '"+e.Name+"'")
	}
	for i := range s.Exports {
		if e := &s.Exports[i]; a.Missing != "" && e.Local == a.Missing {
			return m.fault(e.At, "Export '"+a.Missing+"' is not defined in module")
		}
	}
	return nil
}

func (m *esModule) placeOf(local string) int {
	for _, im := range m.code.source.Imports {
		if im.Local == local {
			return im.At
		}
	}
	return 0
}
