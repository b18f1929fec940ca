// SPDX-License-Identifier: Apache-2.0

// Package fetch is the native half of the globals fetch, Headers, Request,
// Response and FormData: checks of header fields, media types, data: URLs and
// the parser of multipart/form-data. The classes are written in JavaScript, and
// the client they use is that of the module http.
package fetch

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/parts"
	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
	modhttp "github.com/iotjs/iotjs/modules/http"
)

// Modules describes the parts of fetch. Scripts see its globals only.
func Modules() []modules.Module {
	list := []modules.Module{
		{Name: "fetch", Internal: true, Source: js.Source("fetch"), Bind: bindMessage},
		{Name: "fetch_consume", Internal: true, Source: js.Source("fetch_consume"), Bind: bindBody},
		{Name: "fetch_decode", Internal: true, Source: js.Source("fetch_decode"), Bind: bindDecode},
		{Name: "fetch_headers", Internal: true, Source: js.Source("fetch_headers"), Bind: bindHeaders},
		{Name: "fetch_incoming", Internal: true, Source: js.Source("fetch_incoming"), Bind: bindMessage},
		{Name: "fetch_redirect", Internal: true, Source: js.Source("fetch_redirect"), Bind: bindMessage},
		{Name: "fetch_schemes", Internal: true, Source: js.Source("fetch_schemes"), Bind: bindSchemes},
	}
	for _, name := range [...]string{
		"fetch_agent", "fetch_body", "fetch_fields", "fetch_inflate", "fetch_integrity",
		"fetch_network",
		"fetch_options", "fetch_pump", "fetch_request", "fetch_response", "fetch_upload", "fetch_url",
		"form_data", "web_idl",
	} {
		list = append(list, modules.Module{Name: name, Internal: true, Source: js.Source(name)})
	}
	return list
}

// bindDecode gives binding.brotli: whether this build knows that coding.
func bindDecode(env *modules.Env, binding *goja.Object) {
	env.Hide(binding, "brotli", env.VM.ToValue(parts.Brotli))
}

func bindHeaders(env *modules.Env, binding *goja.Object) {
	env.Define(binding,
		modules.Method{Name: "fieldName", Len: 1, Func: fieldName},
		modules.Method{Name: "fieldValue", Len: 1, Func: fieldValue},
	)
}

func bindBody(env *modules.Env, binding *goja.Object) {
	env.Define(binding,
		modules.Method{Name: "mediaType", Len: 1, Func: mediaType},
		modules.Method{Name: "parseForm", Len: 2, Func: parseForm},
	)
}

func bindSchemes(env *modules.Env, binding *goja.Object) {
	env.Define(binding, modules.Method{Name: "dataURL", Len: 1, Func: dataURL})
}

// bindMessage reads the fields of a message of http.
func bindMessage(env *modules.Env, binding *goja.Object) {
	core := modhttp.Of(env)
	env.Define(binding, modules.Method{Name: "field", Len: 2, Func: func(a modules.Args) goja.Value {
		return core.Field(a.Argument(0), a.Argument(1).String())
	}})
}
