// SPDX-License-Identifier: Apache-2.0

// Package dns asks DNS servers for records (RFC 1035), over UDP, and over TCP
// where an answer does not fit. Its functions block, and may be called on any
// goroutine.
package dns

import (
	"context"
	"encoding/binary"
	"errors"
	"io"
	"math/rand/v2"
	"net"
	"net/netip"
	"syscall"
	"time"

	"golang.org/x/net/dns/dnsmessage"
)

// Client says whom to ask, and how patiently. It does not change while it is
// used.
type Client struct {
	Servers []netip.AddrPort
	Timeout time.Duration // of the first try
	Tries   int           // each as many times as there are servers
	Local4  netip.Addr    // to ask from; the zero value leaves it to the system
	Local6  netip.Addr
}

// Error is a failure with the code that Node.js has for it.
type Error struct{ Code string }

func (e *Error) Error() string { return "dns: " + e.Code }

func failed(code string) error { return &Error{code} }

// Query asks for the records of one type that a name has.
func (c *Client) Query(ctx context.Context, name string, kind Type) ([]Record, error) {
	id := uint16(rand.Uint32())
	packet, err := question(id, name, kind)
	if err != nil {
		return nil, failed("EBADNAME")
	}
	err = failed("ECONNREFUSED")
	for try := range max(c.Tries, 1) {
		for _, server := range c.Servers {
			answer, fault := c.ask(ctx, server, packet, id, c.Timeout<<try)
			if ctx.Err() != nil {
				return nil, failed("ECANCELLED")
			}
			if fault == nil {
				return read(answer, kind)
			}
			err = fault
		}
	}
	return nil, err
}

// ask asks one server once.
func (c *Client) ask(ctx context.Context, server netip.AddrPort, packet []byte, id uint16, limit time.Duration) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	answer, err := c.exchange(ctx, "udp", server, packet, id)
	if err == nil && truncated(answer) {
		answer, err = c.exchange(ctx, "tcp", server, packet, id)
	}
	if err == nil {
		return answer, retryable(answer)
	}
	switch {
	case errors.Is(err, syscall.ECONNREFUSED):
		return nil, failed("ECONNREFUSED")
	case ctx.Err() != nil, errors.Is(err, context.DeadlineExceeded):
		return nil, failed("ETIMEOUT")
	}
	var timeout net.Error
	if errors.As(err, &timeout) && timeout.Timeout() {
		return nil, failed("ETIMEOUT")
	}
	return nil, failed("ECONNREFUSED")
}

// exchange sends a packet and waits for its answer.
func (c *Client) exchange(ctx context.Context, network string, server netip.AddrPort, packet []byte, id uint16) ([]byte, error) {
	d := net.Dialer{LocalAddr: c.local(network, server.Addr())}
	nc, err := d.DialContext(ctx, network, server.String())
	if err != nil {
		return nil, err
	}
	defer nc.Close()
	defer context.AfterFunc(ctx, func() { _ = nc.SetDeadline(time.Unix(1, 0)) })()
	if network == "tcp" {
		return overTCP(nc, packet, id)
	}
	return overUDP(nc, packet, id)
}

func (c *Client) local(network string, server netip.Addr) net.Addr {
	from := c.Local4
	if server.Is6() {
		from = c.Local6
	}
	if !from.IsValid() || from.IsUnspecified() {
		return nil
	}
	if network == "tcp" {
		return net.TCPAddrFromAddrPort(netip.AddrPortFrom(from, 0))
	}
	return net.UDPAddrFromAddrPort(netip.AddrPortFrom(from, 0))
}

// overUDP reads until the answer to this question comes: anything else may be a
// late one, or a forgery.
func overUDP(nc net.Conn, packet []byte, id uint16) ([]byte, error) {
	if _, err := nc.Write(packet); err != nil {
		return nil, err
	}
	b := make([]byte, 4096)
	for {
		n, err := nc.Read(b)
		if err != nil {
			return nil, err
		}
		if answers(b[:n], packet, id) {
			return b[:n], nil
		}
	}
}

func overTCP(nc net.Conn, packet []byte, id uint16) ([]byte, error) {
	framed := binary.BigEndian.AppendUint16(nil, uint16(len(packet)))
	if _, err := nc.Write(append(framed, packet...)); err != nil {
		return nil, err
	}
	var size [2]byte
	if _, err := io.ReadFull(nc, size[:]); err != nil {
		return nil, err
	}
	b := make([]byte, binary.BigEndian.Uint16(size[:]))
	if _, err := io.ReadFull(nc, b); err != nil {
		return nil, err
	}
	if !answers(b, packet, id) {
		return nil, errOtherAnswer
	}
	return b, nil
}

var errOtherAnswer = errors.New("dns: an answer to another question")

// answers tells whether b answers the question in packet.
func answers(b, packet []byte, id uint16) bool {
	var p, q dnsmessage.Parser
	h, err := p.Start(b)
	if err != nil || h.ID != id || !h.Response {
		return false
	}
	if _, err = q.Start(packet); err != nil {
		return false
	}
	got, err := p.Question()
	if err != nil {
		return h.RCode != dnsmessage.RCodeSuccess // some leave it out then
	}
	asked, err := q.Question()
	return err == nil && got.Type == asked.Type && got.Class == asked.Class && sameName(got.Name.String(), asked.Name.String())
}

func truncated(b []byte) bool {
	var p dnsmessage.Parser
	h, err := p.Start(b)
	return err == nil && h.Truncated
}

// retryable is the error of an answer after which another server is asked.
func retryable(b []byte) error {
	var p dnsmessage.Parser
	h, err := p.Start(b)
	if err != nil {
		return failed("EBADRESP")
	}
	switch h.RCode {
	case dnsmessage.RCodeServerFailure:
		return failed("ESERVFAIL")
	case dnsmessage.RCodeNotImplemented:
		return failed("ENOTIMP")
	case dnsmessage.RCodeRefused:
		return failed("EREFUSED")
	}
	return nil
}
