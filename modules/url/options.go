// SPDX-License-Identifier: Apache-2.0

package url

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/weburl"
	"github.com/iotjs/iotjs/modules"
)

// urlToHTTPOptions is url.urlToHttpOptions(url): what http.request takes.
func urlToHTTPOptions(a modules.Args) goja.Value {
	env, src := a.Env, a.Object(0, "url")
	out := env.VM.CreateObject(nil)
	for _, name := range modules.Keys(env.VM, src) {
		modules.Must(out.Set(name, src.Get(name)))
	}
	for _, name := range [...]string{"protocol", "hostname", "hash", "search", "pathname"} {
		modules.Must(out.Set(name, orUndefined(src.Get(name))))
	}
	if host := text(src, "hostname"); strings.HasPrefix(host, "[") {
		modules.Must(out.Set("hostname", strings.Trim(host, "[]")))
	}
	modules.Must(out.Set("path", text(src, "pathname")+text(src, "search")))
	modules.Must(out.Set("href", orUndefined(src.Get("href"))))
	if port := orUndefined(src.Get("port")); !goja.IsString(port) || port.ToBoolean() {
		modules.Must(out.Set("port", port.ToNumber()))
	}
	if user, pass := text(src, "username"), text(src, "password"); user != "" || pass != "" {
		modules.Must(out.Set("auth", decode(env, user)+":"+decode(env, pass)))
	}
	return out
}

func orUndefined(v goja.Value) goja.Value {
	if v == nil {
		return goja.Undefined()
	}
	return v
}

// formatWhatwg is url.format(url, { fragment, unicode, search, auth }) for a
// URL object.
func formatWhatwg(a modules.Args) goja.Value {
	env := a.Env
	obj := a.Object(0, "urlObject")
	u, err := weburl.Parse(text(obj, "href"), nil)
	if err != nil {
		of(env).throwInvalid(text(obj, "href"), nil)
	}
	opts := formatOptions(a)
	if !opts("fragment", true) {
		u.SetHash("")
	}
	if !opts("search", true) {
		u.SetSearch("")
	}
	if !opts("auth", true) {
		u.SetUsername("")
		u.SetPassword("")
	}
	href := u.Href()
	if host := u.Hostname(); opts("unicode", false) && host != "" {
		href = strings.Replace(href, host, unicodeHost(host), 1)
	}
	return env.VM.ToValue(href)
}

// formatOptions returns a reader of the options of url.format.
func formatOptions(a modules.Args) func(name string, otherwise bool) bool {
	v := a.Argument(1)
	opts, ok := v.(*goja.Object)
	if !ok && !a.Nullish(1) && v.ToBoolean() {
		a.Env.ThrowArgType("options", "of type object", v)
	}
	return func(name string, otherwise bool) bool {
		if opts == nil {
			return otherwise
		}
		v := opts.Get(name)
		if v == nil || goja.IsUndefined(v) || goja.IsNull(v) {
			return otherwise
		}
		return v.ToBoolean()
	}
}
