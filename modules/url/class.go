// SPDX-License-Identifier: Apache-2.0

package url

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/weburl"
	"github.com/iotjs/iotjs/modules"
)

// record is the state of a URL.
type record struct {
	modules.Opaque
	weburl.URL
	params *goja.Object // searchParams, once it was asked for
	query  *params      // its state
}

// buildURL makes the class URL.
func (c *classes) buildURL() {
	env := c.env
	env.Define(c.url,
		modules.Method{Name: "parse", Len: 1, Func: c.parse},
		modules.Method{Name: "canParse", Len: 1, Func: canParse},
		modules.Method{Name: "createObjectURL", Len: 1, Func: blobURL("createObjectURL")},
		modules.Method{Name: "revokeObjectURL", Len: 1, Func: blobURL("revokeObjectURL")},
	)
	env.Define(c.urlProto, c.method("toString", (*weburl.URL).Href))
	c.accessor("href", (*weburl.URL).Href, c.setHref)
	for _, p := range [...]struct {
		name string
		get  func(*weburl.URL) string
		set  func(*weburl.URL, string)
	}{
		{"origin", (*weburl.URL).Origin, nil},
		{"protocol", (*weburl.URL).Protocol, (*weburl.URL).SetProtocol},
		{"username", (*weburl.URL).Username, (*weburl.URL).SetUsername},
		{"password", (*weburl.URL).Password, (*weburl.URL).SetPassword},
		{"host", (*weburl.URL).Host, (*weburl.URL).SetHost},
		{"hostname", (*weburl.URL).Hostname, (*weburl.URL).SetHostname},
		{"port", (*weburl.URL).Port, (*weburl.URL).SetPort},
		{"pathname", (*weburl.URL).Pathname, (*weburl.URL).SetPathname},
		{"search", (*weburl.URL).Search, (*weburl.URL).SetSearch},
	} {
		c.accessor(p.name, p.get, setterOf(p.set))
	}
	env.Getter(c.urlProto, "searchParams", c.searchParams, nil)
	c.accessor("hash", (*weburl.URL).Hash, setterOf((*weburl.URL).SetHash))
	env.Define(c.urlProto, c.method("toJSON", (*weburl.URL).Href))
	tag(c.urlProto, env.VM.ToValue("URL"))
	c.inspectable(c.urlProto, "inspectURL", 2)
}

// newURL is new URL(url, base).
func (c *classes) newURL(a modules.Args, proto *goja.Object) *goja.Object {
	input, base := inputs(a)
	u, err := c.parseURL(input, base)
	if err != nil {
		c.throwInvalid(input, base)
	}
	obj := c.env.VM.CreateObject(proto)
	c.env.AttachAs(obj, c.urlKey, &record{URL: u})
	return obj
}

// inputs reads (url, base).
func inputs(a modules.Args) (string, *string) {
	missing(a, 0, `"url" argument`)
	input := a.Text(0)
	if !a.Has(1) {
		return input, nil
	}
	base := a.Text(1)
	return input, &base
}

func (c *classes) throwInvalid(input string, base *string) {
	obj := c.env.NewError(modules.TypeError, "ERR_INVALID_URL", "Invalid URL")
	modules.Must(obj.Set("input", input))
	if base != nil {
		modules.Must(obj.Set("base", *base))
	}
	c.env.Throw(obj)
}

// wrap makes a URL object of r.
func (c *classes) wrap(r *record) *goja.Object {
	obj := c.env.VM.CreateObject(c.urlProto)
	c.env.AttachAs(obj, c.urlKey, r)
	return obj
}

// parse is URL.parse(url, base): null where the constructor throws.
func (c *classes) parse(a modules.Args) goja.Value {
	input, base := inputs(a)
	u, err := c.parseURL(input, base)
	if err != nil {
		return goja.Null()
	}
	return c.wrap(&record{URL: u})
}

// canParse is URL.canParse(url, base).
func canParse(a modules.Args) goja.Value {
	input, base := inputs(a)
	_, err := of(a.Env).parseURL(input, base)
	return a.Env.VM.ToValue(err == nil)
}

// blobURL is a function of the store of Blobs, which the first call loads.
func blobURL(name string) modules.Func {
	return func(a modules.Args) goja.Value {
		if name == "revokeObjectURL" {
			missing(a, 0, `"url" argument`)
		}
		store := a.Env.Require("blob_store").(*goja.Object)
		fn, _ := goja.AssertFunction(store.Get(name))
		return a.Env.Invoke(fn, store, a.Argument(0))
	}
}

// record returns the state behind v, or throws.
func (c *classes) record(v goja.Value) *record {
	r, ok := c.env.StateAs(v, c.urlKey).(*record)
	if !ok {
		c.env.ThrowType("", "Receiver must be an instance of class URL")
	}
	return r
}

func (c *classes) method(name string, get func(*weburl.URL) string) modules.Method {
	return modules.Method{Name: name, Func: func(a modules.Args) goja.Value {
		return c.env.VM.ToValue(get(&c.record(a.This).URL))
	}}
}

// accessor defines a property of URL.prototype. set may be nil.
func (c *classes) accessor(name string, get func(*weburl.URL) string, set func(*record, string)) {
	var setter modules.Func
	if set != nil {
		setter = func(a modules.Args) goja.Value {
			set(c.record(a.This), a.Text(0))
			return nil
		}
	}
	c.env.Getter(c.urlProto, name, c.method(name, get).Func, setter)
}

// setterOf makes a setter of one of the parser: afterwards searchParams shows
// the query as it is.
func setterOf(set func(*weburl.URL, string)) func(*record, string) {
	if set == nil {
		return nil
	}
	return func(r *record, s string) {
		set(&r.URL, s)
		r.reload()
	}
}

func (c *classes) setHref(r *record, s string) {
	u, err := weburl.Parse(s, nil)
	if err != nil {
		c.throwInvalid(s, nil)
	}
	r.URL = u
	r.reload()
}

// reload makes searchParams anew from the query.
func (r *record) reload() {
	if r.query != nil {
		r.query.list = parseForm(r.text())
	}
}

// searchParams is the getter of url.searchParams.
func (c *classes) searchParams(a modules.Args) goja.Value {
	r := c.record(a.This)
	if r.params == nil {
		r.query = &params{list: parseForm(r.text()), owner: r}
		r.params = c.env.VM.CreateObject(c.paramsProto)
		c.env.AttachAs(r.params, c.paramsKey, r.query)
	}
	return r.params
}
