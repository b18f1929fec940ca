// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// SecureModules describes require("https"), which is http over the sockets of
// tls. Its classes are JavaScript above those of this package.
func SecureModules() []modules.Module {
	return []modules.Module{{Name: "https", Source: js.Source("https"), Bind: bindSecure}}
}

// bindSecure gives js/https.js
//
//	binding.initServer(server, options, listener)   what http.Server does, but for connections
//	binding.serve(server, socket)                   serves a connection that is ready
func bindSecure(env *modules.Env, binding *goja.Object) {
	c := Of(env)
	env.Define(binding,
		modules.Method{Name: "initServer", Len: 3, Func: func(a modules.Args) goja.Value {
			s := c.initServer(a.Object(0, "server"), a.Object(1, "options"), a.Argument(2))
			s.Off("connection", c.onConnection)
			return nil
		}},
		modules.Method{Name: "serve", Len: 2, Func: func(a modules.Args) goja.Value {
			if s := c.findServer(a.Argument(0)); s != nil {
				s.Serve(c.linkOf(a.Object(1, "socket")))
			}
			return nil
		}},
	)
}
