// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// clientLoad is a client that is measured against a server of net/http.
type clientLoad struct{ name, script, connections string }

var clients = []clientLoad{
	{"http client", "bench/http/js/client.js", "50"},
	{"fetch client", "bench/http/js/fetch.js", "10"},
}

// clientRow measures a client. The server has the second CPU.
func (s *settings) clientRow(c clientLoad) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	server, err := s.startOn("1", self, goServer)
	if err != nil {
		return err
	}
	defer server.end()
	return s.pairs(c.name+", "+c.connections+" connections to Go net/http", func(bin string) (result, error) {
		_, port, _ := strings.Cut(server.addr, ":")
		p, err := s.start(bin, c.script, port, c.connections)
		if err != nil {
			return result{}, err
		}
		defer p.end()
		return s.answers(p)
	})
}

// answers measures a client by the counts that it prints each second. The first
// second is for warming up.
func (s *settings) answers(p *process) (result, error) {
	first, err := count(p.out)
	if err != nil {
		return result{}, err
	}
	began, before := time.Now(), cpuSeconds(p.pid)
	last := first
	for time.Since(began) < s.time-100*time.Millisecond {
		if last, err = count(p.out); err != nil {
			return result{}, err
		}
	}
	n := last - first
	return result{
		rate:   n / time.Since(began).Seconds(),
		perCPU: n / max(cpuSeconds(p.pid)-before, 0.01),
		rss:    peak(p.pid),
	}, nil
}

func count(r *bufio.Reader) (float64, error) {
	line, err := r.ReadString('\n')
	if err != nil {
		return 0, fmt.Errorf("the client ended: %w", err)
	}
	return strconv.ParseFloat(strings.TrimSpace(line), 64)
}
