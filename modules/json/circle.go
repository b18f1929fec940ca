// SPDX-License-Identifier: Apache-2.0

package json

import (
	"strconv"
	"strings"

	"github.com/dop251/goja"
)

// firstSteps and lastSteps are how much of a circle the message shows.
const (
	firstSteps = 2
	lastSteps  = 1
)

// circular throws for the object from on the stack, which is met again under
// last. The message shows the way in the words of V8.
func (w *writer) circular(from int, last key) {
	var text strings.Builder
	text.WriteString("Converting circular structure to JSON\n    --> starting at object with " + w.maker(w.stack[from].obj))
	way := w.stack[from+1:]
	for i, s := range way {
		switch {
		case i < firstSteps || i >= len(way)-lastSteps:
			text.WriteString("\n    |     " + s.key.describe() + " -> object with " + w.maker(s.obj))
		case i == firstSteps:
			text.WriteString("\n    |     ...")
		}
	}
	text.WriteString("\n    --- " + last.describe() + " closes the circle")
	w.env.ThrowType("", "%s", text.String())
}

func (k key) describe() string {
	switch {
	case k.isIndex:
		return "index " + strconv.Itoa(k.index)
	case k.name == "":
		return "<anonymous>"
	}
	return "property '" + k.name.String() + "'"
}

// maker is the constructor of obj, as its prototype names it.
func (w *writer) maker(obj *goja.Object) string {
	name := "Object"
	if _, ok := w.env.ArrayLength(obj); ok {
		name = "Array"
	}
	if w.env.IsOrdinary(obj) {
		name = w.className(obj)
	}
	return "constructor '" + name + "'"
}

func (w *writer) className(obj *goja.Object) (name string) {
	proto := w.env.OwnPrototype(obj)
	if proto != nil && proto != w.root && w.env.IsOrdinary(proto) {
		_ = w.env.VM.Try(func() { // a getter that throws names nothing
			if ctor, ok := proto.Get("constructor").(*goja.Object); ok {
				name = ctor.Get("name").String()
			}
		})
	}
	if name == "" {
		return "Object"
	}
	return name
}
