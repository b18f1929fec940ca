// SPDX-License-Identifier: Apache-2.0

package tls

import (
	"crypto/ecdsa"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"fmt"
	"net"
	"strings"
	"time"
)

// attribute is a part of a name.
type attribute struct{ name, value string }

// attributes are the parts of a name, in its order, under their short names.
func attributes(n pkix.Name) (out []attribute) {
	for _, a := range n.Names {
		value, ok := a.Value.(string)
		if !ok {
			value = fmt.Sprint(a.Value)
		}
		out = append(out, attribute{shortName(a.Type.String()), value})
	}
	return out
}

func shortName(id string) string {
	switch id {
	case "2.5.4.3":
		return "CN"
	case "2.5.4.4":
		return "SN"
	case "2.5.4.5":
		return "serialNumber"
	case "2.5.4.6":
		return "C"
	case "2.5.4.7":
		return "L"
	case "2.5.4.8":
		return "ST"
	case "2.5.4.9":
		return "street"
	case "2.5.4.10":
		return "O"
	case "2.5.4.11":
		return "OU"
	case "1.2.840.113549.1.9.1":
		return "emailAddress"
	case "0.9.2342.19200300.100.1.25":
		return "DC"
	case "0.9.2342.19200300.100.1.1":
		return "UID"
	}
	return id
}

// altNames is the text of the names that a certificate is for besides its
// subject, in their order, which x509.Certificate does not keep.
func altNames(c *x509.Certificate) string {
	var out []string
	for _, ext := range c.Extensions {
		if ext.Id.String() != "2.5.29.17" {
			continue
		}
		var list []asn1.RawValue
		if _, err := asn1.Unmarshal(ext.Value, &list); err != nil {
			continue
		}
		for _, v := range list {
			if name := altName(v); name != "" {
				out = append(out, name)
			}
		}
	}
	return strings.Join(out, ", ")
}

func altName(v asn1.RawValue) string {
	switch v.Tag {
	case 1:
		return "email:" + quoted(string(v.Bytes))
	case 2:
		return "DNS:" + quoted(string(v.Bytes))
	case 6:
		return "URI:" + quoted(string(v.Bytes))
	case 7:
		return "IP Address:" + ipText(v.Bytes)
	}
	return ""
}

// ipText is an address as OpenSSL shows it: of version 6 without shortening.
func ipText(b []byte) string {
	if len(b) != net.IPv6len {
		return net.IP(b).String()
	}
	var parts []string
	for i := 0; i < len(b); i += 2 {
		parts = append(parts, fmt.Sprintf("%X", int(b[i])<<8|int(b[i+1])))
	}
	return strings.Join(parts, ":")
}

// quoted makes a JSON string of a name that could be taken for several.
func quoted(s string) string {
	if !strings.ContainsAny(s, "\",'\\\x00") {
		return s
	}
	return fmt.Sprintf("%q", s)
}

// colons is a fingerprint as it is shown.
func colons(sum []byte) string {
	return strings.ReplaceAll(strings.ToUpper(fmt.Sprintf("% x", sum)), " ", ":")
}

func fingerprints(c *x509.Certificate) (one, two, five string) {
	a, b, d := sha1.Sum(c.Raw), sha256.Sum256(c.Raw), sha512.Sum512(c.Raw)
	return colons(a[:]), colons(b[:]), colons(d[:])
}

// timeText is a time as OpenSSL shows it.
func timeText(t time.Time) string { return t.UTC().Format("Jan _2 15:04:05 2006 GMT") }

// publicKey is what is shown of a public key.
type publicKey struct {
	bits              int
	modulus, exponent string
	raw               []byte
	curve, nist       string
}

func describeKey(c *x509.Certificate) publicKey {
	switch k := c.PublicKey.(type) {
	case *rsa.PublicKey:
		return publicKey{bits: k.N.BitLen(), modulus: strings.ToUpper(k.N.Text(16)), exponent: fmt.Sprintf("0x%x", k.E),
			raw: c.RawSubjectPublicKeyInfo}
	case *ecdsa.PublicKey:
		p := publicKey{bits: k.Curve.Params().BitSize, nist: k.Curve.Params().Name}
		if pub, err := k.ECDH(); err == nil {
			p.raw = pub.Bytes()
		}
		switch p.nist {
		case "P-256":
			p.curve = "prime256v1"
		case "P-384":
			p.curve = "secp384r1"
		case "P-521":
			p.curve = "secp521r1"
		case "P-224":
			p.curve = "secp224r1"
		}
		return p
	}
	return publicKey{}
}
