// SPDX-License-Identifier: Apache-2.0

package tls

import (
	"crypto/tls"
	"crypto/x509"
	"net"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/internal/transport"
	"github.com/iotjs/iotjs/modules"
	modnet "github.com/iotjs/iotjs/modules/net"
)

// conn is kept behind a TLSSocket.
type conn struct {
	modules.Opaque
	*handshake
}

// bridgeEnd is kept behind the socket that stands for a stream.
type bridgeEnd struct {
	modules.Opaque
	far net.Conn
}

// connKey is the key of the state of a TLSSocket, which is a socket, too.
type connKey struct{ sym *goja.Symbol }

func (l *lib) key() *goja.Symbol {
	return modules.Local(l.env, func(*modules.Env) *connKey { return &connKey{goja.NewSymbol("tls")} }).sym
}

// system are the certificates trusted without the option ca.
func (l *lib) system(file string) *extraRoots {
	return modules.Local(l.env, func(*modules.Env) *extraRoots { return &extraRoots{file: file} })
}

func (l *lib) throw(err error) { l.env.Throw(l.fault(err)) }

// fault makes the error of a script.
func (l *lib) fault(err error) *goja.Object {
	f, ok := err.(*sslFault)
	if !ok {
		return l.env.NewError(modules.PlainError, "ERR_OSSL_ASN1_NOT_ENOUGH_DATA", err.Error())
	}
	obj := l.env.NewError(modules.PlainError, "", f.Error())
	modules.Must(obj.Set("library", f.Library))
	modules.Must(obj.Set("reason", f.Reason))
	modules.Must(obj.Set("code", f.Code))
	return obj
}

// secure(socket, from, early, options, callback) begins the handshake of socket
// over the connection of from: itself, another socket, or a bridge. options are
// { context, isServer, servername, alpn, requestCert, rejectUnauthorized, extra,
// choose }. callback gets an error or nothing.
func (l *lib) secure(a modules.Args) goja.Value {
	socket, from := l.net.FindSocket(a.Argument(0)), a.Argument(1)
	o, cb := a.Object(3, "options"), a.Func(4, "callback")
	h := l.handshakeOf(o)
	l.env.AttachAs(a.Argument(0).(*goja.Object), l.key(), &conn{handshake: h})
	early, _ := l.env.Bytes(a.Argument(2))
	how := modnet.Securing{Early: append([]byte(nil), early...), Open: h.open, Fault: l.later, Done: func(err error) {
		l.env.Invoke(cb, a.This, l.failure(err, h.server))
	}}
	if end, ok := l.env.StateAs(from, l.key()).(*bridgeEnd); ok {
		how.Over = end.far
	} else {
		how.From = l.net.FindSocket(from)
	}
	if err := socket.Secure(how); err != nil {
		return l.env.NewError(modules.PlainError, "ECONNRESET", "read ECONNRESET")
	}
	return nil
}

// open makes the TLS connection, on a goroutine.
func (h *handshake) open(nc net.Conn) (transport.SecureConn, error) {
	if h.server {
		return tls.Server(nc, h.serverConfig()), nil
	}
	return tls.Client(nc, h.config(h.own)), nil
}

func (l *lib) handshakeOf(o *goja.Object) *handshake {
	h := &handshake{
		own: l.materialOf(o.Get("context")), system: l.system(text(o, "extra")), server: truth(o, "isServer"),
		name: text(o, "servername"), request: truth(o, "requestCert"), refuse: truth(o, "rejectUnauthorized"),
	}
	for _, v := range l.list(o, "alpn") {
		h.alpn = append(h.alpn, v.String())
	}
	if choose, ok := goja.AssertFunction(o.Get("choose")); ok && h.server {
		h.choose = asker(l.env.Loop, l.chooser(choose))
	}
	return h
}

// chooser calls choose(name, done) of the script, which ends with done(context).
func (l *lib) chooser(choose goja.Callable) func(name string, answer func(*material)) {
	return func(name string, answer func(*material)) {
		done := l.env.Function("", 1, func(a modules.Args) goja.Value {
			c, _ := l.env.State(a.Argument(0)).(*secureContext)
			if c == nil {
				answer(nil)
			} else {
				answer(c.material)
			}
			return nil
		})
		l.env.Call(choose, goja.Undefined(), l.env.VM.ToValue(name), done)
	}
}

// failure is the error of a handshake, or undefined.
func (l *lib) failure(err error, server bool) goja.Value {
	switch {
	case err == nil:
		return goja.Undefined()
	case cutOff(err) && server:
		return l.env.NewError(modules.PlainError, "ECONNRESET", "socket hang up")
	case cutOff(err):
		return l.env.NewError(modules.PlainError, "ECONNRESET",
			"Client network socket disconnected before secure TLS connection was established")
	}
	if a, ok := diagnose(err); ok {
		return l.fault(&sslFault{Number: a.number, Library: "SSL routines", Reason: a.reason, Code: a.code})
	}
	return l.env.Error(errno.From("read", err))
}

// later is the error of a connection that was secured, nil for one of the network.
func (l *lib) later(_ string, err error) goja.Value {
	if a, ok := diagnose(err); ok {
		return l.fault(&sslFault{Number: a.number, Library: "SSL routines", Reason: a.reason, Code: a.code})
	}
	return nil
}

// stateOf is what is known of the connection of a TLSSocket.
func (l *lib) stateOf(v goja.Value) (tls.ConnectionState, bool) {
	s := l.net.FindSocket(v)
	if s == nil {
		return tls.ConnectionState{}, false
	}
	conn, ok := s.Secured().(*tls.Conn)
	if !ok {
		return tls.ConnectionState{}, false
	}
	return conn.ConnectionState(), true
}

// trusted are the certificates of the option ca.
func (l *lib) trusted(v goja.Value) []*x509.Certificate {
	if c, ok := l.env.StateAs(v, l.key()).(*conn); ok {
		return c.own.raw
	}
	return nil
}

// state(socket) is { protocol, cipher, standard, alpn, servername, resumed, code,
// text }, or undefined without a connection.
func (l *lib) state(a modules.Args) goja.Value {
	state, ok := l.stateOf(a.Argument(0))
	c, known := l.env.StateAs(a.Argument(0), l.key()).(*conn)
	if !ok || !known {
		return nil
	}
	s := findSuite(state.CipherSuite)
	name := c.name
	if c.server {
		name = c.asked
	}
	return l.env.Object("protocol", versionName(state.Version), "cipher", s.name, "standard", s.standard,
		"alpn", state.NegotiatedProtocol, "servername", name, "resumed", state.DidResume,
		"code", c.found.code, "text", c.found.text)
}

// own(socket) is the certificate of this side, or an empty object.
func (l *lib) own(a modules.Args) goja.Value {
	c, ok := l.env.StateAs(a.Argument(0), l.key()).(*conn)
	if !ok || len(c.own.certs) == 0 {
		return l.env.VM.NewObject()
	}
	return l.certObject(c.own.certs[0].Leaf)
}

// bridge() is a socket whose other end secure takes: what is written to it comes
// out there.
func (l *lib) bridge(modules.Args) goja.Value {
	s, far := l.net.Bridge()
	l.env.AttachAs(s.Object(), l.key(), &bridgeEnd{far: far})
	return s.Object()
}
