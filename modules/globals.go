// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"fmt"
	"reflect"
	"unsafe"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/unistring"
)

// The engine has one global object for all code. Code that is to have another
// one (vm.createContext) runs with an outermost scope of its own, where let and
// const declare, and the instructions in it that touch the global object are
// given the other one for as long as each takes (docs/adr/0007).

// Globals are what code finds outside of all its scopes, in the place of the
// runtime's global object and declarations.
type Globals struct {
	// Object is the global object. Its traps, if it has some, must call
	// Env.Outside.
	Object *goja.Object

	env   *Env
	scope unsafe.Pointer // a stash of the engine
	whole reflect.Value  // keeps scope
}

// Places in the scope that no script can name.
const (
	globalPlace = "\x00global"
	evalPlace   = "\x00eval"
)

//go:linkname engineDeclare github.com/dop251/goja.(*stash).createLexBinding
func engineDeclare(stash unsafe.Pointer, name unistring.String, constant bool)

// NewGlobals makes a scope for a global object. Without eval, sources that are
// given to eval and Function are refused.
func (e *Env) NewGlobals(object *goja.Object, eval bool) *Globals {
	m := e.guards().machine
	g := &Globals{Object: object, env: e, whole: reflect.New(m.stashType)}
	g.scope = g.whole.UnsafePointer()
	engineDeclare(g.scope, globalPlace, false)
	engineDeclare(g.scope, evalPlace, false)
	values := *(*[]goja.Value)(unsafe.Add(g.scope, m.values))
	values[0], values[1] = object, e.VM.ToValue(eval)
	return g
}

func (g *Globals) names() map[unistring.String]uint32 {
	return *(*map[unistring.String]uint32)(unsafe.Add(g.scope, g.env.guards().machine.names))
}

// Declares tells whether a script has declared name by let, const or class.
func (g *Globals) Declares(name string) bool {
	_, ok := g.names()[unistring.NewFromString(name)]
	return ok
}

// Declare declares name by let, or by const. It has no value yet.
func (g *Globals) Declare(name string, constant bool) {
	engineDeclare(g.scope, unistring.NewFromString(name), constant)
}

// CompileGlobal compiles a script that runs with any Globals.
func (e *Env) CompileGlobal(tree *ast.Program) (*goja.Program, error) {
	g := e.guards()
	prg, err := engineCompile(tree, false, true, g.machine.at)
	if err != nil {
		return nil, err
	}
	e.layout.code.mendFor(prg, true)
	c := e.layout.code
	list := *c.instructions(prg)
	if len(list) == 0 {
		return prg, nil
	}
	enter := instruction{c.ours(list[0], false), unsafe.Pointer(&guarded{guards: g, check: check{call: true, look: (*guards).enterScope}})}
	c.prepend(prg, enter)
	return prg, nil
}

// Run runs what CompileGlobal has compiled. around are objects whose properties
// are variables, the innermost last. Without g, which may be nil, the code runs
// with the runtime's own globals.
func (g *Globals) Run(e *Env, prg *goja.Program, around []*goja.Object) (goja.Value, error) {
	m := e.guards().machine
	scope := m.globalStash
	if g != nil {
		scope = g.scope
	}
	for _, obj := range around {
		inner := reflect.New(m.stashType).UnsafePointer()
		*(**goja.Object)(unsafe.Add(inner, m.object)) = obj
		*(*unsafe.Pointer)(unsafe.Add(inner, m.outer)) = scope
		scope = inner
	}
	e.guards().entering = scope
	return e.VM.RunProgram(prg)
}

// enterScope is the first instruction of such code.
func (g *guards) enterScope(operandStack, *guarded) bool {
	*field[unsafe.Pointer](g.machine, g.machine.stash) = g.entering
	g.entering = nil
	*field[int](g.machine, g.machine.pc)++
	return true
}

// prepend puts an instruction in front of the others.
func (c *code) prepend(prg *goja.Program, first instruction) {
	list := c.instructions(prg)
	*list = append([]instruction{first}, *list...)
	places := *(*[][2]int)(unsafe.Add(unsafe.Pointer(prg), c.places))
	for i := range places {
		places[i][0]++
	}
}

// outermost is the last of the scopes around the running code.
func (m *machine) outermost() unsafe.Pointer {
	s := *field[unsafe.Pointer](m, m.stash)
	for s != nil {
		next := *(*unsafe.Pointer)(unsafe.Add(s, m.outer))
		if next == nil {
			break
		}
		s = next
	}
	return s
}

// foreign are the values of the outermost scope if the running code has a
// global object of its own, or nil.
func (m *machine) foreign() []goja.Value {
	s := m.outermost()
	if s == nil || s == m.globalStash {
		return nil
	}
	return *(*[]goja.Value)(unsafe.Add(s, m.values))
}

// touchesGlobal tells whether an instruction that the engine calls name looks
// at the global object.
func touchesGlobal(name string) bool {
	switch name {
	case "loadDynamic", "loadDynamicRef", "loadDynamicCallee", "resolveVar1", "resolveVar1Strict",
		"deleteVar", "deleteGlobal", "setGlobal", "setGlobalStrict", "bindGlobal",
		"_boxThis", "_loadGlobalObject", "getThisDynamic":
		return true
	}
	return false
}

// withGlobal is the check of such an instruction: it runs with the global
// object of the code that it belongs to.
func (g *guards) withGlobal(_ operandStack, in *guarded) bool {
	values := g.machine.foreign()
	if values == nil {
		return false
	}
	own := *g.machine.global
	*g.machine.global = values[0].(*goja.Object)
	defer func() { *g.machine.global = own }()
	in.run(in.data, g.machine.at)
	return true
}

// Outside runs f with the runtime's own global object: whatever a global object
// calls, which the engine may do in the midst of an instruction.
func (e *Env) Outside(f func()) {
	at := e.guards().machine.global
	given := *at
	if given == e.guards().own {
		f()
		return
	}
	*at = e.guards().own
	defer func() { *at = given }()
	f()
}

// readGlobals finds what globals need, or refuses the engine.
func (m *machine) readGlobals(vm *goja.Runtime, stash reflect.Type) {
	global, ok := reflect.TypeFor[goja.Runtime]().FieldByName("globalObject")
	if !ok || global.Type != reflect.TypeFor[*goja.Object]() {
		panic(fmt.Errorf("modules: this version of the engine has no field globalObject"))
	}
	m.global = (**goja.Object)(unsafe.Add(unsafe.Pointer(vm), global.Offset))
	m.stashType = stash
	m.values = offsetIn(stash, "values", reflect.TypeFor[[]goja.Value]())
	m.names = offsetIn(stash, "names", reflect.TypeFor[map[unistring.String]uint32]())
	m.object = offsetIn(stash, "obj", reflect.TypeFor[*goja.Object]())
}
