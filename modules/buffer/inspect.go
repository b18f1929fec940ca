// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"fmt"
	"math"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// maxExtras is the length up to which a Buffer is looked through for
// properties of its own: listing them takes a string for every byte.
const maxExtras = 1 << 16

// inspect(recurseTimes, ctx) is what util.inspect shows: <Buffer 68 69>.
func (l *lib) inspect(a modules.Args) goja.Value {
	b := l.self(a)
	var s strings.Builder
	shown := b[:int(min(float64(len(b)), l.inspectMax))]
	for i, c := range shown {
		if i > 0 {
			s.WriteByte(' ')
		}
		fmt.Fprintf(&s, "%02x", c)
	}
	switch rest := len(b) - len(shown); {
	case rest == 1:
		s.WriteString(" ... 1 more byte")
	case rest > 1:
		fmt.Fprintf(&s, " ... %d more bytes", rest)
	}
	if extras := l.extras(a, len(b)); extras != "" {
		if len(b) > 0 {
			s.WriteString(", ")
		}
		s.WriteString(extras)
	}
	return l.env.VM.ToValue("<" + className(a.This.(*goja.Object)) + " " + s.String() + ">")
}

func className(obj *goja.Object) string {
	if ctor, ok := obj.Get("constructor").(*goja.Object); ok {
		return ctor.Get("name").String()
	}
	return "Buffer"
}

// extras shows the properties that a script has added to the Buffer.
func (l *lib) extras(a modules.Args, length int) string {
	ctx, ok := a.Argument(1).(*goja.Object)
	if !ok || length > maxExtras {
		return ""
	}
	obj := a.This.(*goja.Object)
	keys := obj.Keys()[length:]
	if len(keys) == 0 {
		return ""
	}
	shown, options := l.env.VM.NewObject(), l.env.VM.NewObject()
	for _, k := range keys {
		modules.Must(shown.Set(k, obj.Get(k)))
	}
	for _, k := range ctx.Keys() {
		modules.Must(options.Set(k, ctx.Get(k)))
	}
	modules.Must(options.Set("breakLength", math.Inf(1)))
	modules.Must(options.Set("compact", true))
	fn := l.env.Func(l.env.Require("util").(*goja.Object).Get("inspect"), "inspect")
	text := l.env.Invoke(fn, goja.Undefined(), shown, options).String()
	return strings.TrimSuffix(strings.TrimPrefix(text, "{ "), " }")
}

func (l *lib) inspectMaxBytes(modules.Args) goja.Value { return l.env.VM.ToValue(l.inspectMax) }

func (l *lib) setInspectMaxBytes(a modules.Args) goja.Value {
	f := a.Number(0, "INSPECT_MAX_BYTES")
	if !(f >= 0) {
		l.env.ThrowOutOfRange("INSPECT_MAX_BYTES", ">= 0", a.Argument(0))
	}
	l.inspectMax = f
	return nil
}
