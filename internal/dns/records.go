// SPDX-License-Identifier: Apache-2.0

package dns

import (
	"encoding/binary"
	"net/netip"
	"strings"

	"golang.org/x/net/dns/dnsmessage"
)

// Type is a type of records.
type Type = dnsmessage.Type

// The types that dnsmessage has no name for.
const (
	TypeNAPTR Type = 35
	TypeCAA   Type = 257
)

// Record is a record. Which fields are used depends on the type.
type Record struct {
	Type    Type
	TTL     uint32
	Address netip.Addr // A, AAAA
	Name    string     // CNAME, NS, PTR; the target of MX and SRV; the replacement of NAPTR; the server of SOA
	Mailbox string     // SOA
	Numbers [5]uint32  // in the order of the format
	Texts   []string   // TXT; flags, service and regexp of NAPTR; tag and value of CAA
}

// question makes the packet that asks. It says nothing of longer answers (EDNS),
// as Node.js does not: what does not fit comes over TCP.
func question(id uint16, name string, kind Type) ([]byte, error) {
	if !strings.HasSuffix(name, ".") {
		name += "."
	}
	n, err := dnsmessage.NewName(name)
	if err != nil {
		return nil, err
	}
	b := dnsmessage.NewBuilder(nil, dnsmessage.Header{ID: id, RecursionDesired: true})
	if err := b.StartQuestions(); err != nil {
		return nil, err
	}
	if err := b.Question(dnsmessage.Question{Name: n, Type: kind, Class: dnsmessage.ClassINET}); err != nil {
		return nil, err
	}
	return b.Finish()
}

func sameName(a, b string) bool { return strings.EqualFold(a, b) }

// read reads the records of a type out of an answer; of TypeALL all that are
// known.
func read(b []byte, kind Type) ([]Record, error) {
	var p dnsmessage.Parser
	h, err := p.Start(b)
	if err != nil {
		return nil, failed("EBADRESP")
	}
	switch h.RCode {
	case dnsmessage.RCodeSuccess:
	case dnsmessage.RCodeNameError:
		return nil, failed("ENOTFOUND")
	case dnsmessage.RCodeFormatError:
		return nil, failed("EFORMERR")
	default:
		return nil, failed("ESERVFAIL")
	}
	if err := p.SkipAllQuestions(); err != nil {
		return nil, failed("EBADRESP")
	}
	return answersOf(&p, kind)
}

func answersOf(p *dnsmessage.Parser, kind Type) (out []Record, err error) {
	for {
		r, err := p.Answer()
		if err == dnsmessage.ErrSectionDone {
			break
		}
		if err != nil {
			return nil, failed("EBADRESP")
		}
		if kind != dnsmessage.TypeALL && r.Header.Type != kind || r.Header.Class != dnsmessage.ClassINET {
			continue
		}
		if rec, ok := recordOf(r); ok {
			out = append(out, rec)
		}
	}
	if len(out) == 0 {
		return nil, failed("ENODATA")
	}
	return out, nil
}

// plain is a name without the dot at its end.
func plain(n dnsmessage.Name) string { return strings.TrimSuffix(n.String(), ".") }

func recordOf(r dnsmessage.Resource) (rec Record, ok bool) {
	rec.Type, rec.TTL = r.Header.Type, r.Header.TTL
	switch b := r.Body.(type) {
	case *dnsmessage.AResource:
		rec.Address = netip.AddrFrom4(b.A)
	case *dnsmessage.AAAAResource:
		rec.Address = netip.AddrFrom16(b.AAAA)
	case *dnsmessage.CNAMEResource:
		rec.Name = plain(b.CNAME)
	case *dnsmessage.NSResource:
		rec.Name = plain(b.NS)
	case *dnsmessage.PTRResource:
		rec.Name = plain(b.PTR)
	case *dnsmessage.MXResource:
		rec.Name, rec.Numbers[0] = plain(b.MX), uint32(b.Pref)
	case *dnsmessage.TXTResource:
		rec.Texts = b.TXT
	case *dnsmessage.SRVResource:
		rec.Name, rec.Numbers = plain(b.Target), [5]uint32{uint32(b.Priority), uint32(b.Weight), uint32(b.Port)}
	case *dnsmessage.SOAResource:
		rec.Name, rec.Mailbox = plain(b.NS), plain(b.MBox)
		rec.Numbers = [5]uint32{b.Serial, b.Refresh, b.Retry, b.Expire, b.MinTTL}
	case *dnsmessage.UnknownResource:
		return rec, rec.readOther(b.Data)
	default:
		return rec, false
	}
	return rec, true
}

// readOther reads the types that dnsmessage does not know.
func (r *Record) readOther(data []byte) bool {
	switch r.Type {
	case TypeNAPTR:
		return r.readNAPTR(data)
	case TypeCAA:
		return r.readCAA(data)
	}
	return false
}

// readNAPTR reads a record of RFC 3403.
func (r *Record) readNAPTR(data []byte) bool {
	if len(data) < 4 {
		return false
	}
	r.Numbers = [5]uint32{uint32(binary.BigEndian.Uint16(data)), uint32(binary.BigEndian.Uint16(data[2:]))}
	data = data[4:]
	for range 3 {
		if len(data) == 0 || len(data) < 1+int(data[0]) {
			return false
		}
		r.Texts = append(r.Texts, string(data[1:1+int(data[0])]))
		data = data[1+int(data[0]):]
	}
	var labels []string
	for len(data) > 0 && data[0] != 0 {
		n := int(data[0])
		if n > 63 || len(data) < 1+n {
			return false // the name may not be compressed
		}
		labels = append(labels, string(data[1:1+n]))
		data = data[1+n:]
	}
	r.Name = strings.Join(labels, ".")
	return len(data) > 0
}

// readCAA reads a record of RFC 8659.
func (r *Record) readCAA(data []byte) bool {
	if len(data) < 2 || len(data) < 2+int(data[1]) {
		return false
	}
	n := int(data[1])
	r.Numbers[0] = uint32(data[0])
	r.Texts = []string{string(data[2 : 2+n]), string(data[2+n:])}
	return true
}
