// SPDX-License-Identifier: Apache-2.0

package util

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// key is a property key: a symbol, or a name if sym is nil.
type key struct {
	name string
	sym  *goja.Symbol
}

// prop is an own property. value is nil for an accessor, whose get or set may
// be nil.
type prop struct {
	value, get, set goja.Value
	enumerable      bool
}

func (r *Realm) keyValue(k key) goja.Value {
	if k.sym != nil {
		return k.sym
	}
	return toValue(r.vm, k.name)
}

// own reads the own property k of o without running a getter; ok is false if
// there is none.
func (r *Realm) own(o *goja.Object, k key) (p prop, ok bool) {
	if k.sym == nil {
		switch v, found, absent := peekPlain(o, k.name); {
		case found:
			return prop{value: v, enumerable: true}, true
		case absent:
			return prop{}, false
		}
	}
	desc, ok := r.call(objectDescriptor, nil, o, r.keyValue(k)).(*goja.Object)
	if !ok {
		return prop{}, false
	}
	p.enumerable = desc.Get("enumerable").ToBoolean()
	if p.value = desc.Get("value"); p.value == nil {
		p.get, p.set = defined(desc.Get("get")), defined(desc.Get("set"))
		if p.get == nil && p.set == nil {
			p.value = goja.Undefined()
		}
	}
	return p, true
}

func defined(v goja.Value) goja.Value {
	if v == nil || goja.IsUndefined(v) {
		return nil
	}
	return v
}

func (r *Realm) hasOwn(o *goja.Object, k key) bool {
	if k.sym == nil {
		if _, found, absent := peekPlain(o, k.name); found || absent {
			return found
		}
	}
	return r.call(objectHasOwn, o, r.keyValue(k)).ToBoolean()
}

func (r *Realm) isEnumerable(o *goja.Object, k key) bool {
	if k.sym == nil {
		if _, found, absent := peekPlain(o, k.name); found || absent {
			return found
		}
	}
	return r.call(objectIsEnumerable, o, r.keyValue(k)).ToBoolean()
}

// get is o[k], which may run a getter or a trap. A missing property is
// undefined.
func (r *Realm) get(o *goja.Object, k key) goja.Value {
	var v goja.Value
	if k.sym != nil {
		v = o.GetSymbol(k.sym)
	} else {
		v = o.Get(k.name)
	}
	if v == nil {
		return goja.Undefined()
	}
	return v
}

// keys lists the own enumerable keys of o, or all own keys, names first.
func (r *Realm) keys(o *goja.Object, hidden bool) []key {
	if hidden {
		names := r.list(r.call(objectNames, nil, o), nil)
		return r.hiddenSymbols(o, prototypeLast(names))
	}
	names := modules.Keys(r.vm, o)
	syms := o.Symbols()
	if len(names)+len(syms) == 0 {
		return nil
	}
	keys := make([]key, 0, len(names)+len(syms)+2)
	for _, n := range names {
		if strings.Contains(n, "\uFFFD") {
			keys = r.list(r.call(objectKeys, nil, o), keys[:0])
			break
		}
		keys = append(keys, key{name: n})
	}
	for _, s := range syms {
		keys = append(keys, key{sym: s})
	}
	return keys
}

// prototypeLast puts the first keys of a function in the order of ECMAScript:
// the engine begins with prototype.
func prototypeLast(keys []key) []key {
	if len(keys) >= 3 && keys[0].name == "prototype" && keys[1].name == "length" && keys[2].name == "name" {
		first := keys[0]
		copy(keys, keys[1:3])
		keys[2] = first
	}
	return keys
}

// hiddenSymbols appends the own symbols of o, except those that hold the Go
// state of a built-in class: scripts cannot use them and need not see them.
func (r *Realm) hiddenSymbols(o *goja.Object, keys []key) []key {
	for _, k := range r.list(r.call(objectSymbols, nil, o), nil) {
		p, _ := r.own(o, k)
		if held, ok := p.value.(*goja.Object); ok && !p.enumerable && KindOf(held) == KindDynamic {
			continue
		}
		keys = append(keys, k)
	}
	return keys
}

// list appends the keys in a JavaScript array of keys.
func (r *Realm) list(array goja.Value, keys []key) []key {
	for _, v := range peekArray(array.(*goja.Object)) {
		if s, ok := v.(*goja.Symbol); ok {
			keys = append(keys, key{sym: s})
		} else {
			keys = append(keys, key{name: text(v)})
		}
	}
	return keys
}

// nonIndexKeys is keys without the array indexes.
func (r *Realm) nonIndexKeys(o *goja.Object, hidden bool) []key {
	if !hidden && len(o.Symbols()) == 0 && onlyIndexes(o) {
		return nil
	}
	all := r.keys(o, hidden)
	out := all[:0]
	for _, k := range all {
		if k.sym != nil || !isIndex(k.name) {
			out = append(out, k)
		}
	}
	return out
}

// isIndex tells whether s is an array index in its canonical form.
func isIndex(s string) bool {
	if s == "" || len(s) > 10 || (s[0] == '0' && len(s) > 1) {
		return false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return len(s) < 10 || s < "4294967295"
}
