// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"net"
	"net/netip"
	"strconv"
	"syscall"
)

// addrOf reads what the system says of an address.
func addrOf(sa syscall.Sockaddr, err error) Addr {
	if err != nil {
		return Addr{}
	}
	switch sa := sa.(type) {
	case *syscall.SockaddrInet4:
		return Addr{AddrPort: netip.AddrPortFrom(netip.AddrFrom4(sa.Addr), uint16(sa.Port))}
	case *syscall.SockaddrInet6:
		ip := netip.AddrFrom16(sa.Addr)
		if sa.ZoneId != 0 {
			ip = ip.WithZone(zoneName(sa.ZoneId))
		}
		return Addr{AddrPort: netip.AddrPortFrom(ip, uint16(sa.Port))}
	case *syscall.SockaddrUnix:
		return Addr{Path: sa.Name}
	}
	return Addr{}
}

// sockaddr makes the system's form of an address.
func (a Addr) sockaddr() (family int, sa syscall.Sockaddr) {
	ip := a.Addr()
	switch {
	case a.Local():
		return syscall.AF_UNIX, &syscall.SockaddrUnix{Name: a.Path}
	case ip.Is4():
		return syscall.AF_INET, &syscall.SockaddrInet4{Port: int(a.Port()), Addr: ip.As4()}
	}
	return syscall.AF_INET6, &syscall.SockaddrInet6{Port: int(a.Port()), ZoneId: zoneID(ip.Zone()), Addr: ip.As16()}
}

// zoneID is the number of an interface, which a zone may also be given as.
func zoneID(zone string) uint32 {
	if zone == "" {
		return 0
	}
	if i, err := net.InterfaceByName(zone); err == nil {
		return uint32(i.Index)
	}
	n, err := strconv.ParseUint(zone, 10, 32)
	if err != nil {
		return 0
	}
	return uint32(n)
}

func zoneName(id uint32) string {
	if i, err := net.InterfaceByIndex(int(id)); err == nil {
		return i.Name
	}
	return strconv.FormatUint(uint64(id), 10)
}
