// SPDX-License-Identifier: Apache-2.0

package net

import (
	"net/netip"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// isIP is 4 or 6 for the text of an address, and 0 for any other.
func isIP(s string) int {
	if ip := parseIP(s); ip.IsValid() {
		return familyOf(ip)
	}
	return 0
}

func familyOf(ip netip.Addr) int {
	if ip.Is4() {
		return 4
	}
	return 6
}

// parseIP reads an address. An IPv6 one may have a zone of letters, digits and
// -.: after a percent sign. Anything else is the zero Addr.
func parseIP(s string) netip.Addr {
	text, zone, scoped := strings.Cut(s, "%")
	ip, err := netip.ParseAddr(text)
	switch {
	case err != nil, scoped && (ip.Is4() || !isZone(zone)):
		return netip.Addr{}
	case scoped:
		return ip.WithZone(zone)
	}
	return ip
}

func isZone(s string) bool {
	for _, r := range s {
		letter := r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
		if !letter && !strings.ContainsRune("-.:", r) {
			return false
		}
	}
	return s != ""
}

// isIP(input)
func (c *Core) isIPMethod(a modules.Args) goja.Value { return c.value(isIP(a.Argument(0).String())) }

// isIPv4(input)
func (c *Core) isIPv4Method(a modules.Args) goja.Value {
	return c.boolean(isIP(a.Argument(0).String()) == 4)
}

// isIPv6(input)
func (c *Core) isIPv6Method(a modules.Args) goja.Value {
	return c.boolean(isIP(a.Argument(0).String()) == 6)
}
