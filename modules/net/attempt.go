// SPDX-License-Identifier: Apache-2.0

package net

import (
	"net/netip"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/transport"
)

// attempt is a connection that is being made: of one address, or of several
// that are tried one after the other.
type attempt struct {
	s       *Socket
	o       ConnectOptions
	dialing *transport.Dialing
	targets []netip.Addr // tried or to be tried
	next    int
	errs    []goja.Value
	timer   *eventloop.Timer // of the current one of several
}

// connect begins to connect.
func (s *Socket) connect(o ConnectOptions) {
	a := &attempt{s: s, o: o}
	if s.open() {
		s.Stream.Destroy(s.core.failureAt("connect", a.busy(), place{address: o.Host + o.Path, port: o.Port}))
		return
	}
	s.attempt = a
	s.touch()
	switch {
	case o.Path != "":
		a.dial(transport.Addr{Path: o.Path}, transport.Addr{}, a.ended)
	case isIP(o.Host) != 0:
		s.core.env.NextTickFunc(func() {
			if a.current() {
				a.single(parseIP(o.Host))
			}
		})
	default:
		s.rare().host = o.Host
		a.lookup()
	}
}

// current tells whether the socket still waits for this attempt.
func (a *attempt) current() bool { return a.s.attempt == a }

// single connects to the one address there is.
func (a *attempt) single(ip netip.Addr) {
	a.announce("connectionAttempt", ip)
	if a.current() {
		a.dial(a.remote(ip), a.local(ip), a.ended)
	}
}

func (a *attempt) remote(ip netip.Addr) transport.Addr {
	return transport.Addr{AddrPort: netip.AddrPortFrom(ip, uint16(a.o.Port))}
}

// local is the address to connect from, of the family of ip.
func (a *attempt) local(ip netip.Addr) transport.Addr {
	if a.o.LocalAddress == "" && a.o.LocalPort == 0 {
		return transport.Addr{}
	}
	from := netip.IPv6Unspecified()
	switch {
	case a.o.LocalAddress != "":
		from = parseIP(a.o.LocalAddress)
	case ip.Is4():
		from = netip.IPv4Unspecified()
	}
	return transport.Addr{AddrPort: netip.AddrPortFrom(from, uint16(a.o.LocalPort))}
}

// dial calls done inside of JavaScript, with the error of a script if it
// failed, unless the attempt is given up.
func (a *attempt) dial(to, from transport.Addr, done func(transport.Addr, *transport.Conn, goja.Value)) {
	env := a.s.core.env
	a.dialing = transport.Dial(env.Loop, to, from, func(conn *transport.Conn, err error) {
		env.Enter(func() {
			if err != nil {
				done(to, nil, a.failure(err, to))
				return
			}
			done(to, conn, nil)
		})
	})
	if a.s.unref {
		a.dialing.Unref()
	}
}

// ended is called when the only address has been tried.
func (a *attempt) ended(to transport.Addr, conn *transport.Conn, err goja.Value) {
	if err == nil {
		a.s.connected(conn)
		return
	}
	if !to.Local() {
		a.announce("connectionAttemptFailed", to.Addr(), err)
	}
	if a.current() {
		a.s.Stream.Destroy(err)
	}
}

// announce emits an event that tells of an address.
func (a *attempt) announce(event string, ip netip.Addr, more ...goja.Value) {
	s := a.s
	if s.Count(event) == 0 {
		return
	}
	c := s.core
	args := []goja.Value{c.value(ip.String()), c.value(a.o.Port), c.value(familyOf(ip))}
	s.Emit(event, append(args, more...)...)
}

// cancel gives the attempt up.
func (a *attempt) cancel() {
	a.stopTimer()
	if a.dialing != nil {
		a.dialing.Cancel()
	}
}

// connected takes the connection over.
func (s *Socket) connected(conn *transport.Conn) {
	s.attempt.stopTimer()
	s.attempt = nil
	s.own(conn)
	s.touch()
	s.Emit("connect")
	s.endHeld()
	if s.wantsRead && s.conn != nil { // not one that shakes hands first
		s.wantsRead = false
		s.startReading()
	}
	s.Emit("ready")
	if s.conn != nil && s.consumer == nil && !s.Paused() {
		s.ReadMore()
	}
}
