// SPDX-License-Identifier: Apache-2.0

// Package lookup resolves host names as getaddrinfo does: with the hosts file
// and the servers of the system. Its functions block, and may be called on any
// goroutine.
package lookup

import (
	"context"
	"net"
	"net/netip"
	"slices"

	"github.com/iotjs/iotjs/internal/errno"
)

// Options say which addresses are wanted. The zero value means all.
type Options struct {
	Family     int  // 4 or 6; 0 means both
	AddrConfig bool // leave out a family that no interface of this machine has
	V4Mapped   bool // with Family 6 and no IPv6 address, IPv4 ones in IPv6 form
}

// Host returns the addresses of a name, in the order of the resolver. Its error
// is an *errno.Error with the operation getaddrinfo and the name.
func Host(ctx context.Context, name string, o Options) ([]netip.Addr, error) {
	list, err := net.DefaultResolver.LookupNetIP(ctx, "ip", name)
	if err != nil {
		return nil, failure(name, err)
	}
	for i, ip := range list {
		list[i] = ip.Unmap()
	}
	list = o.choose(list)
	if o.AddrConfig {
		list = configured(list)
	}
	if len(list) == 0 {
		return nil, failure(name, &net.DNSError{Name: name, IsNotFound: true})
	}
	return list, nil
}

func failure(name string, err error) error {
	e := errno.From("getaddrinfo", err)
	e.Syscall, e.Hostname = "getaddrinfo", name
	return e
}

// choose keeps the family that is wanted.
func (o Options) choose(list []netip.Addr) []netip.Addr {
	var chosen []netip.Addr
	for _, ip := range list {
		if o.Family == 0 || ip.Is4() == (o.Family == 4) {
			chosen = append(chosen, ip)
		}
	}
	if len(chosen) > 0 || o.Family != 6 || !o.V4Mapped {
		return chosen
	}
	for _, ip := range list {
		chosen = append(chosen, netip.AddrFrom16(ip.As16()))
	}
	return chosen
}

// configured leaves out the family that this machine has no address of but that
// of itself. Where that would leave nothing out or nothing at all, or the
// interfaces cannot be listed, everything stays.
func configured(list []netip.Addr) []netip.Addr {
	has4, has6, err := families()
	if err != nil || has4 == has6 {
		return list
	}
	return slices.DeleteFunc(list, func(ip netip.Addr) bool {
		return !ip.IsLoopback() && ip.Is4() != has4
	})
}

// families tells which kinds of addresses the interfaces have.
func families() (has4, has6 bool, err error) {
	addrs, err := net.InterfaceAddrs()
	for _, a := range addrs {
		prefix, ok := a.(*net.IPNet)
		if !ok || prefix.IP.IsLoopback() || prefix.IP.IsLinkLocalUnicast() {
			continue
		}
		if prefix.IP.To4() != nil {
			has4 = true
		} else {
			has6 = true
		}
	}
	return has4, has6, err
}

// Work is Host as work for an event loop.
func Work(name string, o Options) func(context.Context) ([]netip.Addr, error) {
	return func(ctx context.Context) ([]netip.Addr, error) { return Host(ctx, name, o) }
}
