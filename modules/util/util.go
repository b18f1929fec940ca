// SPDX-License-Identifier: Apache-2.0

// Package util is require('util'): text forms of values (Inspector), deep
// comparison (Realm.DeepEqual), text encodings and what else Node.js and
// IoT.js keep under that name. console, assert and the reporting of uncaught
// errors use its Go half without loading the module.
package util

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes require('util') and its parts in JavaScript, which are
// loaded when one of their functions is first called.
func Modules() []modules.Module {
	return []modules.Module{
		{Name: "util", New: newUtil},
		{Name: coldName, Internal: true, Source: js.Source("util"), Bind: bindCold},
		{Name: "internal/parse_args", Internal: true, Source: js.Source("parse_args"), Bind: bindCold},
	}
}

const coldName = "internal/util"

func newUtil(env *modules.Env) goja.Value {
	s := share(env)
	obj := env.VM.NewObject()
	s.defineText(obj)
	s.defineChecks(obj)
	s.defineErrors(obj)
	s.defineDevice(obj)
	s.defineCold(obj)
	env.Lazy(obj, "types", true, func() goja.Value { return s.types() })
	for _, name := range [...]string{"MIMEParams", "MIMEType"} {
		env.Lazy(obj, name, true, func() goja.Value { return env.Require("mime").(*goja.Object).Get(name) })
	}
	env.Lazy(obj, "TextEncoder", true, func() goja.Value { return TextEncoder(env) })
	env.Lazy(obj, "TextDecoder", true, func() goja.Value { return TextDecoder(env) })
	return obj
}

// defineText adds what makes text of values.
func (s *shared) defineText(obj *goja.Object) {
	modules.Must(obj.Set("inspect", s.inspectFunction()))
	s.env.Define(obj,
		modules.Method{Name: "format", Len: 0, Func: s.format},
		modules.Method{Name: "formatWithOptions", Len: 1, Func: s.formatWithOptions},
		modules.Method{Name: "stripVTControlCharacters", Len: 1, Func: stripControl},
		modules.Method{Name: "toUSVString", Len: 1, Func: toUSV},
		modules.Method{Name: "isDeepStrictEqual", Len: 2, Func: s.isDeepStrictEqual},
	)
}

// format(...args)
func (s *shared) format(a modules.Args) goja.Value {
	args := a.Arguments
	if s.env.Compat {
		return toValue(s.env.VM, s.inspector.FormatCompat(args))
	}
	if len(args) == 1 && goja.IsString(args[0]) {
		return args[0]
	}
	o := s.inspector.Defaults()
	return toValue(s.env.VM, s.inspector.Format(&o, args))
}

// formatWithOptions(inspectOptions, ...args)
func (s *shared) formatWithOptions(a modules.Args) goja.Value {
	o := s.inspector.Defaults()
	s.inspector.ApplyOptions(&o, a.Object(0, "inspectOptions"))
	return toValue(s.env.VM, s.inspector.Format(&o, a.Rest(1)))
}

// isDeepStrictEqual(a, b)
func (s *shared) isDeepStrictEqual(a modules.Args) goja.Value {
	return s.env.VM.ToValue(s.inspector.realm.DeepEqual(a.Argument(0), a.Argument(1), true))
}

// stripVTControlCharacters(str)
func stripControl(a modules.Args) goja.Value {
	a.String(0, "str")
	return toValue(a.Env.VM, stripANSI(text(a.Argument(0))))
}

// toUSVString(str) replaces lone surrogates by U+FFFD.
func toUSV(a modules.Args) goja.Value {
	return a.Env.VM.ToValue(a.Text(0))
}
