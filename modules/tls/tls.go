// SPDX-License-Identifier: Apache-2.0

// Package tls is require("tls"), on crypto/tls.
//
// A TLSSocket is a socket of net whose connection shakes hands and is then one
// that speaks TLS (net.Socket.Secure); streams, time-outs and http work with it
// as with any other. The handshake runs on a goroutine. Certificates are checked
// there, and what was found is kept for the face (js/tls*.js), which decides, as
// in Node.js, whether it matters.
package tls

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
	modnet "github.com/iotjs/iotjs/modules/net"
)

// Modules describes require("tls") and its parts.
func Modules() []modules.Module {
	list := []modules.Module{{Name: "tls", Source: js.Source("tls"), Bind: bind}}
	for _, part := range [...]string{"bridge", "connect", "context", "identity", "judge", "server", "socket"} {
		name := "tls_" + part
		list = append(list, modules.Module{Name: name, Internal: true, Source: js.Source(name), Bind: bind})
	}
	return list
}

// bind gives the face its natives:
//
//	binding.context(options)                       the native half of a SecureContext
//	binding.expect(socket)                         what is written waits for secure
//	binding.secure(socket, from, early, options, callback)
//	binding.state(socket)                          what is known of the connection
//	binding.peer(socket, detailed), own(socket)    certificates
//	binding.keepUnread(server)                     sockets wait for who reads them
//	binding.bridge(), endOf(bridge)                for a connection over any stream
//	binding.roots()                                the certificates of the system
//	binding.ciphers()                              names
func bind(env *modules.Env, binding *goja.Object) {
	l := &lib{env: env, net: modnet.Of(env)}
	env.Define(binding,
		modules.Method{Name: "context", Len: 1, Func: l.context},
		modules.Method{Name: "expect", Len: 1, Func: l.expect},
		modules.Method{Name: "secure", Len: 5, Func: l.secure},
		modules.Method{Name: "state", Len: 1, Func: l.state},
		modules.Method{Name: "peer", Len: 2, Func: l.peer},
		modules.Method{Name: "own", Len: 1, Func: l.own},
		modules.Method{Name: "keepUnread", Len: 1, Func: l.keepUnread},
		modules.Method{Name: "bridge", Func: l.bridge},
		modules.Method{Name: "roots", Func: l.roots},
		modules.Method{Name: "ciphers", Func: l.ciphers},
	)
}

// lib is the module in one runtime.
type lib struct {
	env *modules.Env
	net *modnet.Core
}

// keepUnread(server) is called before the server accepts anything.
func (l *lib) keepUnread(a modules.Args) goja.Value {
	if s := l.net.FindServer(a.Argument(0)); s != nil {
		s.KeepUnread()
	}
	return nil
}

// expect(socket) is called before secure can be.
func (l *lib) expect(a modules.Args) goja.Value {
	if s := l.net.FindSocket(a.Argument(0)); s != nil {
		s.Expect()
	}
	return nil
}

func (l *lib) roots(modules.Args) goja.Value {
	var list []any
	for _, pem := range systemRoots() {
		list = append(list, pem)
	}
	return l.env.VM.NewArray(list...)
}

func (l *lib) ciphers(modules.Args) goja.Value {
	var list []any
	for _, s := range suites {
		list = append(list, s.lower())
	}
	return l.env.VM.NewArray(list...)
}
