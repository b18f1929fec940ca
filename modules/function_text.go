// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"reflect"
	"strings"
	"unsafe"

	"github.com/dop251/goja"
	"github.com/dop251/goja/file"
)

// Written is where a function comes from.
type Written struct {
	Origin *Origin
	File   string // the name of its code
	Code   string // the text that the engine has of it
	At     int    // where that begins in the source
}

// WrittenAt finds the source that the function fn was written in, if it was
// changed before the engine got it, and nil otherwise. skipped may be in front of
// its code and be no part of it. A function shares its text with its file.
func (e *Env) WrittenAt(fn *goja.Object, skipped string) *Written {
	src := innerField(fn, "src")
	if !src.IsValid() || src.Kind() != reflect.String || src.Len() == 0 {
		return nil
	}
	code := src.String()
	for p, origin := range e.origins.list {
		f := p.Value()
		if f == nil || origin.Map == nil {
			continue
		}
		if from, in := within(f, code); in {
			if strings.HasPrefix(code, skipped) {
				from += len(skipped)
			}
			return &Written{origin, f.Name(), code, origin.offset(f, from)}
		}
	}
	return nil
}

// within is where part stands in the memory of the text of f, if it is a part of
// it.
func within(f *file.File, part string) (at int, ok bool) {
	whole := f.Source()
	start := uintptr(unsafe.Pointer(unsafe.StringData(whole)))
	from := uintptr(unsafe.Pointer(unsafe.StringData(part)))
	if from < start || from+uintptr(len(part)) > start+uintptr(len(whole)) {
		return 0, false
	}
	return int(from - start), true
}

// offset leads from an offset in the code of f to one in the source.
func (o *Origin) offset(f *file.File, at int) int {
	head := WrapperLength(f.Source())
	code := f.Source()[head:]
	before := code[:max(0, at-head)]
	line := 1 + strings.Count(before, "\n")
	column := 1 + units(before[strings.LastIndexByte(before, '\n')+1:])
	line, column = o.Place(code, line, column)
	start := 0
	for range line - 1 {
		start += strings.IndexByte(o.Text[start:], '\n') + 1
	}
	return start + len(slice(lineOf(o.Text, line), 0, column-1))
}
