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

// Error implements error.
func (e *Error) Error() string { return "dns: " + e.Code }

func failed(code string) error { return &Error{code} }

// Query asks for the records of one type that a name has.
func (c *Client) Query(ctx context.Context, name string, kind Type) ([]Record, error) {
	id := uint16(rand.Uint32())
	packet, ok := question(id, name, kind)
	if !ok {
		return nil, failed("EBADNAME")
	}
	err := failed("ECONNREFUSED")
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
	h, ok := readHead(b)
	if !ok || h.id != id || h.flags&flagReply == 0 {
		return false
	}
	if h.questions == 0 {
		return h.code() != 0 // some leave it out then
	}
	got, asked := reader{msg: b, pos: headSize, end: len(b)}, reader{msg: packet, pos: headSize, end: len(packet)}
	return sameName(got.name(), asked.name()) && got.u32() == asked.u32() && !got.bad
}

func truncated(b []byte) bool {
	h, ok := readHead(b)
	return ok && h.flags&flagCut != 0
}

// retryable is the error of an answer after which another server is asked.
func retryable(b []byte) error {
	h, _ := readHead(b)
	switch h.code() {
	case codeServer:
		return failed("ESERVFAIL")
	case codeUnknown:
		return failed("ENOTIMP")
	case codeRefused:
		return failed("EREFUSED")
	}
	return nil
}
