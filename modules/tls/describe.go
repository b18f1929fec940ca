// SPDX-License-Identifier: Apache-2.0

package tls

import (
	"crypto/x509"
	"math/big"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// certObject makes the object that getPeerCertificate returns.
func (l *lib) certObject(c *x509.Certificate) *goja.Object {
	obj := l.env.VM.NewObject()
	set := func(name string, v any) { modules.Must(obj.Set(name, v)) }
	set("subject", l.nameObject(attributes(c.Subject)))
	set("issuer", l.nameObject(attributes(c.Issuer)))
	if names := altNames(c); names != "" {
		set("subjectaltname", names)
	}
	if info := l.accessObject(c); info != nil {
		set("infoAccess", info)
	}
	set("ca", c.IsCA)
	l.keyFields(obj, c)
	set("valid_from", timeText(c.NotBefore))
	set("valid_to", timeText(c.NotAfter))
	one, two, five := fingerprints(c)
	set("fingerprint", one)
	set("fingerprint256", two)
	set("fingerprint512", five)
	if usage := l.usage(c); usage != nil {
		set("ext_key_usage", usage)
	}
	set("serialNumber", serialText(c.SerialNumber))
	set("raw", l.env.NewBuffer(append([]byte(nil), c.Raw...)))
	return obj
}

func serialText(n *big.Int) string {
	s := strings.ToUpper(n.Text(16))
	if len(s)%2 == 1 {
		s = "0" + s
	}
	return s
}

// nameObject is a name without a prototype; parts that come more than once are
// arrays.
func (l *lib) nameObject(list []attribute) *goja.Object {
	obj := l.env.VM.CreateObject(nil)
	values := make(map[string][]any)
	for _, a := range list {
		values[a.name] = append(values[a.name], a.value)
		if all := values[a.name]; len(all) > 1 {
			modules.Must(obj.Set(a.name, l.env.VM.NewArray(all...)))
		} else {
			modules.Must(obj.Set(a.name, a.value))
		}
	}
	return obj
}

func (l *lib) accessObject(c *x509.Certificate) *goja.Object {
	if len(c.OCSPServer)+len(c.IssuingCertificateURL) == 0 {
		return nil
	}
	obj := l.env.VM.CreateObject(nil)
	list := func(name string, values []string) {
		if len(values) > 0 {
			modules.Must(obj.Set(name, l.env.VM.ToValue(values)))
		}
	}
	list("OCSP - URI", c.OCSPServer)
	list("CA Issuers - URI", c.IssuingCertificateURL)
	return obj
}

func (l *lib) keyFields(obj *goja.Object, c *x509.Certificate) {
	k := describeKey(c)
	if k.modulus != "" {
		modules.Must(obj.Set("modulus", k.modulus))
	}
	if k.bits > 0 {
		modules.Must(obj.Set("bits", k.bits))
	}
	if k.exponent != "" {
		modules.Must(obj.Set("exponent", k.exponent))
	}
	if k.raw != nil {
		modules.Must(obj.Set("pubkey", l.env.NewBuffer(append([]byte(nil), k.raw...))))
	}
	if k.curve != "" {
		modules.Must(obj.Set("asn1Curve", k.curve))
		modules.Must(obj.Set("nistCurve", k.nist))
	}
}

// usage are the purposes of a certificate, by their numbers.
func (l *lib) usage(c *x509.Certificate) goja.Value {
	var list []any
	for _, u := range c.ExtKeyUsage {
		switch u {
		case x509.ExtKeyUsageServerAuth:
			list = append(list, "1.3.6.1.5.5.7.3.1")
		case x509.ExtKeyUsageClientAuth:
			list = append(list, "1.3.6.1.5.5.7.3.2")
		}
	}
	if list == nil {
		return nil
	}
	return l.env.VM.NewArray(list...)
}

// peer(socket, detailed) is the certificate of the peer, an empty object if it
// gave none, undefined without a connection. detailed adds the issuers.
func (l *lib) peer(a modules.Args) goja.Value {
	state, ok := l.stateOf(a.Argument(0))
	if !ok {
		return nil
	}
	if len(state.PeerCertificates) == 0 {
		return l.env.VM.NewObject()
	}
	obj := l.certObject(state.PeerCertificates[0])
	if a.Argument(1).ToBoolean() {
		l.addIssuers(obj, state.PeerCertificates, l.trusted(a.Argument(0)))
	}
	return obj
}

// addIssuers links the certificates of a chain; the last one is its own issuer.
func (l *lib) addIssuers(obj *goja.Object, chain, trusted []*x509.Certificate) {
	chain = append([]*x509.Certificate(nil), chain...)
	for !isSelfSigned(chain[len(chain)-1]) && len(chain) < maxChain {
		next := issuerOf(chain[len(chain)-1], trusted)
		if next == nil {
			break
		}
		chain = append(chain, next)
	}
	for _, c := range chain[1:] {
		next := l.certObject(c)
		modules.Must(obj.Set("issuerCertificate", next))
		obj = next
	}
	if isSelfSigned(chain[len(chain)-1]) {
		modules.Must(obj.Set("issuerCertificate", obj))
	}
}

// maxChain bounds the chains that are shown.
const maxChain = 20

func issuerOf(c *x509.Certificate, list []*x509.Certificate) *x509.Certificate {
	for _, p := range list {
		if c.CheckSignatureFrom(p) == nil {
			return p
		}
	}
	return nil
}
