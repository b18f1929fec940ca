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
		return Addr{Path: pathOf(sa.Name)}
	}
	return Addr{}
}

// pathOf undoes what package syscall does to a name without a file: it writes
// @ for the NUL.
func pathOf(name string) string {
	if name != "" && name[0] == '@' {
		return "\x00" + name[1:]
	}
	return name
}

// fileName is a path as package syscall takes it: a file whose name begins with
// @ must not be taken for a name without a file.
func (a Addr) fileName() string {
	if a.Path[0] == '@' {
		return "./" + a.Path
	}
	return a.Path
}

// maxPath is how long the path of a local socket may be: sun_path holds 108
// bytes, and a NUL ends it.
const maxPath = 107

// sockaddr makes the system's form of an address.
func (a Addr) sockaddr() (family int, sa syscall.Sockaddr, err error) {
	ip := a.Addr()
	switch {
	case a.Local() && (a.Path == "" || len(a.Path) > maxPath):
		return 0, nil, syscall.EINVAL
	case a.Local():
		return syscall.AF_UNIX, &syscall.SockaddrUnix{Name: a.fileName()}, nil
	case ip.Is4():
		return syscall.AF_INET, &syscall.SockaddrInet4{Port: int(a.Port()), Addr: ip.As4()}, nil
	}
	return syscall.AF_INET6, &syscall.SockaddrInet6{Port: int(a.Port()), ZoneId: zoneID(ip.Zone()), Addr: ip.As16()}, nil
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
