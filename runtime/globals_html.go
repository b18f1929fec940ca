// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// htmlMethods are those of String.prototype that put a string between tags
// (ECMAScript, annex B.2.2).
func htmlMethods() []modules.Method {
	var list []modules.Method
	for _, m := range [...]struct{ name, tag, attribute string }{
		{"anchor", "a", "name"}, {"big", "big", ""}, {"blink", "blink", ""}, {"bold", "b", ""},
		{"fixed", "tt", ""}, {"fontcolor", "font", "color"}, {"fontsize", "font", "size"},
		{"italics", "i", ""}, {"link", "a", "href"}, {"small", "small", ""}, {"strike", "strike", ""},
		{"sub", "sub", ""}, {"sup", "sup", ""},
	} {
		length := 0
		if m.attribute != "" {
			length = 1
		}
		list = append(list, modules.Method{Name: m.name, Len: length, Func: func(a modules.Args) goja.Value {
			return inTags(a, m.name, m.tag, m.attribute)
		}})
	}
	return list
}

func inTags(a modules.Args, method, tag, attribute string) goja.Value {
	if goja.IsUndefined(a.This) || goja.IsNull(a.This) {
		a.Env.ThrowType("", "String.prototype.%s called on null or undefined", method)
	}
	text := a.This.String()
	open := "<" + tag
	if attribute != "" {
		open += " " + attribute + `="` + strings.ReplaceAll(a.Argument(0).String(), `"`, "&quot;") + `"`
	}
	return a.Env.VM.ToValue(open + ">" + text + "</" + tag + ">")
}
