// SPDX-License-Identifier: Apache-2.0

package dns

import (
	"context"
	"errors"
	"net"
	"net/netip"
	"reflect"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"
)

// serve answers questions over UDP and TCP on one port with what f makes of
// them.
func serve(t *testing.T, f func(q dnsmessage.Message, network string) []byte) netip.AddrPort {
	t.Helper()
	pc, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ln, err := net.Listen("tcp", pc.LocalAddr().String())
	if err != nil {
		t.Skip("the port is taken for TCP")
	}
	t.Cleanup(func() { pc.Close(); ln.Close() })
	go func() {
		b := make([]byte, 2000)
		for {
			n, from, err := pc.ReadFrom(b)
			if err != nil {
				return
			}
			var q dnsmessage.Message
			if q.Unpack(b[:n]) == nil {
				if out := f(q, "udp"); out != nil {
					_, _ = pc.WriteTo(out, from)
				}
			}
		}
	}()
	go func() {
		for {
			c, err := ln.Accept()
			if err != nil {
				return
			}
			b := make([]byte, 2000)
			n, _ := c.Read(b)
			var q dnsmessage.Message
			if n > 2 && q.Unpack(b[2:n]) == nil {
				out := f(q, "tcp")
				_, _ = c.Write(append([]byte{byte(len(out) >> 8), byte(len(out))}, out...))
			}
			c.Close()
		}
	}()
	return pc.LocalAddr().(*net.UDPAddr).AddrPort()
}

func reply(q dnsmessage.Message, code dnsmessage.RCode, truncated bool, bodies ...dnsmessage.ResourceBody) []byte {
	m := dnsmessage.Message{Header: dnsmessage.Header{ID: q.ID, Response: true, RCode: code, Truncated: truncated}, Questions: q.Questions}
	for _, b := range bodies {
		h := dnsmessage.ResourceHeader{Name: q.Questions[0].Name, Type: q.Questions[0].Type, Class: dnsmessage.ClassINET, TTL: 60}
		m.Answers = append(m.Answers, dnsmessage.Resource{Header: h, Body: b})
	}
	out, err := m.Pack()
	if err != nil {
		panic(err)
	}
	return out
}

func client(servers ...netip.AddrPort) *Client {
	return &Client{Servers: servers, Timeout: 200 * time.Millisecond, Tries: 1}
}

func TestQuery(t *testing.T) {
	t.Parallel()
	server := serve(t, func(q dnsmessage.Message, network string) []byte {
		switch q.Questions[0].Name.String() {
		case "a.test.":
			return reply(q, dnsmessage.RCodeSuccess, false, &dnsmessage.AResource{A: [4]byte{1, 2, 3, 4}})
		case "long.test.":
			if network == "udp" {
				return reply(q, dnsmessage.RCodeSuccess, true)
			}
			return reply(q, dnsmessage.RCodeSuccess, false, &dnsmessage.TXTResource{TXT: []string{"over", "tcp"}})
		case "empty.test.":
			return reply(q, dnsmessage.RCodeSuccess, false)
		case "broken.test.":
			return reply(q, dnsmessage.RCodeServerFailure, false)
		case "silent.test.":
			return nil
		}
		return reply(q, dnsmessage.RCodeNameError, false)
	})
	c := client(server)
	got, err := c.Query(context.Background(), "a.test", TypeA)
	if err != nil || len(got) != 1 || got[0].Address.String() != "1.2.3.4" || got[0].TTL != 60 {
		t.Errorf("%v, %v", got, err)
	}
	got, err = c.Query(context.Background(), "long.test", TypeTXT)
	if err != nil || !reflect.DeepEqual(got[0].Texts, []string{"over", "tcp"}) {
		t.Errorf("%v, %v", got, err)
	}
	for name, code := range map[string]string{
		"empty.test": "ENODATA", "broken.test": "ESERVFAIL", "silent.test": "ETIMEOUT", "none.test": "ENOTFOUND",
		"a..b": "EBADNAME",
	} {
		var e *Error
		if _, err := c.Query(context.Background(), name, TypeA); !errors.As(err, &e) || e.Code != code {
			t.Errorf("%s: %v, want %s", name, err, code)
		}
	}
}

func TestNextServerAndCancel(t *testing.T) {
	t.Parallel()
	bad := serve(t, func(q dnsmessage.Message, _ string) []byte { return reply(q, dnsmessage.RCodeRefused, false) })
	good := serve(t, func(q dnsmessage.Message, _ string) []byte {
		return reply(q, dnsmessage.RCodeSuccess, false, &dnsmessage.AResource{A: [4]byte{9, 9, 9, 9}})
	})
	if got, err := client(bad, good).Query(context.Background(), "x.test", TypeA); err != nil || len(got) != 1 {
		t.Errorf("%v, %v", got, err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var e *Error
	if _, err := client(good).Query(ctx, "x.test", TypeA); !errors.As(err, &e) || e.Code != "ECANCELLED" {
		t.Errorf("cancelled: %v", err)
	}
}

func TestOtherTypes(t *testing.T) {
	t.Parallel()
	fill := func(kind Type, body string) Record {
		r := Record{Type: kind}
		in := &reader{msg: []byte(body), end: len(body)}
		if !r.fill(in) || in.bad {
			t.Errorf("%d: %+v", kind, r)
		}
		return r
	}
	r := fill(TypeNAPTR, "\x00\x0a\x00\x14\x01S\x03SIP\x00\x04host\x04test\x00")
	if !reflect.DeepEqual(r.Texts, []string{"S", "SIP", ""}) || r.Name != "host.test" || r.Numbers[0] != 10 || r.Numbers[1] != 20 {
		t.Errorf("%+v", r)
	}
	r = fill(TypeCAA, "\x80\x05issueca.test")
	if !reflect.DeepEqual(r.Texts, []string{"issue", "ca.test"}) || r.Numbers[0] != 128 {
		t.Errorf("%+v", r)
	}
}

func TestNames(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"\x01a\x04test\x00": "a.test", "\x00": "",
		"\x01a\xc0\x00": "!", "\x01a\xc0\x02": "!", "\x05ab": "!", "\x80\x00": "!", "": "!",
	} {
		r := &reader{msg: []byte(in), end: len(in)}
		if got := r.name(); got != want && !(want == "!" && r.bad) {
			t.Errorf("%q: %q, %t", in, got, r.bad)
		}
	}
	r := &reader{msg: []byte("\x04test\x00\x01a\xc0\x00more"), pos: 6, end: 14}
	if got := r.name(); got != "a.test" || r.rest() != "more" {
		t.Errorf("compressed: %q", got)
	}
}

func TestReverseName(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"1.2.3.4":     "4.3.2.1.in-addr.arpa",
		"2001:db8::1": "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa",
	} {
		if got := ReverseName(netip.MustParseAddr(in)); got != want {
			t.Errorf("%s: %s", in, got)
		}
	}
}

// FuzzRead looks for an answer that ends the process.
func FuzzRead(f *testing.F) {
	f.Add([]byte("\x00\x01\x80\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x23\x00\x01\x00\x00\x00\x3c\x00\x04abcd"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if list, err := read(b, TypeALL); err == nil && len(list) == 0 {
			t.Fatal("no records and no error")
		}
	})
}
