// SPDX-License-Identifier: Apache-2.0

// Command http measures an HTTP server written in JavaScript, run by the
// command and by node in turn, with wrk as the client. It prints a table of
// medians.
//
//	go run ./bench/http -iotjs bin/iotjs [-time 3s] [-rounds 5] [-only hello]
//
// wrk, taskset and node are needed (apt-get install wrk). The server has the
// first CPU for itself, wrk the second.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// load is one row: what wrk asks for, over how many connections.
type load struct {
	name, path  string
	connections int
	script      string // of wrk
}

var loads = []load{
	{"hello world, 1 connection", "/hello", 1, ""},
	{"hello world, 10", "/hello", 10, ""},
	{"hello world, 50", "/hello", 50, ""},
	{"hello world, 1000", "/hello", 1000, ""},
	{"JSON echo of 1 KB, 50", "/echo", 50, "bench/http/js/post.lua"},
	{"64 KB from memory, 50", "/large", 50, ""},
	{"1 MB from a file, 50", "/file", 50, ""},
	{"100 routes with URL, 50", "/api/thing57?id=4", 50, ""},
}

// settings are the flags.
type settings struct {
	bin, only string
	time      time.Duration
	rounds    int
	file      string
}

func main() {
	log.SetFlags(0)
	var s settings
	flag.StringVar(&s.bin, "iotjs", "bin/iotjs", "the command")
	flag.StringVar(&s.only, "only", "", "measure only the rows whose name contains this")
	flag.DurationVar(&s.time, "time", 3*time.Second, "how long one run takes")
	flag.IntVar(&s.rounds, "rounds", 5, "runs of each, in turn")
	flag.Parse()
	for _, name := range []string{"node", "wrk", "taskset"} {
		if _, err := exec.LookPath(name); err != nil {
			log.Fatal(err)
		}
	}
	if err := run(&s); err != nil {
		log.Fatal(err)
	}
}

func run(s *settings) error {
	dir, err := os.MkdirTemp("", "bench-http-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	s.file = filepath.Join(dir, "file")
	if err := os.WriteFile(s.file, make([]byte, 1<<20), 0o600); err != nil {
		return err
	}
	fmt.Println("| what | iotjs req/s | node req/s | ratio | ratio per CPU second | p99 ms | node | RSS MB | node |")
	fmt.Println("|---|---:|---:|---:|---:|---:|---:|---:|---:|")
	for _, l := range loads {
		if !strings.Contains(l.name, s.only) {
			continue
		}
		if err := s.row(l); err != nil {
			return err
		}
	}
	return nil
}

// row measures one row, both commands in turn.
func (s *settings) row(l load) error {
	var all [2][]result
	for range s.rounds {
		for i, bin := range []string{s.bin, "node"} {
			r, err := s.once(bin, l)
			if err != nil {
				return fmt.Errorf("%s: %s: %w", bin, l.name, err)
			}
			all[i] = append(all[i], r)
		}
	}
	a, b := medians(all[0]), medians(all[1])
	fmt.Printf("| %s | %.0f | %.0f | %.2f | %.2f | %.2f | %.2f | %.0f | %.0f |\n",
		l.name, a.rate, b.rate, a.rate/b.rate, a.perCPU/b.perCPU, a.p99, b.p99, a.rss, b.rss)
	return nil
}
