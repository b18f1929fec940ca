// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unsafe"

	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"
)

// gone begins the names of declarations that were given up. No script can
// write it.
const gone = "\x00"

// lexicals is the engine's table of what scripts have declared by let, const
// and class at the top level: places in a list, by name.
func (e *Env) lexicals() map[unistring.String]uint32 {
	f := reflect.ValueOf(e.VM).Elem().FieldByName("global")
	if f.IsValid() && f.Kind() == reflect.Struct {
		f = f.FieldByName("stash")
	}
	if f.IsValid() && f.Kind() == reflect.Struct {
		f = f.FieldByName("names")
	}
	if !f.IsValid() || f.Type() != reflect.TypeFor[map[unistring.String]uint32]() {
		panic(fmt.Errorf("modules: this version of the engine has no table of declarations"))
	}
	return *(*map[unistring.String]uint32)(unsafe.Pointer(f.UnsafeAddr()))
}

// hidden begins the names of what lowered code calls (internal/lower).
const hidden = "__iotjs_"

// Lexicals are the names that scripts have declared by let, const and class at
// the top level, sorted.
func (e *Env) Lexicals() []string {
	var out []string
	for name := range e.lexicals() {
		if !strings.HasPrefix(name.String(), gone) && !strings.HasPrefix(name.String(), hidden) {
			out = append(out, name.String())
		}
	}
	slices.Sort(out)
	return out
}

// Redeclare lets a script declare name once more. The entry stays under another
// name, because the engine takes the number of entries for the next free place.
func (e *Env) Redeclare(name string) {
	table := e.lexicals()
	key := unistring.NewFromString(name)
	place, ok := table[key]
	if !ok {
		return
	}
	delete(table, key)
	table[unistring.NewFromString(gone+strconv.Itoa(len(table)))] = place
}

// Undeclare is Redeclare for a name of which also no property of the global
// object is to be left.
func (e *Env) Undeclare(name string) {
	e.Redeclare(name)
	_ = e.VM.GlobalObject().Delete(name) // some cannot be deleted, and stay
}

// Evaluate runs a script that may declare names again.
func (e *Env) Evaluate(prg *goja.Program, names []string) (goja.Value, error) {
	for _, name := range names {
		e.Redeclare(name)
	}
	return e.Run(prg)
}
