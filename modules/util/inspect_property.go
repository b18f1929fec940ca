// SPDX-License-Identifier: Apache-2.0

package util

import (
	"strings"

	"github.com/dop251/goja"
)

// property shows the own property k of o as "name: value".
func (p *printer) property(o *goja.Object, k key, depth int, ex extras) string {
	desc, ok := p.realm.own(o, k)
	if !ok {
		desc = prop{value: p.realm.get(o, k), enumerable: true}
	}
	return p.describedProperty(desc, o, k, depth, ex)
}

// describedProperty is property for one that was looked up already. Getters
// are run on o.
func (p *printer) describedProperty(desc prop, o *goja.Object, k key, depth int, ex extras) string {
	sep := " "
	var s string
	if desc.value == nil {
		s = p.accessor(desc, o, depth)
	} else {
		s, sep = p.propertyValue(desc.value, depth, ex)
	}
	return p.propertyName(k, desc.enumerable) + ":" + sep + s
}

// element shows an element of a list, whose name is not shown.
func (p *printer) element(desc prop, o *goja.Object, depth int) string {
	if desc.value == nil {
		return p.accessor(desc, o, depth)
	}
	p.indent += 2
	s := p.value(desc.value, depth, false)
	p.indent -= 2
	return s
}

func (p *printer) propertyValue(v goja.Value, depth int, ex extras) (s, sep string) {
	diff := 2
	if p.o.Compact == CompactAll && ex == extrasObject {
		diff = 3
	}
	sep = " "
	p.indent += diff
	s = p.value(v, depth, false)
	if diff == 3 && p.o.BreakLength < p.width(s) {
		sep = "\n" + strings.Repeat(" ", p.indent)
	}
	p.indent -= diff
	return s, sep
}

func (p *printer) propertyName(k key, enumerable bool) string {
	switch {
	case k.sym != nil:
		return "[" + p.style(escapeKey(symbolText(k.sym)), styleSymbol) + "]"
	case k.name == "__proto__":
		return "['__proto__']"
	case !enumerable:
		return "[" + escapeKey(k.name) + "]"
	case isIdentifier(k.name):
		return p.style(k.name, styleName)
	}
	return p.style(Quote(k.name), styleString)
}

// accessor shows a property that has a getter or a setter.
func (p *printer) accessor(desc prop, o *goja.Object, depth int) string {
	label := "Getter"
	switch {
	case desc.get == nil:
		return p.style("[Setter]", styleSpecial)
	case desc.set != nil:
		label = "Getter/Setter"
	}
	if !p.runsGetter(desc) {
		return p.style("["+label+"]", styleSpecial)
	}
	return p.gotten(label, desc, o, depth)
}

func (p *printer) runsGetter(desc prop) bool {
	switch p.o.Getters {
	case "all":
		return true
	case "get":
		return desc.set == nil
	case "set":
		return desc.set != nil
	}
	return false
}

// gotten runs a getter and shows the result behind the label.
func (p *printer) gotten(label string, desc prop, o *goja.Object, depth int) string {
	get, _ := goja.AssertFunction(desc.get)
	v, err := get(o)
	if err != nil {
		return p.style("["+label+":", styleSpecial) + " <Inspection threw (" + message(err) + ")>" +
			p.style("]", styleSpecial)
	}
	p.indent += 2
	defer func() { p.indent -= 2 }()
	if _, isObject := v.(*goja.Object); isObject {
		return p.style("["+label+"]", styleSpecial) + " " + p.value(v, depth, false)
	}
	return p.style("["+label+":", styleSpecial) + " " + p.primitive(v) + p.style("]", styleSpecial)
}

// message is the message of a thrown error.
func message(err error) string {
	ex, ok := err.(*goja.Exception)
	if !ok {
		panic(err) // interrupts must end the script
	}
	if o, isObject := ex.Value().(*goja.Object); isObject {
		if m := o.Get("message"); m != nil {
			return m.String()
		}
	}
	return "undefined"
}
