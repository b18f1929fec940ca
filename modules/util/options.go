// SPDX-License-Identifier: Apache-2.0

package util

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// Unlimited stands for Infinity and null in options that take a number.
const Unlimited = math.MaxInt32

// CompactAll is the value of Options.Compact for `compact: true`.
const CompactAll = -1

// Options are the options of util.inspect. The zero value is not useful: begin
// with DefaultOptions.
type Options struct {
	ShowHidden      bool
	Depth           int // Unlimited for null and Infinity
	Colors          bool
	CustomInspect   bool
	ShowProxy       bool
	MaxArrayLength  int
	MaxStringLength int
	BreakLength     int
	Compact         int // CompactAll for true, 0 for false
	Sorted          bool
	Getters         string // "", "all", "get" or "set"

	NumericSeparator bool

	// compare orders properties if sorted was a function.
	compare goja.Callable
	// style replaces the built-in colouring if a script passed stylize.
	style goja.Callable
	// user is the object a script passed, when it has options that are not
	// ours: custom inspect functions get to see them.
	user *goja.Object
}

// DefaultOptions are the options of util.inspect when none are given.
func DefaultOptions() Options {
	return Options{
		Depth: 2, CustomInspect: true, MaxArrayLength: 100, MaxStringLength: 10000,
		BreakLength: 80, Compact: 3,
	}
}

// Defaults are the options for a call that gives none: what a script has put
// into util.inspect.defaultOptions counts.
func (in *Inspector) Defaults() Options {
	o := DefaultOptions()
	if in.defaults != nil {
		in.ApplyOptions(&o, in.defaults)
	}
	return o
}

// DefaultsObject is util.inspect.defaultOptions: a sealed object whose
// properties scripts may set.
func (in *Inspector) DefaultsObject() *goja.Object {
	if in.defaults == nil {
		o := DefaultOptions()
		in.defaults = in.optionsObject(&o)
		in.realm.call(objectSeal, nil, in.defaults)
	}
	return in.defaults
}

// ApplyOptions overrides o with the own enumerable properties of obj that name
// options.
func (in *Inspector) ApplyOptions(o *Options, obj *goja.Object) {
	for _, name := range modules.Keys(in.realm.vm, obj) {
		v := obj.Get(name)
		if v == nil {
			v = goja.Undefined()
		}
		if !o.set(name, v) && !in.setSpecial(o, name, v) {
			o.user = obj
		}
	}
}

// set assigns a simple option and tells whether there is one called name.
func (o *Options) set(name string, v goja.Value) bool {
	switch name {
	case "showHidden":
		o.ShowHidden = v.ToBoolean()
	case "depth":
		o.Depth = limit(v)
	case "colors":
		o.Colors = v.ToBoolean()
	case "customInspect":
		o.CustomInspect = v.ToBoolean()
	case "showProxy":
		o.ShowProxy = v.ToBoolean()
	case "maxArrayLength":
		o.MaxArrayLength = limit(v)
	case "maxStringLength":
		o.MaxStringLength = limit(v)
	case "breakLength":
		o.BreakLength = limit(v)
	case "compact":
		o.Compact = compactMode(v)
	case "numericSeparator":
		o.NumericSeparator = v.ToBoolean()
	default:
		return false
	}
	return true
}

// setSpecial assigns the options whose values may be of several types.
func (in *Inspector) setSpecial(o *Options, name string, v goja.Value) bool {
	switch name {
	case "sorted":
		o.compare, _ = goja.AssertFunction(v)
		o.Sorted = v.ToBoolean()
	case "getters":
		o.Getters = gettersMode(v)
	case "stylize":
		o.style = nil
		if !v.SameAs(in.plainStyle) && !v.SameAs(in.colorStyle) {
			o.style, _ = goja.AssertFunction(v)
		}
	default:
		return false
	}
	return true
}

func gettersMode(v goja.Value) string {
	if goja.IsString(v) {
		switch s := v.String(); s {
		case "get", "set":
			return s
		}
	}
	if v.Export() == true {
		return "all"
	}
	return ""
}

// limit reads a number: null, undefined and values too great are Unlimited.
func limit(v goja.Value) int {
	if goja.IsNull(v) || goja.IsUndefined(v) {
		return Unlimited
	}
	f := v.ToFloat()
	switch {
	case math.IsNaN(f) || f > Unlimited:
		return Unlimited
	case f < -Unlimited:
		return -Unlimited
	}
	return int(math.Floor(f))
}

func compactMode(v goja.Value) int {
	switch c := v.Export().(type) {
	case bool:
		if c {
			return CompactAll
		}
		return 0
	case nil:
		return 0
	}
	return max(0, limit(v))
}
