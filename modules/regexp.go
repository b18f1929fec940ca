// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"sync/atomic"
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

//go:linkname engineUnits github.com/dop251/goja.devirtualizeString
func engineUnits(s goja.String) (ascii string, units []uint16)

//go:linkname engineReplacement github.com/dop251/goja.getReplaceValue
func engineReplacement(v goja.Value) (text goja.String, fn func(goja.FunctionCall) goja.Value)

// Replacement is what a text is replaced by: a function, or a text. The function
// is to be called within a native only: exceptions pass through it.
func (e *Env) Replacement(v goja.Value) (text goja.String, fn Native) { return engineReplacement(v) }

func readRegExps(e *Env) *regexps {
	obj, err := e.VM.New(engineRegExpProto(e.VM).Get("constructor"), e.VM.ToValue("x"))
	must(err)
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

// Units is the content of a string, not a copy: ASCII, or UTF-16 units if they
// are not nil.
func (e *Env) Units(s goja.String) (ascii string, units []uint16) {
	if ascii, units = engineUnits(s); units != nil {
		units = units[1:] // what comes first is a mark
	}
	return ascii, units
}

// AddToArray adds properties to an array that was just made.
func (e *Env) AddToArray(obj *goja.Object, names []unistring.String, values ...goja.Value) {
	l := e.ownLayout()
	p := unsafe.Add(e.inner(obj), l.elementsObject)
	props := at[map[unistring.String]goja.Value](p, l.values)
	for i, v := range values {
		props[names[i]] = v
	}
	have := (*[]unistring.String)(unsafe.Add(p, l.names))
	*have = append(slices.Clip(*have), names[:len(values)]...)
}

// Parts are the parts of s from places[0] to places[1] and so on, undefined for
// those that begin or end at -1. They share memory. There is room for three more.
func (e *Env) Parts(s goja.String, places []int32) []goja.Value {
	parts := make([]goja.Value, len(places)/2, len(places)/2+3)
	ascii, units := e.Units(s)
	var texts []string
	if units == nil {
		texts = make([]string, len(parts))
	}
	for i := range parts {
		from, to := places[2*i], places[2*i+1]
		switch {
		case from < 0 || to < 0:
			parts[i] = goja.Undefined()
		case units == nil:
			texts[i] = ascii[from:to]
			*(*[2]unsafe.Pointer)(unsafe.Pointer(&parts[i])) = [2]unsafe.Pointer{e.regexps.ascii, unsafe.Pointer(&texts[i])}
		default:
			parts[i] = s.Substring(int(from), int(to))
		}
	}
	return parts
}

// literals is where the instruction of a literal has what it makes.
type literals struct{ pattern, source uintptr }

func readLiteral(in reflect.Type) *literals {
	pattern, ok := in.FieldByName("pattern")
	if !ok || pattern.Type.Kind() != reflect.Pointer {
		panic(fmt.Errorf("modules: this version of the engine has other literals"))
	}
	return &literals{pattern.Offset, offsetIn(in, "src", reflect.TypeFor[goja.String]())}
}

// literal replaces what the instruction of a literal makes.
func (c *code) literal(in *instruction, l *literals) {
	source := (*goja.String)(unsafe.Add(in.data, l.source))
	text, flags, ok := c.env.DecodeLiteral(*source)
	if !ok {
		return
	}
	p, engine, src := c.env.MakePattern(text, flags)
	*(*unsafe.Pointer)(unsafe.Add(in.data, l.pattern)) = c.env.regexps.enginePattern(p, engine)
	*source = src
}

//go:linkname engineRun github.com/dop251/goja.(*vm).run
func engineRun(vm unsafe.Pointer)

// stopper is how a native sees that the script was interrupted.
type stopper struct {
	machine     unsafe.Pointer
	interrupted *uint32
}

func readStopper(vm *goja.Runtime) *stopper {
	m := reflect.ValueOf(vm).Elem().FieldByName("vm")
	if !m.IsValid() || m.Kind() != reflect.Pointer {
		panic(errMachine)
	}
	flag := offsetIn(m.Type().Elem(), "interrupted", reflect.TypeFor[uint32]())
	return &stopper{m.UnsafePointer(), (*uint32)(unsafe.Add(m.UnsafePointer(), flag))}
}

// Breath is how many steps of what may take long are done between two calls of
// CheckInterrupt.
const Breath = 1 << 12

// CheckInterrupt ends the script if it was interrupted from outside. What runs
// long without calling JavaScript calls it now and then.
func (e *Env) CheckInterrupt() {
	if e.stopper == nil {
		e.stopper = readStopper(e.VM)
	}
	if atomic.LoadUint32(e.stopper.interrupted) != 0 {
		engineRun(e.stopper.machine) // runs nothing, and throws what ends the script
	}
}

// RegExpIterator is the state of what matchAll returns.
type RegExpIterator struct {
	Matcher      *goja.Object
	Text         goja.String
	Global, Full bool
	Done         *bool
}

//go:linkname engineNewIterator github.com/dop251/goja.(*Runtime).createRegExpStringIterator
func engineNewIterator(vm *goja.Runtime, matcher *goja.Object, s goja.String, global, full bool) goja.Value

//go:linkname engineIteratorProto github.com/dop251/goja.(*Runtime).getRegExpStringIteratorPrototype
func engineIteratorProto(vm *goja.Runtime) *goja.Object

// NewRegExpIterator makes what matchAll returns.
func (e *Env) NewRegExpIterator(matcher *goja.Object, s goja.String, global, full bool) goja.Value {
	return engineNewIterator(e.VM, matcher, s, global, full)
}

// RegExpIteratorPrototype is what it inherits from.
func (e *Env) RegExpIteratorPrototype() *goja.Object { return engineIteratorProto(e.VM) }

// RegExpIterator is the state behind v, if v is what NewRegExpIterator made.
func (e *Env) RegExpIterator(v goja.Value) (it RegExpIterator, ok bool) {
	obj, ok := v.(*goja.Object)
	if !ok {
		return it, false
	}
	if e.regexps.iterator == nil {
		e.regexps.iterator = readIterator(e)
	}
	l := e.regexps.iterator
	if kindOf(obj, e.layout.self) != l.kind {
		return it, false
	}
	p := e.inner(obj)
	return RegExpIterator{at[*goja.Object](p, l.matcher), at[goja.String](p, l.text), at[bool](p, l.global), at[bool](p, l.full),
		(*bool)(unsafe.Add(p, l.done))}, true
}

// iterators is where the engine keeps that state.
type iterators struct {
	kind                              unsafe.Pointer
	matcher, text, global, full, done uintptr
}

func readIterator(e *Env) *iterators {
	obj := e.NewRegExpIterator(e.VM.NewObject(), goja.StringFromUTF16(nil), true, true).(*goja.Object)
	t := innerType(obj)
	boolean := reflect.TypeFor[bool]()
	return &iterators{kindOf(obj, e.layout.self), offsetIn(t, "matcher", reflect.TypeFor[*goja.Object]()),
		offsetIn(t, "s", reflect.TypeFor[goja.String]()), offsetIn(t, "global", boolean),
		offsetIn(t, "fullUnicode", boolean), offsetIn(t, "done", boolean)}
}
