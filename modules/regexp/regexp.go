// SPDX-License-Identifier: Apache-2.0

// Package regexp is the class RegExp on our own expressions (internal/regex).
// The objects are the engine's, so that everything takes them for what they
// are; all that runs an expression is here.
package regexp

import (
	"sync"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/jsast"
	"github.com/iotjs/iotjs/internal/regex"
	"github.com/iotjs/iotjs/modules"
)

// expression is what is behind a RegExp object. Literals of one source share it.
type expression struct {
	flags   regex.Flags
	text    []uint16
	compile sync.Once
	program *regex.Program
	err     error
}

// realm is the class in one runtime.
type realm struct {
	env         *modules.Env
	ctor, proto *goja.Object
	matcher     regex.Matcher
	cache       map[string]*modules.Pattern // of ASCII sources given to RegExp
	last        lastMatch
}

// keptPatterns is how many patterns given to RegExp are kept compiled.
const keptPatterns = 256

// Install makes literals, and RegExp once it is touched, work by this package.
func Install(env *modules.Env) {
	env.DecodeLiteral = decodeLiteral
	env.MakePattern = func(text, flags string) (*modules.Pattern, modules.Flags, goja.String) {
		f, _ := regex.ParseFlags(flags)
		x := &expression{flags: f, text: regex.Units(text)}
		of(env)
		return env.NewPattern(x), engineFlags(f), goja.StringFromUTF16(x.text)
	}
	g := env.VM.GlobalObject()
	env.PatchLate(g, "RegExp", func(*goja.Object) { of(env).installLast() })
	str := g.Get("String").(*goja.Object).Get("prototype").(*goja.Object)
	for _, m := range stringMethods {
		env.PatchLate(str, m.name, func(fn *goja.Object) {
			of(env).replace(fn, func(r *realm, c goja.FunctionCall) goja.Value { return r.through(c, m.name, m.key, m.flags) })
		})
	}
}

func decodeLiteral(source goja.String) (text, flags string, ok bool) {
	return jsast.DecodeRegExp(source.String())
}

// of is the class of a runtime. It is changed when it is first needed.
func of(env *modules.Env) *realm {
	return modules.Local(env, func(env *modules.Env) *realm {
		env.ReadRegExps()
		proto := env.RegExpPrototype()
		r := &realm{env: env, proto: proto, ctor: proto.Get("constructor").(*goja.Object), cache: map[string]*modules.Pattern{}}
		r.matcher.Tick = func() error {
			env.CheckInterrupt()
			return nil
		}
		r.install()
		return r
	})
}

// method is a native with its class.
type method func(r *realm, c goja.FunctionCall) goja.Value

// replace gives a function of the engine another Go half.
func (r *realm) replace(fn *goja.Object, m method) {
	r.env.Wrap(fn, func(modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value { return m(r, c) }
	})
}

func (r *realm) install() {
	for name, m := range map[string]method{
		"compile": (*realm).recompile, "exec": (*realm).exec, "test": (*realm).test, "toString": (*realm).text,
	} {
		r.replace(r.proto.Get(name).(*goja.Object), m)
	}
	for key, m := range map[*goja.Symbol]method{
		goja.SymMatch: (*realm).match, goja.SymMatchAll: (*realm).matchAll, goja.SymReplace: (*realm).substitute,
		goja.SymSearch: (*realm).search, goja.SymSplit: (*realm).split,
	} {
		r.replace(r.proto.GetSymbol(key).(*goja.Object), m)
	}
	r.env.WrapConstructor(r.ctor, func(modules.NativeConstructor) modules.NativeConstructor { return r.construct })
	r.replace(r.ctor, (*realm).call)
	r.installFlags()
	r.installIterator()
	r.env.GuardRegExp("flags", "hasIndices", "unicodeSets", "dotAll")
}

func engineFlags(f regex.Flags) modules.Flags {
	on := func(bit regex.Flags) bool { return f&bit != 0 }
	return modules.Flags{Global: on(regex.Global), IgnoreCase: on(regex.IgnoreCase), Multiline: on(regex.Multiline),
		DotAll: on(regex.DotAll), Sticky: on(regex.Sticky), Unicode: on(regex.Unicode)}
}

// expressionOf is what is behind obj, a RegExp object. One that the engine has
// made by itself gets ours.
func (r *realm) expressionOf(obj *goja.Object) *expression {
	if p := r.env.PatternOf(obj); p != nil {
		return p.State.(*expression)
	}
	e := r.env.EngineFlags(obj)
	var f regex.Flags
	for bit, on := range map[regex.Flags]bool{regex.Global: e.Global, regex.IgnoreCase: e.IgnoreCase, regex.Multiline: e.Multiline,
		regex.DotAll: e.DotAll, regex.Sticky: e.Sticky, regex.Unicode: e.Unicode} {
		if on {
			f |= bit
		}
	}
	source := r.env.SourceOf(obj)
	p := r.pattern(source, f.String())
	r.env.SetPattern(obj, p, e, source)
	return p.State.(*expression)
}

// pattern makes the pattern of a source, or throws a SyntaxError.
func (r *realm) pattern(source goja.String, flags string) *modules.Pattern {
	ascii, units := r.env.Units(source)
	key := ""
	if units == nil {
		key = flags + "/" + ascii
		if p := r.cache[key]; p != nil {
			return p
		}
		units = regex.Units(ascii)
	}
	f, ok := regex.ParseFlags(flags)
	if !ok {
		r.throwSyntax("Invalid flags supplied to RegExp constructor '" + flags + "'")
	}
	x := &expression{flags: f, text: units}
	if x.ready(); x.err != nil {
		r.throwSyntax("Invalid regular expression: /" + source.String() + "/" + flags + ": " + x.err.Error())
	}
	p := r.env.NewPattern(x)
	if key != "" {
		if len(r.cache) >= keptPatterns {
			clear(r.cache)
		}
		r.cache[key] = p
	}
	return p
}

func (x *expression) ready() *regex.Program {
	x.compile.Do(func() { x.program, x.err = regex.Compile(x.text, x.flags) })
	return x.program
}

func (r *realm) throwSyntax(message string) {
	panic(r.env.NewError(modules.SyntaxError, "", message))
}

func (r *realm) throwType(format string, args ...any) { r.env.ThrowType("", format, args...) }

// find runs an expression. What it finds is in r.matcher.Caps.
func (r *realm) find(x *expression, s goja.String, start int, sticky bool) bool {
	p := x.ready()
	if x.err != nil { // a literal that is too large: it was only checked
		r.throwSyntax("Invalid regular expression: " + x.err.Error())
	}
	ascii, units := r.env.Units(s)
	ok, err := r.matcher.Match(p, regex.Text{ASCII: ascii, Units: units}, start, sticky)
	if err != nil {
		r.env.ThrowRange("", "Maximum call stack size exceeded")
	}
	return ok
}

// this is the object that a method was called on.
func (r *realm) this(c goja.FunctionCall, name string) *goja.Object {
	obj, ok := c.This.(*goja.Object)
	if !ok {
		r.throwType("%s called on incompatible receiver %s", name, r.show(c.This))
	}
	return obj
}

// regexp is the RegExp object that a method was called on.
func (r *realm) regexp(c goja.FunctionCall, name string) (*goja.Object, *expression) {
	obj, ok := r.env.IsRegExp(c.This)
	if !ok {
		r.throwType("Method %s called on incompatible receiver %s", name, r.show(c.This))
	}
	return obj, r.expressionOf(obj)
}

func (r *realm) show(v goja.Value) string {
	if s, ok := v.(*goja.Symbol); ok {
		return "Symbol(" + s.String() + ")"
	}
	if obj, ok := v.(*goja.Object); ok {
		return "#<" + obj.ClassName() + ">"
	}
	return v.String()
}

// str converts a value as the language does.
func (r *realm) str(v goja.Value) goja.String {
	if s, ok := v.(goja.String); ok {
		return s
	}
	if _, ok := v.(*goja.Symbol); ok {
		r.throwType("Cannot convert a Symbol value to a string")
	}
	if obj, ok := v.(*goja.Object); ok {
		v = obj.ToString()
		if _, ok := v.(*goja.Symbol); ok {
			r.throwType("Cannot convert a Symbol value to a string")
		}
	}
	if s, ok := v.ToString().(goja.String); ok {
		return s
	}
	return goja.StringFromUTF16(regex.Units(v.String()))
}

// get is a property, undefined if there is none.
func get(obj *goja.Object, name string) goja.Value { return orUndefined(obj.Get(name)) }

func orUndefined(v goja.Value) goja.Value {
	if v == nil {
		return goja.Undefined()
	}
	return v
}

// set assigns a property, and throws if that fails.
func (r *realm) set(obj *goja.Object, name string, v goja.Value) { r.rethrow(obj.Set(name, v)) }

func (r *realm) rethrow(err error) {
	if err != nil {
		panic(err)
	}
}
