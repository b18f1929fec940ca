// SPDX-License-Identifier: Apache-2.0

package main

import (
	"io"
	"net"
	"sync"
	"sync/atomic"
	"time"
)

// exchange is what clients of the echo server send, over and over.
type exchange struct {
	name        string
	size        int
	connections int
}

var exchanges = []exchange{
	{"net echo, 64 bytes, 50 connections", 64, 50},
	{"net echo, 64 KB, 10 connections", 64 << 10, 10},
}

// echoRow measures messages that go to a net server and come back.
func (s *settings) echoRow(e exchange) error {
	return s.pairs(e.name, func(bin string) (result, error) {
		p, err := s.start(bin, "bench/http/js/echo.js")
		if err != nil {
			return result{}, err
		}
		defer p.end()
		if _, err := e.run(p.addr, time.Second); err != nil {
			return result{}, err
		}
		before := cpuSeconds(p.pid)
		n, err := e.run(p.addr, s.time)
		r := result{rate: float64(n) / s.time.Seconds(), rss: peak(p.pid)}
		r.perCPU = float64(n) / max(cpuSeconds(p.pid)-before, 0.01)
		r.bytes = r.rate * float64(e.size)
		return r, err
	})
}

// run sends for as long as d says and counts the messages that came back.
func (e exchange) run(addr string, d time.Duration) (int64, error) {
	var count atomic.Int64
	var group sync.WaitGroup
	failures := make(chan error, e.connections)
	end := time.Now().Add(d)
	for range e.connections {
		group.Go(func() { failures <- e.client(addr, end, &count) })
	}
	group.Wait()
	close(failures)
	for err := range failures {
		if err != nil {
			return 0, err
		}
	}
	return count.Load(), nil
}

func (e exchange) client(addr string, end time.Time, count *atomic.Int64) error {
	c, err := net.Dial("tcp", addr)
	if err != nil {
		return err
	}
	defer c.Close()
	message, answer := make([]byte, e.size), make([]byte, e.size)
	for time.Now().Before(end) {
		if _, err := c.Write(message); err != nil {
			return err
		}
		if _, err := io.ReadFull(c, answer); err != nil {
			return err
		}
		count.Add(1)
	}
	return nil
}
