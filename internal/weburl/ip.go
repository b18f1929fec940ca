// SPDX-License-Identifier: Apache-2.0

package weburl

import (
	"net/netip"
	"strconv"
	"strings"
)

// endsInNumber tells whether a domain has to be an IPv4 address (3.5): its last
// label is decimal digits, or a number of another base.
func endsInNumber(domain string) bool {
	domain = strings.TrimSuffix(domain, ".")
	last := domain[strings.LastIndexByte(domain, '.')+1:]
	if last == "" || !isDigit(last[0]) {
		return false
	}
	_, ok := ipv4Number(last)
	return ok || strings.Trim(last, "0123456789") == ""
}

// parseIPv4 parses an address of up to four numbers, of which the last stands
// for all bytes that are left (3.5).
func parseIPv4(text string) (host string, ok bool) {
	numbers := strings.Split(strings.TrimSuffix(text, "."), ".")
	if len(numbers) > 4 {
		return "", false
	}
	var address uint64
	for i, s := range numbers {
		n, ok := ipv4Number(s)
		if !ok {
			return "", false
		}
		width := 8 // of the bits that the number stands for
		if i == len(numbers)-1 {
			width = 8 * (4 - i)
		}
		if n >= 1<<width {
			return "", false
		}
		address = address<<width | n
	}
	a := netip.AddrFrom4([4]byte{byte(address >> 24), byte(address >> 16), byte(address >> 8), byte(address)})
	return a.String(), true
}

// ipv4Number reads a number: decimal, hexadecimal after 0x, octal after 0. One
// that is too large for any address becomes 1<<32.
func ipv4Number(s string) (n uint64, ok bool) {
	if s == "" {
		return 0, false
	}
	base := uint64(10)
	switch {
	case len(s) >= 2 && s[0] == '0' && s[1]|0x20 == 'x':
		s, base = s[2:], 16
	case len(s) >= 2 && s[0] == '0':
		s, base = s[1:], 8
	}
	for i := range len(s) {
		if !isHex(s[i]) || uint64(fromHex(s[i])) >= base {
			return 0, false
		}
		n = min(n*base+uint64(fromHex(s[i])), 1<<32)
	}
	return n, true
}

// parseIPv6 parses an address in brackets. It accepts what netip does, without
// the zones.
func parseIPv6(text string) (host string, ok bool) {
	inner, ok := strings.CutSuffix(text[1:], "]")
	if !ok {
		return "", false
	}
	a, err := netip.ParseAddr(inner)
	if err != nil || !a.Is6() || a.Zone() != "" {
		return "", false
	}
	return "[" + formatIPv6(a.As16()) + "]", true
}

// formatIPv6 serializes an address (3.6): unlike netip, without a dotted end.
func formatIPv6(a [16]byte) string {
	var pieces [8]uint64
	for i := range pieces {
		pieces[i] = uint64(a[2*i])<<8 | uint64(a[2*i+1])
	}
	start, end := longestZeros(pieces)
	out := make([]byte, 0, 40)
	for i := 0; i < len(pieces); i++ {
		if i == start {
			out = append(out, "::"...)
			i = end - 1
			continue
		}
		if i > 0 && i != end {
			out = append(out, ':')
		}
		out = strconv.AppendUint(out, pieces[i], 16)
	}
	return string(out)
}

// longestZeros is the first of the longest runs of at least two zeros: the
// pieces from start to before end, or -1 and -1.
func longestZeros(pieces [8]uint64) (start, end int) {
	start, end = -1, -1
	for i := 0; i < len(pieces); i++ {
		j := i
		for j < len(pieces) && pieces[j] == 0 {
			j++
		}
		if j-i >= 2 && j-i > end-start {
			start, end = i, j
		}
		i = max(i, j-1)
	}
	return start, end
}
