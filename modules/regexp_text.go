// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"slices"
	"unsafe"

	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"
)

//go:linkname engineUnits github.com/dop251/goja.devirtualizeString
func engineUnits(s goja.String) (ascii string, units []uint16)

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
