// SPDX-License-Identifier: Apache-2.0

package net

import (
	"errors"
	"net/netip"
	"syscall"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/internal/lookup"
	"github.com/iotjs/iotjs/internal/transport"
	"github.com/iotjs/iotjs/modules"
)

// server.listen(options, cb), (path, backlog, cb), (port, host, backlog, cb)
func (c *Core) listenMethod(a modules.Args) goja.Value {
	s := c.server(a)
	if s.listener != nil {
		c.env.ThrowError("ERR_SERVER_ALREADY_LISTEN", "Listen method has been called more than once without closing.")
	}
	options, cb := c.normalize(a.Arguments)
	if cb != nil {
		s.Once("listening", cb)
	}
	s.closeOnAbort(options)
	where := c.listenOptions(a.Arguments, options)
	if c.env.Listened(listenStart) {
		c.env.Publish(listenStart, "server", a.This, "options", options)
	}
	s.ListenAt(where)
	return a.This
}

// closeOnAbort closes the server when the option signal is aborted.
func (s *Server) closeOnAbort(options *goja.Object) {
	env, v := s.core.env, options.Get("signal")
	if v == nil || goja.IsUndefined(v) {
		return
	}
	signal, ok := v.(*goja.Object)
	if !ok || signal.Get("aborted") == nil {
		env.ThrowArgType("options.signal", "an instance of AbortSignal", v)
	}
	abort := env.Function("onAborted", 0, func(modules.Args) goja.Value {
		s.cancelled = true
		closeMethod, _ := goja.AssertFunction(s.Object().Get("close"))
		return env.Invoke(closeMethod, s.Object())
	})
	if modules.Truthy(signal.Get("aborted")) {
		call, _ := goja.AssertFunction(abort)
		env.NextTick(call)
		return
	}
	s.onSignal("addEventListener", signal, abort)
	s.Once("close", env.Function("", 0, func(modules.Args) goja.Value {
		s.onSignal("removeEventListener", signal, abort)
		return nil
	}))
}

// onSignal is signal[method]('abort', f).
func (s *Server) onSignal(method string, signal, f *goja.Object) {
	call, _ := goja.AssertFunction(signal.Get(method))
	s.core.env.Invoke(call, signal, s.core.value("abort"), f)
}

// ListenAt begins to listen. 'listening' or 'error' follows.
func (s *Server) ListenAt(o ListenOptions) {
	s.cancelled, s.path = false, o.Path
	switch {
	case o.FD >= 0:
		s.listenFD(o)
	case o.Path != "":
		s.listenAt(transport.Addr{Path: o.Path}, o, place{address: o.Path, port: -1})
	case o.Host == "":
		s.listenEverywhere(o)
	default:
		s.listenAtHost(o)
	}
}

func (o ListenOptions) transport() transport.ListenOptions {
	return transport.ListenOptions{Backlog: o.Backlog, IPv6Only: o.IPv6Only, Readable: o.Readable, Writable: o.Writable}
}

func (s *Server) listenFD(o ListenOptions) {
	ln, err := transport.ListenFD(s.core.env.Loop, o.FD, o.transport(), s.accepted)
	if err != nil {
		if errors.Is(err, syscall.EBADF) || errors.Is(err, syscall.ENOTSOCK) {
			err = syscall.EINVAL
		}
		failure := s.core.listenFailure(err, place{})
		modules.Must(failure.Set("address", goja.Null()))
		s.refused(failure)
		return
	}
	s.opened(ln)
}

// listenEverywhere listens at every address: of both families, or of IPv4 where
// there is nothing else.
func (s *Server) listenEverywhere(o ListenOptions) {
	ip := netip.IPv6Unspecified()
	ln, err := transport.Listen(s.core.env.Loop, s.at(ip, o), o.transport(), s.accepted)
	if errors.Is(err, syscall.EAFNOSUPPORT) || errors.Is(err, syscall.EADDRNOTAVAIL) || errors.Is(err, syscall.EINVAL) {
		ip = netip.IPv4Unspecified()
		ln, err = transport.Listen(s.core.env.Loop, s.at(ip, o), o.transport(), s.accepted)
	}
	s.outcome(ln, err, place{address: ip.String(), port: o.Port})
}

func (s *Server) at(ip netip.Addr, o ListenOptions) transport.Addr {
	return transport.Addr{AddrPort: netip.AddrPortFrom(ip, uint16(o.Port))}
}

func (s *Server) listenAt(addr transport.Addr, o ListenOptions, p place) {
	ln, err := transport.Listen(s.core.env.Loop, addr, o.transport(), s.accepted)
	if addr.Local() && errors.Is(err, syscall.ENOENT) {
		err = syscall.EACCES // as libuv has it, for all systems
	}
	s.outcome(ln, err, p)
}

// listenAtHost resolves the name first.
func (s *Server) listenAtHost(o ListenOptions) {
	env := s.core.env
	if ip := parseIP(o.Host); ip.IsValid() {
		s.soon(func() { s.listenAtIP(ip, o) })
		return
	}
	s.core.resolve(o.Host, lookup.Options{}, func(list []netip.Addr, err error) {
		env.Enter(func() {
			switch {
			case s.cancelled || s.listener != nil:
			case err != nil:
				s.Emit("error", env.AsyncError("getaddrinfo", err))
			default:
				s.listenAtIP(list[0], o)
			}
		})
	})
}

// soon runs f in a tick; under compat, where errors come at once, now.
func (s *Server) soon(f func()) {
	if s.core.env.Compat {
		f()
		return
	}
	s.core.env.NextTickFunc(func() {
		if !s.cancelled && s.listener == nil {
			f()
		}
	})
}

func (s *Server) listenAtIP(ip netip.Addr, o ListenOptions) {
	s.listenAt(s.at(ip, o), o, place{address: ip.String(), port: o.Port})
}

func (s *Server) outcome(ln *transport.Listener, err error, p place) {
	if err == nil {
		s.opened(ln)
		return
	}
	if s.core.env.Compat {
		s.Emit("error", s.core.value(errno.From("listen", err).Errno))
		return
	}
	s.refused(s.core.listenFailure(err, p))
}

func (s *Server) refused(err goja.Value) {
	s.path = ""
	if s.core.env.Listened(listenError) {
		s.core.env.Publish(listenError, "server", s.Object(), "error", err)
	}
	s.core.env.NextTickFunc(func() { s.Emit("error", err) })
}

func (s *Server) opened(ln *transport.Listener) {
	s.listener = ln
	if s.core.env.Listened(listenEnd) {
		s.core.env.Publish(listenEnd, "server", s.Object())
	}
	if s.unref {
		ln.Unref()
	}
	s.core.env.NextTickFunc(func() {
		if s.listener != nil {
			s.Emit("listening")
		}
	})
}
