// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"io"
	"net"
	"time"
)

const idleConnections = 10000

// idleRow is the memory of a server with many connections that have had one
// answer and keep still.
func (s *settings) idleRow() error {
	var mb [2]float64
	for i, bin := range []string{s.bin, "node"} {
		m, err := s.idle(bin)
		if err != nil {
			return fmt.Errorf("%s: %w", bin, err)
		}
		mb[i] = m
	}
	s.printf("| %d idle connections, RSS MB | %.0f | %.0f | %.2f |\n", idleConnections, mb[0], mb[1], mb[0]/mb[1])
	return nil
}

func (s *settings) idle(bin string) (mb float64, err error) {
	p, err := s.start(bin, "bench/http/js/server.js")
	if err != nil {
		return 0, err
	}
	defer p.end()
	var open []net.Conn
	defer func() {
		for _, c := range open {
			c.Close()
		}
	}()
	began := time.Now()
	for range idleConnections {
		c, err := ask(p.addr)
		if err != nil {
			return 0, err
		}
		open = append(open, c)
	}
	if d := time.Since(began); d > 5*time.Second { // the first ones are no longer kept
		return 0, fmt.Errorf("opening %d connections took %v: the machine is busy", idleConnections, d)
	}
	return resident(p.pid), nil
}

// ask opens a connection and uses it once.
func ask(addr string) (net.Conn, error) {
	c, err := net.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	if _, err := io.WriteString(c, "GET /hello HTTP/1.1\r\nHost: bench\r\n\r\n"); err != nil {
		return nil, err
	}
	_, err = c.Read(make([]byte, 4096))
	return c, err
}

// growthRow is the memory of a server after a million requests and after three.
func (s *settings) growthRow() error {
	p, err := s.start(s.bin, "bench/http/js/server.js")
	if err != nil {
		return err
	}
	defer p.end()
	l := load{"", "/hello", 50, ""}
	var done, first float64
	for done < 3e6 {
		text, err := wrk("http://"+p.addr+l.path, l, 4*time.Second)
		if err != nil {
			return err
		}
		done += number(text, `(\d+) requests in`)
		if first == 0 && done >= 1e6 {
			first = resident(p.pid)
		}
	}
	last := resident(p.pid)
	s.printf("| RSS MB after 3,000,000 requests, and after 1,000,000 | %.0f | %.0f | %.2f |\n", last, first, last/first)
	return nil
}
