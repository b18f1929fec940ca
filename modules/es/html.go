// SPDX-License-Identifier: Apache-2.0

package es

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// htmlMethods are the methods of Annex B that make HTML.
func htmlMethods() []modules.Method {
	return []modules.Method{
		html("anchor", "a", "name"), html("big", "big", ""), html("blink", "blink", ""), html("bold", "b", ""),
		html("fixed", "tt", ""), html("fontcolor", "font", "color"), html("fontsize", "font", "size"),
		html("italics", "i", ""), html("link", "a", "href"), html("small", "small", ""),
		html("strike", "strike", ""), html("sub", "sub", ""), html("sup", "sup", ""),
	}
}

// html is a method of Annex B that puts a string into an element of HTML, with
// an attribute if the method has one.
func html(name, tag, attribute string) modules.Method {
	length := 0
	if attribute != "" {
		length = 1
	}
	return modules.Method{Name: name, Len: length, Func: func(a modules.Args) goja.Value {
		text := thisText(a, "String.prototype."+name)
		open := "<" + tag
		if attribute == "" {
			return join(a.Env, open+">", text, "</"+tag+">")
		}
		value := quoteless(textOf(a.Env, a.Argument(0)))
		return join(a.Env, open+" "+attribute+`="`, value, `">`, text, "</"+tag+">")
	}}
}

// thisText is this as a string, for a method that is not meant for undefined.
func thisText(a modules.Args, method string) goja.String {
	if goja.IsUndefined(a.This) || goja.IsNull(a.This) {
		a.Env.ThrowType("", "%s called on null or undefined", method)
	}
	return textOf(a.Env, a.This)
}

// textOf is v as a string. A number stays one when the engine converts it.
func textOf(env *modules.Env, v goja.Value) goja.String {
	v = v.ToString()
	if s, ok := v.(goja.String); ok {
		return s
	}
	return env.VM.ToValue(v.String()).(goja.String)
}

// join puts strings of Go and of JavaScript together, with the units of the
// latter as they are.
func join(env *modules.Env, parts ...any) goja.Value {
	var b goja.StringBuilder
	for _, p := range parts {
		switch p := p.(type) {
		case string:
			b.WriteUTF8String(p)
		case goja.String:
			b.WriteString(p)
		}
	}
	if s := b.String(); s.Length() <= env.MaxStringLength {
		return s
	}
	env.ThrowRange("", "Invalid string length")
	return nil
}

// quoteless is s with its quotation marks escaped.
func quoteless(s goja.String) goja.String {
	var b goja.StringBuilder
	for i := range s.Length() {
		if c := s.CharAt(i); c == '"' {
			b.WriteUTF8String("&quot;")
		} else {
			b.WriteString(s.Substring(i, i+1))
		}
	}
	return b.String()
}
