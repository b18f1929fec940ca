// SPDX-License-Identifier: Apache-2.0

package weburl

// parseHost parses a host and serializes it (3.5).
func parseHost(text string, special bool) (host string, ok bool) {
	switch {
	case text != "" && text[0] == '[':
		return parseIPv6(text)
	case !special:
		return controlSet.encode(text), forbiddenHost.find(text) < 0
	}
	domain, ok := DomainToASCII(Decode(text))
	if !ok || forbiddenDomain.find(domain) >= 0 {
		return "", false
	}
	if endsInNumber(domain) {
		return parseIPv4(domain)
	}
	return domain, true
}
