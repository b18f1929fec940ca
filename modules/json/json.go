// SPDX-License-Identifier: Apache-2.0

// Package json is JSON.parse and JSON.stringify. The engine's own parse goes
// through the token reader of encoding/json, which is 20 times slower, loses
// lone surrogates and speaks of mistakes in the words of Go. Its stringify is
// five times slower, and indents wrongly behind what is empty.
package json

import (
	"strings"
	"unicode/utf8"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/jsonfault"
	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Reviver describes the internal module json_revive, the second half of
// JSON.parse(text, reviver).
func Reviver() modules.Module {
	return modules.Module{Name: "json_revive", Internal: true, Source: js.Source("json_revive")}
}

const tooDeep = "Maximum call stack size exceeded"

// Install replaces JSON.parse and JSON.stringify in the runtime of env. depth
// bounds the brackets inside each other, as memory permits: each is a few
// hundred bytes of stack.
func Install(env *modules.Env, depth int) {
	holder := env.Builtin("JSON")
	p := &parser{env: env, maxDepth: depth, names: make(map[string]name)}
	env.Wrap(holder.Get("parse").(*goja.Object), func(modules.Native) modules.Native { return p.parse })
	s := newStringifier(env, depth)
	env.Wrap(holder.Get("stringify").(*goja.Object), func(modules.Native) modules.Native { return s.stringify })
}

// parse is JSON.parse(text, reviver).
func (p *parser) parse(c goja.FunctionCall) goja.Value {
	if _, ok := c.Argument(0).(*goja.Symbol); ok {
		panic(p.env.NewError(modules.TypeError, "", "Cannot convert a Symbol value to a string"))
	}
	v := p.whole(toString(p.env.VM, c.Argument(0)))
	if _, ok := goja.AssertFunction(c.Argument(1)); !ok {
		return v
	}
	root := p.env.VM.NewObject()
	p.env.Add(root, "", v)
	revive, _ := goja.AssertFunction(p.env.Require("json_revive"))
	out, err := revive(goja.Undefined(), root, p.env.VM.ToValue(""), c.Argument(1))
	if err != nil {
		panic(err)
	}
	return out
}

// whole parses a whole text, or throws.
func (p *parser) whole(src goja.String) goja.Value {
	p.text, p.wide = plain(src)
	p.pos, p.depth = 0, 0
	v := p.value()
	if v != nil {
		if p.space(); p.pos == len(p.text) {
			p.release()
			return v
		}
	}
	text, deep := p.text, p.depth > p.maxDepth
	p.release()
	if deep {
		panic(p.env.NewError(modules.RangeError, "", tooDeep))
	}
	if p.wide {
		text = src.String()
	}
	panic(p.env.NewError(modules.SyntaxError, "", jsonfault.Explain(text)))
}

// plain is the text of s in UTF-8. If there are lone surrogates in it, wide is
// true and they are three bytes each (WTF-8), as any other character.
func plain(s goja.String) (text string, wide bool) {
	text = s.String()
	if len(text) == s.Length() || !strings.ContainsRune(text, utf8.RuneError) {
		return text, false
	}
	return string(appendUnits(nil, stringUnits(s))), true
}
