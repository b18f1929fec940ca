// SPDX-License-Identifier: Apache-2.0

package httpevents

import "github.com/dop251/goja"

// credentials reads certs and skip_security.
func (r reader) credentials() credentials {
	var c credentials
	r.flag("skip_security", &c.skip)
	v := r.get("certs")
	if v == nil {
		return c
	}
	obj, ok := v.(*goja.Object)
	if !ok {
		r.env.ThrowArgType("options.certs", "of type object", v)
	}
	in := reader{r.env, obj, "options.certs."}
	in.text("ca", &c.ca)
	in.text("key", &c.key)
	in.text("public", &c.public)
	in.need(c.public == "" || c.key != "", "key", "of type string")
	in.need(c.key == "" || c.public != "", "public", "of type string")
	return c
}
