// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"fmt"
	"reflect"
	"regexp"
	"unsafe"

	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"
)

// A RegExp object of the engine points to a pattern, which points to what Go's
// package regexp has compiled. In the place of that we put a Pattern, which has
// an expression of that package as its first field: the engine sees one that
// matches nothing, and we see ours (docs/adr/0011).

// Pattern is what is behind a RegExp object.
type Pattern struct {
	engine regexp.Regexp
	// State belongs to who made the pattern.
	State any
}

// nothing is the text of the expression that the engine sees. Ours is known by
// the place of this text in memory.
const nothing = `[^\x00-\x{10FFFF}]`

// Flags are those that the engine knows of.
type Flags struct{ Global, IgnoreCase, Multiline, DotAll, Sticky, Unicode bool }

// engineFlags are the fields of the engine's pattern, in the order of Flags.
var engineFlags = [...]string{"global", "ignoreCase", "multiline", "dotAll", "sticky", "unicode"}

// regexps is where the engine keeps what is needed.
type regexps struct {
	kind            unsafe.Pointer // the first word of self of a RegExp object
	val             uintptr        // of any object: the object
	pattern, source uintptr        // of a RegExp object
	wrapper, text   uintptr        // of a pattern
	flags           [len(engineFlags)]uintptr
	patternType     reflect.Type
	nothing         *regexp.Regexp
	ascii           unsafe.Pointer // the first word of a string of ASCII
	iterator        *iterators
}

//go:linkname engineNewRegExp github.com/dop251/goja.(*Runtime).newRegExpp
func engineNewRegExp(vm *goja.Runtime, pattern unsafe.Pointer, source goja.String, proto *goja.Object) unsafe.Pointer

//go:linkname engineRegExpProto github.com/dop251/goja.(*Runtime).getRegExpPrototype
func engineRegExpProto(vm *goja.Runtime) *goja.Object

//go:linkname engineStandard github.com/dop251/goja.(*Runtime).checkStdRegexp
func engineStandard(vm *goja.Runtime, obj *goja.Object) unsafe.Pointer

//go:linkname engineSetRegExp github.com/dop251/goja.(*regexpObject).setOwnStr
func engineSetRegExp(self unsafe.Pointer, name unistring.String, v goja.Value, throw bool) bool

//go:linkname engineGet github.com/dop251/goja.(*baseObject).getStr
func engineGet(self unsafe.Pointer, name unistring.String, receiver goja.Value) goja.Value

//go:linkname engineGuard github.com/dop251/goja.(*guardedObject).guard
func engineGuard(self unsafe.Pointer, names ...unistring.String)

//go:linkname engineReplacement github.com/dop251/goja.getReplaceValue
func engineReplacement(v goja.Value) (text goja.String, fn func(goja.FunctionCall) goja.Value)

// Replacement is what a text is replaced by: a function, or a text. The function
// is to be called within a native only: exceptions pass through it.
func (e *Env) Replacement(v goja.Value) (text goja.String, fn Native) { return engineReplacement(v) }

func readRegExps(e *Env) *regexps {
	obj, err := e.VM.New(engineRegExpProto(e.VM).Get("constructor"), e.VM.ToValue("x"))
	Must(err)
	t := innerType(obj)
	pattern, ok := t.FieldByName("pattern")
	if !ok || pattern.Type.Kind() != reflect.Pointer {
		panic(fmt.Errorf("modules: this version of the engine has no field %s.pattern", t))
	}
	base, ok := t.FieldByName("baseObject")
	if !ok || base.Offset != 0 {
		panic(fmt.Errorf("modules: this version of the engine has other RegExp objects"))
	}
	r := &regexps{
		kind: kindOf(obj, e.layout.self), patternType: pattern.Type.Elem(), pattern: pattern.Offset,
		val:     offsetIn(base.Type, "val", reflect.TypeFor[*goja.Object]()),
		source:  offsetIn(t, "source", reflect.TypeFor[goja.String]()),
		text:    offsetIn(pattern.Type.Elem(), "src", reflect.TypeFor[string]()),
		nothing: regexp.MustCompile(nothing),
		ascii:   firstWord(goja.StringFromUTF16(nil)),
	}
	if reflect.TypeOf(goja.StringFromUTF16(nil)).Kind() != reflect.String {
		panic(fmt.Errorf("modules: this version of the engine has other strings"))
	}
	for i, name := range engineFlags {
		r.flags[i] = offsetIn(r.patternType, name, reflect.TypeFor[bool]())
	}
	wrapper, ok := r.patternType.FieldByName("regexpWrapper")
	if !ok || wrapper.Type.Kind() != reflect.Pointer || !wrapper.Type.Elem().ConvertibleTo(reflect.TypeFor[regexp.Regexp]()) {
		panic(fmt.Errorf("modules: this version of the engine has other patterns"))
	}
	r.wrapper = wrapper.Offset
	return r
}

// ReadRegExps finds out how the engine keeps RegExp objects. It has to be called
// before anything of its class is replaced, and before all that follows here.
func (e *Env) ReadRegExps() {
	if e.regexps == nil {
		e.regexps = readRegExps(e)
	}
}

// NewPattern makes a pattern that the engine takes.
func (e *Env) NewPattern(state any) *Pattern {
	return &Pattern{engine: *e.regexps.nothing, State: state}
}

// enginePattern makes the engine's pattern that leads to p.
func (r *regexps) enginePattern(p *Pattern, flags Flags) unsafe.Pointer {
	at := reflect.New(r.patternType).UnsafePointer()
	*(*string)(unsafe.Add(at, r.text)) = "(?!)"
	*(**Pattern)(unsafe.Add(at, r.wrapper)) = p
	for i, on := range [...]bool{flags.Global, flags.IgnoreCase, flags.Multiline, flags.DotAll, flags.Sticky, flags.Unicode} {
		*(*bool)(unsafe.Add(at, r.flags[i])) = on
	}
	return at
}

// RegExpPrototype is RegExp.prototype, as the engine made it.
func (e *Env) RegExpPrototype() *goja.Object { return engineRegExpProto(e.VM) }

// NewRegExp makes a RegExp object.
func (e *Env) NewRegExp(p *Pattern, flags Flags, source goja.String, proto *goja.Object) *goja.Object {
	r := e.regexps
	self := engineNewRegExp(e.VM, r.enginePattern(p, flags), source, proto)
	return at[*goja.Object](self, r.val)
}

// IsRegExp tells whether v is an object that RegExp or a literal made.
func (e *Env) IsRegExp(v goja.Value) (*goja.Object, bool) {
	obj, ok := v.(*goja.Object)
	if !ok || kindOf(obj, e.layout.self) != e.regexps.kind {
		return nil, false
	}
	return obj, true
}

// PatternOf is the pattern of a RegExp object, or nil if the engine compiled it.
func (e *Env) PatternOf(obj *goja.Object) *Pattern {
	r := e.regexps
	p := *(**regexp.Regexp)(unsafe.Add(at[unsafe.Pointer](e.inner(obj), r.pattern), r.wrapper))
	if p == nil || unsafe.StringData(p.String()) != unsafe.StringData(r.nothing.String()) {
		return nil
	}
	return (*Pattern)(unsafe.Pointer(p))
}

// EngineFlags are the flags of a RegExp object as the engine knows them.
func (e *Env) EngineFlags(obj *goja.Object) Flags {
	r := e.regexps
	p := at[unsafe.Pointer](e.inner(obj), r.pattern)
	on := func(i int) bool { return at[bool](p, r.flags[i]) }
	return Flags{on(0), on(1), on(2), on(3), on(4), on(5)}
}

// Source is the text of the pattern of a RegExp object.
func (e *Env) SourceOf(obj *goja.Object) goja.String {
	return at[goja.String](e.inner(obj), e.regexps.source)
}

// SetPattern gives a RegExp object another pattern.
func (e *Env) SetPattern(obj *goja.Object, p *Pattern, flags Flags, source goja.String) {
	r, self := e.regexps, e.inner(obj)
	*(*unsafe.Pointer)(unsafe.Add(self, r.pattern)) = r.enginePattern(p, flags)
	*(*goja.String)(unsafe.Add(self, r.source)) = source
}

// IsStandard tells whether a RegExp object, and RegExp.prototype, have nothing
// that scripts have changed.
func (e *Env) IsStandard(obj *goja.Object) bool { return engineStandard(e.VM, obj) != nil }

// GuardRegExp makes IsStandard look at more properties of RegExp.prototype.
func (e *Env) GuardRegExp(names ...unistring.String) {
	proto := e.RegExpPrototype()
	if innerType(proto).Name() == "guardedObject" {
		engineGuard(e.inner(proto), names...)
	}
}

const lastIndex = unistring.String("lastIndex")

// LastIndex is the property lastIndex of a RegExp object, as it is.
func (e *Env) LastIndex(obj *goja.Object) goja.Value { return engineGet(e.inner(obj), lastIndex, obj) }

// SetLastIndex sets lastIndex, and throws if that is not possible.
func (e *Env) SetLastIndex(obj *goja.Object, n int64) {
	engineSetRegExp(e.inner(obj), lastIndex, e.Integer(n), true)
}
