// SPDX-License-Identifier: Apache-2.0

package dns

import (
	"net/netip"
	"strings"
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

func sameName(a, b string) bool { return strings.EqualFold(a, b) }

// The codes of answers.
const (
	codeFormat  = 1
	codeServer  = 2
	codeName    = 3
	codeUnknown = 4
	codeRefused = 5
)

// read reads the records of a type out of an answer; of TypeALL all that are
// known.
func read(b []byte, kind Type) ([]Record, error) {
	h, ok := readHead(b)
	switch {
	case !ok:
		return nil, failed("EBADRESP")
	case h.code() == codeName:
		return nil, failed("ENOTFOUND")
	case h.code() == codeFormat:
		return nil, failed("EFORMERR")
	case h.code() != 0:
		return nil, failed("ESERVFAIL")
	}
	r := &reader{msg: b, pos: headSize, end: len(b)}
	for range h.questions {
		r.name()
		r.bytes(4)
	}
	return answersOf(r, h.answers, kind)
}

func answersOf(r *reader, count int, kind Type) (out []Record, err error) {
	for range count {
		r.name()
		rec := Record{Type: Type(r.u16())}
		class := r.u16()
		rec.TTL = r.u32()
		size := int(r.u16())
		if r.bad || r.end-r.pos < size {
			return nil, failed("EBADRESP")
		}
		body := &reader{msg: r.msg, pos: r.pos, end: r.pos + size}
		r.pos += size
		if kind != TypeALL && rec.Type != kind || class != classINET || !rec.fill(body) {
			continue
		}
		if body.bad {
			return nil, failed("EBADRESP")
		}
		out = append(out, rec)
	}
	if len(out) == 0 {
		return nil, failed("ENODATA")
	}
	return out, nil
}

// fill reads the body of a record. It reports false for a type that is not
// known.
func (rec *Record) fill(r *reader) bool {
	switch rec.Type {
	case TypeA:
		rec.Address = netip.AddrFrom4([4]byte(r.bytes(4)))
	case TypeAAAA:
		if b := r.bytes(16); len(b) == 16 {
			rec.Address = netip.AddrFrom16([16]byte(b))
		}
	case TypeCNAME, TypeNS, TypePTR:
		rec.Name = r.name()
	case TypeMX:
		rec.Numbers[0], rec.Name = uint32(r.u16()), r.name()
	case TypeTXT:
		for r.pos < r.end && !r.bad {
			rec.Texts = append(rec.Texts, r.text())
		}
	case TypeSRV:
		rec.Numbers = [5]uint32{uint32(r.u16()), uint32(r.u16()), uint32(r.u16())}
		rec.Name = r.name()
	case TypeSOA:
		rec.Name, rec.Mailbox = r.name(), r.name()
		rec.Numbers = [5]uint32{r.u32(), r.u32(), r.u32(), r.u32(), r.u32()}
	case TypeNAPTR:
		rec.Numbers = [5]uint32{uint32(r.u16()), uint32(r.u16())}
		rec.Texts = []string{r.text(), r.text(), r.text()}
		rec.Name = r.name()
	case TypeCAA:
		rec.Numbers[0] = uint32(r.u8())
		rec.Texts = []string{r.text(), r.rest()}
	default:
		return false
	}
	return true
}
