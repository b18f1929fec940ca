// SPDX-License-Identifier: Apache-2.0

// Package dgram is require("dgram"): sockets of UDP. A read is a request to the
// loop, and the next begins when what came was handed to the script; a socket
// that does nothing else costs one goroutine, which waits. The face (js/dgram.js)
// has the class.
package dgram

import (
	"net/netip"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes require("dgram") and its parts.
func Modules() []modules.Module {
	list := []modules.Module{{Name: "dgram", Source: js.Source("dgram"), Bind: bind}}
	for _, name := range [...]string{"dgram_options", "dgram_send", "dgram_state"} {
		list = append(list, modules.Module{Name: name, Internal: true, Source: js.Source(name)})
	}
	return list
}

// bind gives the face new binding.UDP(six, onmessage, onerror). Its methods that
// can fail return undefined or an error.
func bind(env *modules.Env, binding *goja.Object) {
	ctor, _ := env.Class("UDP", 3, func(c goja.ConstructorCall) *goja.Object {
		s := &socket{env: env, handle: env.Loop.NewHandle(), six: c.Argument(0).ToBoolean()}
		s.onMessage, s.onError = env.Func(c.Argument(1), "onmessage"), env.Func(c.Argument(2), "onerror")
		env.Attach(c.This, s)
		return nil
	},
		method("bind", 4, (*socket).bind),
		method("send", 4, (*socket).send),
		method("connect", 2, (*socket).connect),
		method("disconnect", 0, (*socket).disconnect),
		method("address", 0, (*socket).address),
		method("set", 2, (*socket).set),
		method("setInterface", 1, (*socket).setInterface),
		method("member", 4, (*socket).member),
		method("bufferSize", 1, (*socket).bufferSize),
		method("ref", 1, (*socket).ref),
		method("close", 1, (*socket).close),
	)
	if err := binding.Set("UDP", ctor); err != nil {
		panic(err)
	}
}

// socket is the native half of a Socket.
type socket struct {
	modules.Opaque
	env       *modules.Env
	handle    *eventloop.Handle
	six       bool
	conn      *conn
	peer      netip.AddrPort // of a socket that is connected
	closed    bool
	onMessage goja.Callable
	onError   goja.Callable
}

func method(name string, length int, f func(*socket, modules.Args) goja.Value) modules.Method {
	return modules.StateMethod("UDP", name, length, f)
}

// failure is the error of an operation, or undefined.
func (s *socket) failure(call string, err error) goja.Value {
	if err == nil {
		return goja.Undefined()
	}
	return s.env.Error(errno.From(call, err))
}

// failureAt is the error of an operation with an address.
func (s *socket) failureAt(call string, err error, ip string, port int) goja.Value {
	if err == nil {
		return goja.Undefined()
	}
	e := errno.From(call, err)
	e.Address, e.Port = ip, port
	return s.env.Error(e)
}

// addr reads an IP address and a port.
func addr(a modules.Args, i int) netip.AddrPort {
	ip, err := netip.ParseAddr(a.Argument(i).String())
	if err != nil {
		a.Env.ThrowType("ERR_INVALID_IP_ADDRESS", "Invalid IP address: %s", a.Argument(i).String())
	}
	return netip.AddrPortFrom(ip, uint16(a.Int(i+1, "port", 0, 65535)))
}

// bind(ip, port, reuseAddr, ipv6Only) begins to receive.
func (s *socket) bind(a modules.Args) goja.Value {
	at := addr(a, 0)
	c, err := open(s.six, bindOptions{at.Addr(), int(at.Port()), a.Argument(2).ToBoolean(), a.Argument(3).ToBoolean()})
	if err != nil {
		return s.failureAt("bind", err, at.Addr().String(), int(at.Port()))
	}
	s.conn = c
	s.handle.OnAbort((&closer{conn: c}).close)
	s.receive()
	return nil
}

// receive waits for the next datagram.
func (s *socket) receive() {
	eventloop.Await(s.handle, s.conn.receive, func(d datagram, err error) {
		if s.closed {
			return
		}
		s.env.Enter(func() { s.received(d, err) })
		if !s.closed {
			s.receive()
		}
	})
}

func (s *socket) received(d datagram, err error) {
	if err != nil {
		s.env.Invoke(s.onError, goja.Undefined(), s.failure("recvmsg", err))
		return
	}
	from := netip.AddrPortFrom(d.from.Addr().Unmap(), d.from.Port())
	if s.peer.IsValid() && from != netip.AddrPortFrom(s.peer.Addr().Unmap(), s.peer.Port()) {
		return
	}
	vm := s.env.VM
	ip, port := s.conn.plain(d.from)
	s.env.Invoke(s.onMessage, goja.Undefined(), s.env.NewBuffer(d.data), vm.ToValue(ip), vm.ToValue(port))
}

// send(data, ip, port, callback) sends at once, so that a socket may be closed
// right afterwards, and calls callback(err, bytes) later. The kernel takes a
// datagram without waiting, or drops it.
func (s *socket) send(a modules.Args) goja.Value {
	to, cb := addr(a, 1), a.Func(3, "callback")
	n, err := s.conn.udp.WriteToUDPAddrPort(a.Bytes(0, "data"), to)
	s.env.Loop.Post(func() {
		s.env.Enter(func() {
			if err != nil {
				s.env.Invoke(cb, goja.Undefined(), s.failureAt("send", err, to.Addr().String(), int(to.Port())))
				return
			}
			s.env.Invoke(cb, goja.Undefined(), goja.Null(), s.env.VM.ToValue(n))
		})
	})
	return nil
}

// connect(ip, port) takes and sends nothing but what is of one peer.
func (s *socket) connect(a modules.Args) goja.Value {
	s.peer = addr(a, 0)
	return nil
}

func (s *socket) disconnect(modules.Args) goja.Value {
	s.peer = netip.AddrPort{}
	return nil
}

// address() is [ip, port] of this end.
func (s *socket) address(modules.Args) goja.Value {
	local, err := netip.ParseAddrPort(s.conn.udp.LocalAddr().String())
	if err != nil {
		return goja.Undefined()
	}
	ip, port := s.conn.plain(local)
	return s.env.VM.NewArray(ip, port)
}

// set(name, number)
func (s *socket) set(a modules.Args) goja.Value {
	name := a.Argument(0).String()
	return s.failure(name, s.conn.set(name, int(a.Argument(1).ToInteger())))
}

func (s *socket) setInterface(a modules.Args) goja.Value {
	return s.failure("setMulticastInterface", s.conn.setInterface(a.Argument(0).String()))
}

// member(name, group, source, interface) joins or leaves a group.
func (s *socket) member(a modules.Args) goja.Value {
	name := a.Argument(0).String()
	join := name[:3] == "add"
	return s.failure(name, s.conn.member(join, a.Argument(1).String(), a.Argument(2).String(), a.Argument(3).String()))
}

// bufferSize(receive)
func (s *socket) bufferSize(a modules.Args) goja.Value {
	n, err := bufferSize(s.conn.udp, a.Argument(0).ToBoolean())
	if err != nil {
		return s.failure("uv_recv_buffer_size", err)
	}
	return s.env.VM.ToValue(n)
}

// ref(on) says whether the socket keeps the loop alive.
func (s *socket) ref(a modules.Args) goja.Value {
	if a.Argument(0).ToBoolean() {
		s.handle.Ref()
	} else {
		s.handle.Unref()
	}
	return nil
}

// close(callback) calls callback in the closing phase.
func (s *socket) close(a modules.Args) goja.Value {
	if s.closed {
		return nil
	}
	s.closed = true
	cb := a.Func(0, "callback")
	var abort func()
	if s.conn != nil {
		abort = (&closer{conn: s.conn}).close
	}
	s.handle.Close(abort, func() { s.env.Call(cb, goja.Undefined()) })
	return nil
}
