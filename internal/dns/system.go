// SPDX-License-Identifier: Apache-2.0

package dns

import (
	"bufio"
	"net/netip"
	"os"
	"strconv"
	"strings"
)

// port is that of DNS.
const port = 53

// SystemServers are the servers that the system asks.
func SystemServers() []netip.AddrPort {
	var out []netip.AddrPort
	eachLine("/etc/resolv.conf", func(fields []string) bool {
		if len(fields) > 1 && fields[0] == "nameserver" {
			if ip, err := netip.ParseAddr(fields[1]); err == nil {
				out = append(out, netip.AddrPortFrom(ip, port))
			}
		}
		return true
	})
	if len(out) == 0 {
		out = append(out, netip.AddrPortFrom(netip.AddrFrom4([4]byte{127, 0, 0, 1}), port))
	}
	return out
}

// HostsNames are the names that the hosts file has for an address.
func HostsNames(ip netip.Addr) (names []string) {
	eachLine("/etc/hosts", func(fields []string) bool {
		if len(fields) > 1 {
			if got, err := netip.ParseAddr(fields[0]); err == nil && got == ip {
				names = append(names, fields[1:]...)
			}
		}
		return true
	})
	return names
}

// ServiceName is the name of a service of TCP, or the number of its port.
func ServiceName(number int) string {
	name, wanted := strconv.Itoa(number), strconv.Itoa(number)+"/tcp"
	eachLine("/etc/services", func(fields []string) bool {
		if len(fields) > 1 && fields[1] == wanted {
			name = fields[0]
			return false
		}
		return true
	})
	return name
}

// eachLine calls f with the words of each line, until it returns false.
func eachLine(file string, f func(fields []string) bool) {
	r, err := os.Open(file)
	if err != nil {
		return
	}
	defer r.Close()
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		line, _, _ := strings.Cut(lines.Text(), "#")
		if !f(strings.Fields(line)) {
			return
		}
	}
}

// ReverseName is the name under which the names of an address are found.
func ReverseName(ip netip.Addr) string {
	var b strings.Builder
	raw := ip.AsSlice()
	for i := len(raw) - 1; i >= 0; i-- {
		if ip.Is4() {
			b.WriteString(strconv.Itoa(int(raw[i])) + ".")
			continue
		}
		const digits = "0123456789abcdef"
		b.Write([]byte{digits[raw[i]&15], '.', digits[raw[i]>>4], '.'})
	}
	if ip.Is4() {
		return b.String() + "in-addr.arpa"
	}
	return b.String() + "ip6.arpa"
}
