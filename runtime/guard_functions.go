// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/esm"
	"github.com/iotjs/iotjs/modules"
)

// bindLowered gives js/lowered_functions.js source(...parameters, body): the text of
// an async generator function. Whether it is one function is asked of the text of a
// generator, which the engine has.
func bindLowered(env *modules.Env, binding *goja.Object) {
	g := &guards{env: env}
	env.Define(binding, modules.Method{Name: "source", Func: func(a modules.Args) goja.Value {
		src := g.functionSource("(function* anonymous(", a.Arguments)
		return a.Env.VM.ToValue("(async ").(goja.String).Concat(src.Substring(1, src.Length()))
	}})
}

// functionSource is the text of a function whose last argument is its body. Each
// of the two parts has to be one by itself: Function('/*', '*/){') is none.
func (g *guards) functionSource(head string, args []goja.Value) goja.String {
	var params goja.StringBuilder
	body := goja.String(goja.StringFromUTF16(nil))
	for i, arg := range args {
		text := g.textOf(arg)
		switch {
		case i == len(args)-1:
			body = text
		case i > 0:
			params.WriteUTF8String(",")
			fallthrough
		default:
			params.WriteString(text)
		}
	}
	list := params.String()
	if !plainNames(list.String()) {
		g.whole(head, list, goja.StringFromUTF16(nil))
	}
	if escapes(body.String()) {
		g.whole(head, goja.StringFromUTF16(nil), body)
	}
	return functionText(head, list, body)
}

func functionText(head string, params, body goja.String) goja.String {
	var b goja.StringBuilder
	b.WriteUTF8String(head)
	b.WriteString(params)
	b.WriteUTF8String("\n) {\n")
	b.WriteString(body)
	b.WriteUTF8String("\n})")
	return b.String()
}

// whole throws a SyntaxError unless the text is that of one function.
func (g *guards) whole(head string, params, body goja.String) {
	text := functionText(head, params, body).String()
	if closed(g.parse(evalName, text), text) != nil {
		g.env.Throw(g.env.NewError(modules.SyntaxError, "", "Unexpected token '}'"))
	}
}

// plainNames tells whether parameters are names with commas between them.
func plainNames(params string) bool {
	return strings.IndexFunc(params, func(r rune) bool {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9':
			return false
		}
		return !strings.ContainsRune("_$, \n", r)
	}) < 0
}

// escapes tells whether a body may close what is around it.
func escapes(body string) bool {
	if !strings.ContainsAny(body, "})") {
		return false
	}
	depth, out := 0, false
	esm.Tokens(body, func(text string, _, around int) bool {
		switch text[0] {
		case '}', ')', ']':
			out = out || depth == 0
		}
		depth = around
		return !out
	})
	return out
}
