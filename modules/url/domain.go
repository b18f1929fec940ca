// SPDX-License-Identifier: Apache-2.0

package url

import (
	"github.com/dop251/goja"
	"golang.org/x/net/idna"

	"github.com/iotjs/iotjs/internal/weburl"
	"github.com/iotjs/iotjs/modules"
)

// domainToASCII is url.domainToASCII(domain).
func domainToASCII(a modules.Args) goja.Value {
	missing(a, 0, `"domain" argument`)
	return a.Env.VM.ToValue(hostOf(a.Text(0)))
}

// domainToUnicode is url.domainToUnicode(domain).
func domainToUnicode(a modules.Args) goja.Value {
	missing(a, 0, `"domain" argument`)
	return a.Env.VM.ToValue(unicodeHost(hostOf(a.Text(0))))
}

// hostOf is domain as the host of a URL, or "" if it cannot be one.
func hostOf(domain string) string {
	u, err := weburl.Parse("ws://x", nil)
	modules.Must(err)
	u.SetHostname(domain)
	if u.Hostname() != "x" {
		return u.Hostname()
	}
	if direct, err := weburl.Parse("ws://"+domain, nil); err != nil || direct.Hostname() != "x" {
		return ""
	}
	return "x"
}

// unicodeHost decodes the labels of a host.
func unicodeHost(host string) string {
	out, err := idna.Punycode.ToUnicode(host)
	if err != nil {
		return host
	}
	return out
}

// legacyASCII is the ASCII form of a host for url.parse: IDNA alone, without
// looking for IPv4 numbers. It is "" if there is none.
func legacyASCII(host string) string {
	out, _ := weburl.DomainToASCII(host)
	return out
}
