// SPDX-License-Identifier: Apache-2.0

// Package url is require("url"): URL and URLSearchParams of the WHATWG, the
// conversions between URLs and paths, and the older parse, format and resolve,
// which are written in JavaScript.
package url

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/weburl"
	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes require("url") and its parts in JavaScript.
func Modules() []modules.Module {
	return []modules.Module{
		{Name: "url", New: exports},
		{Name: "url_inspect", Internal: true, Source: js.Source("url_inspect")},
		{Name: "url_legacy", Internal: true, Source: js.Source("url_legacy"), Bind: bindLegacy},
		{Name: "url_legacy_resolve", Internal: true, Source: js.Source("url_legacy_resolve")},
	}
}

// classes are URL and URLSearchParams of one runtime.
type classes struct {
	env                 *modules.Env
	url, urlProto       *goja.Object
	params, paramsProto *goja.Object
	iterProto           *goja.Object
	urlKey, paramsKey   *goja.Symbol
	iterKey             *goja.Symbol
	entries             *goja.Object // URLSearchParams.prototype.entries
	base                *weburl.URL  // the last one, parsed of baseText
	baseText            string
}

// of returns the classes of this runtime.
func of(env *modules.Env) *classes { return modules.Local(env, build) }

func build(env *modules.Env) *classes {
	c := &classes{
		env:    env,
		urlKey: goja.NewSymbol("url"), paramsKey: goja.NewSymbol("query"), iterKey: goja.NewSymbol("iterator"),
	}
	c.url, c.urlProto = env.NewClass("URL", 1, c.newURL)
	c.params, c.paramsProto = env.NewClass("URLSearchParams", 0, c.newParams)
	c.buildURL()
	c.buildParams()
	c.buildIterator()
	return c
}

// exports makes the module. The functions of url_legacy are made when the
// first of them is read.
func exports(env *modules.Env) goja.Value {
	c, obj := of(env), env.VM.NewObject()
	for _, name := range [...]string{"Url", "parse", "resolve", "resolveObject", "format"} {
		env.Lazy(obj, name, true, func() goja.Value {
			return env.Require("url_legacy").(*goja.Object).Get(name)
		})
	}
	modules.Must(obj.Set("URL", c.url))
	modules.Must(obj.Set("URLSearchParams", c.params))
	env.Define(obj,
		modules.Method{Name: "domainToASCII", Len: 1, Func: domainToASCII},
		modules.Method{Name: "domainToUnicode", Len: 1, Func: domainToUnicode},
		modules.Method{Name: "pathToFileURL", Len: 1, Func: c.pathToFileURL},
		modules.Method{Name: "fileURLToPath", Len: 1, Func: fileURLToPath},
		modules.Method{Name: "urlToHttpOptions", Len: 1, Func: urlToHTTPOptions},
	)
	return obj
}

// bindLegacy gives url_legacy what it needs of the WHATWG side.
func bindLegacy(env *modules.Env, binding *goja.Object) {
	env.Define(binding,
		modules.Method{Name: "formatWhatwg", Len: 2, Func: formatWhatwg},
		modules.Method{Name: "toASCII", Len: 1, Func: func(a modules.Args) goja.Value {
			return env.VM.ToValue(legacyASCII(a.Text(0)))
		}},
	)
}

// missing throws ERR_MISSING_ARGS unless argument i is there.
func missing(a modules.Args, i int, names string) {
	if a.Len() <= i {
		a.Env.ThrowType("ERR_MISSING_ARGS", "The %s must be specified", names)
	}
}

// text returns the property name of obj as a string, "" if it has none.
func text(obj *goja.Object, name string) string {
	v := obj.Get(name)
	if v == nil || goja.IsUndefined(v) || goja.IsNull(v) {
		return ""
	}
	return v.String()
}
