// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"fmt"
	"reflect"
	"unsafe"

	"github.com/dop251/goja"
)

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
