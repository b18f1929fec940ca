// SPDX-License-Identifier: Apache-2.0

package dgram

import (
	"context"
	"errors"
	"net"
	"net/netip"
	"slices"
	"strconv"
	"sync"

	"golang.org/x/net/ipv4"
	"golang.org/x/net/ipv6"
)

// conn is a socket of UDP. Its methods know no JavaScript.
type conn struct {
	six  bool
	udp  *net.UDPConn
	p4   *ipv4.PacketConn // for the options of version 4
	p6   *ipv6.PacketConn
	read []byte // only one read is under way
}

// maxDatagram is more than a datagram can have.
const maxDatagram = 64 << 10

// bindOptions say where a socket is.
type bindOptions struct {
	ip             netip.Addr
	port           int
	reuse, onlySix bool
}

// open makes a socket.
func open(six bool, o bindOptions) (*conn, error) {
	network := "udp4"
	if six {
		network = "udp6"
		if o.ip.IsUnspecified() && !o.onlySix {
			network = "udp" // of both versions
		}
	}
	cfg := net.ListenConfig{}
	if o.reuse {
		cfg.Control = reuseAddress
	}
	pc, err := cfg.ListenPacket(context.Background(), network, net.JoinHostPort(o.ip.String(), strconv.Itoa(o.port)))
	if err != nil {
		return nil, err
	}
	udp := pc.(*net.UDPConn)
	return &conn{six: six, udp: udp, p4: ipv4.NewPacketConn(udp), p6: ipv6.NewPacketConn(udp), read: make([]byte, maxDatagram)}, nil
}

// datagram is what came, and from whom.
type datagram struct {
	data []byte
	from netip.AddrPort
}

// receive waits for a datagram, for eventloop.Await.
func (c *conn) receive(context.Context) (datagram, error) {
	n, from, err := c.udp.ReadFromUDPAddrPort(c.read)
	if err != nil {
		return datagram{}, err
	}
	return datagram{append([]byte(nil), c.read[:n]...), from}, nil
}

// plain is an address as scripts see it: version 4 within 6 stays as it is.
func (c *conn) plain(a netip.AddrPort) (ip string, port int) {
	addr := a.Addr()
	if !c.six {
		addr = addr.Unmap()
	} else if addr.Is4() {
		addr = netip.AddrFrom16(addr.As16())
	}
	return addr.String(), int(a.Port())
}

var errNoInterface = errors.New("dgram: no such interface")

// interfaceOf finds an interface by an address of it, or by its name; nil is
// the one that the system chooses.
func interfaceOf(text string) (*net.Interface, error) {
	if text == "" {
		return nil, nil
	}
	if ip, err := netip.ParseAddr(text); err == nil {
		if ip.IsUnspecified() && ip.Zone() == "" {
			return nil, nil
		}
		if zone := ip.Zone(); zone != "" {
			if n, err := strconv.Atoi(zone); err == nil {
				return net.InterfaceByIndex(n)
			}
			return net.InterfaceByName(zone)
		}
		return interfaceWith(ip)
	}
	return net.InterfaceByName(text)
}

func interfaceWith(ip netip.Addr) (*net.Interface, error) {
	all, err := net.Interfaces()
	for _, i := range all {
		addrs, _ := i.Addrs()
		if slices.ContainsFunc(addrs, func(a net.Addr) bool { return isAddr(a, ip) }) {
			return &i, nil
		}
	}
	return nil, errors.Join(err, errNoInterface)
}

// isAddr tells whether a, of an interface, is ip.
func isAddr(a net.Addr, ip netip.Addr) bool {
	n, ok := a.(*net.IPNet)
	if !ok {
		return false
	}
	got, ok := netip.AddrFromSlice(n.IP)
	return ok && got.Unmap() == ip.Unmap()
}

// member joins or leaves a group; source is not empty for one sender only.
func (c *conn) member(join bool, group, source, inter string) error {
	i, err := interfaceOf(inter)
	if err != nil {
		return err
	}
	g := &net.UDPAddr{IP: net.ParseIP(group)}
	if source == "" {
		return c.group(join, i, g)
	}
	s := &net.UDPAddr{IP: net.ParseIP(source)}
	switch {
	case join && c.six:
		return c.p6.JoinSourceSpecificGroup(i, g, s)
	case join:
		return c.p4.JoinSourceSpecificGroup(i, g, s)
	case c.six:
		return c.p6.LeaveSourceSpecificGroup(i, g, s)
	}
	return c.p4.LeaveSourceSpecificGroup(i, g, s)
}

func (c *conn) group(join bool, i *net.Interface, g net.Addr) error {
	switch {
	case join && c.six:
		return c.p6.JoinGroup(i, g)
	case join:
		return c.p4.JoinGroup(i, g)
	case c.six:
		return c.p6.LeaveGroup(i, g)
	}
	return c.p4.LeaveGroup(i, g)
}

// set changes an option.
func (c *conn) set(name string, n int) error {
	switch name {
	case "setTTL":
		if c.six {
			return c.p6.SetHopLimit(n)
		}
		return c.p4.SetTTL(n)
	case "setMulticastTTL":
		if c.six {
			return c.p6.SetMulticastHopLimit(n)
		}
		return c.p4.SetMulticastTTL(n)
	case "setMulticastLoopback":
		if c.six {
			return c.p6.SetMulticastLoopback(n != 0)
		}
		return c.p4.SetMulticastLoopback(n != 0)
	case "setRecvBufferSize":
		return c.udp.SetReadBuffer(n)
	case "setSendBufferSize":
		return c.udp.SetWriteBuffer(n)
	}
	return setBroadcast(c.udp, n)
}

// setInterface chooses the interface that goes to groups.
func (c *conn) setInterface(text string) error {
	i, err := interfaceOf(text)
	if err != nil {
		return err
	}
	if c.six {
		return c.p6.SetMulticastInterface(i)
	}
	return c.p4.SetMulticastInterface(i)
}

// closer closes once.
type closer struct {
	once sync.Once
	conn *conn
}

func (c *closer) close() {
	c.once.Do(func() { _ = c.conn.udp.Close() }) // it is gone whatever this says
}
