// SPDX-License-Identifier: Apache-2.0

package web

import (
	"unicode"
	"unicode/utf8"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// patternModules describes the parts of URLPattern.
func patternModules() []modules.Module {
	return []modules.Module{
		{Name: "url_pattern", Internal: true, Source: js.Source("url_pattern")},
		{Name: "url_pattern_parts", Internal: true, Source: js.Source("url_pattern_parts")},
		{Name: "url_pattern_string", Internal: true, Source: js.Source("url_pattern_string")},
		{Name: "url_pattern_tokens", Internal: true, Source: js.Source("url_pattern_tokens"), Bind: bindTokens},
		{Name: "url_pattern_values", Internal: true, Source: js.Source("url_pattern_values")},
	}
}

// bindTokens gives binding.isNamePoint(character, first): whether it may be in
// a name, or begin one, as in an identifier of JavaScript.
func bindTokens(env *modules.Env, binding *goja.Object) {
	env.Define(binding, modules.Method{Name: "isNamePoint", Len: 2, Func: func(a modules.Args) goja.Value {
		r, _ := utf8.DecodeRuneInString(a.Argument(0).String())
		return env.VM.ToValue(isNamePoint(r, a.Argument(1).ToBoolean()))
	}})
}

func isNamePoint(r rune, first bool) bool {
	if r == '$' || r == '_' || unicode.IsLetter(r) || unicode.In(r, unicode.Nl, unicode.Other_ID_Start) {
		return true
	}
	if first {
		return false
	}
	const nonJoiner, joiner = 0x200c, 0x200d
	return r == nonJoiner || r == joiner || unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc, unicode.Other_ID_Continue)
}
