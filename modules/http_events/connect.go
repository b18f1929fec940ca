// SPDX-License-Identifier: Apache-2.0

package httpevents

import (
	"net/netip"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/internal/lookup"
	"github.com/iotjs/iotjs/internal/transport"
)

// connect makes a link to the server of the request. It tells nothing before
// it has returned.
func (k *connection) connect() {
	k.phase = resolving
	k.arm(k.set.connectTimeout)
	host := k.msg.address.host
	if ip, err := netip.ParseAddr(host); err == nil {
		k.dial([]netip.Addr{ip})
		return
	}
	eventloop.Await(k.handle, lookup.Work(host, lookup.Options{}), func(list []netip.Addr, err error) {
		switch {
		case k.phase == closed:
		case err != nil:
			k.finish(noName)
		default:
			k.dial(list)
		}
	})
}

func (k *connection) dial(list []netip.Addr) {
	k.phase = dialing
	for _, ip := range list {
		to := netip.AddrPortFrom(ip, uint16(k.msg.address.port))
		k.targets = append(k.targets, transport.Addr{AddrPort: to})
	}
	k.dialNext()
}

// dialNext tries the next address of the server.
func (k *connection) dialNext() {
	to := k.targets[0]
	k.targets = k.targets[1:]
	k.attempt = transport.Dial(k.client.env.Loop, to, transport.Addr{}, func(conn *transport.Conn, err error) {
		k.attempt = nil
		switch {
		case err == nil:
			k.targets = nil
			k.dialed(conn)
		case len(k.targets) > 0:
			k.dialNext()
		default:
			k.finish(noConnection)
		}
	})
}

func (k *connection) dialed(conn *transport.Conn) {
	if !k.msg.address.secure {
		k.opened(conn)
		return
	}
	k.phase = securing
	nc, err := conn.Detach()
	if err != nil {
		k.finish(unknown)
		return
	}
	client := k.set.credentials.client(k.msg.address.host)
	k.attempt = transport.Secure(k.client.env.Loop, nc, client, func(conn *transport.Wrapped, err error) {
		k.attempt = nil
		if err != nil {
			k.finish(noSecurity)
			return
		}
		k.opened(conn)
	})
}

// opened sends the request over the new link.
func (k *connection) opened(l link) {
	k.phase, k.link = open, l
	k.parser = http1.Parser{Kind: http1.Response}
	_ = l.SetNoDelay(true) // without it everything works, later
	l.SetHandler(k)
	l.ReadStart()
	k.send()
}
