// SPDX-License-Identifier: Apache-2.0

// Command http measures servers written in JavaScript, run by the command and
// by node in turn, and prints a table of medians. The client is wrk, for net
// this program.
//
//	go run ./bench/http -iotjs bin/iotjs [-time 3s] [-rounds 5] [-only hello] [-record docs/benchmarks.md]
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
	"syscall"
	"time"

	"github.com/iotjs/iotjs/internal/docmark"
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
	bin, only, record string
	time              time.Duration
	rounds            int

	profiles string // a folder for profiles, if they are recorded
	recorded int

	file string          // of 1 MB
	text strings.Builder // what was printed
}

func main() {
	log.SetFlags(0)
	if len(os.Args) == 2 && os.Args[1] == goServer {
		log.Fatal(serve())
	}
	var s settings
	flag.StringVar(&s.bin, "iotjs", "bin/iotjs", "the command")
	flag.StringVar(&s.only, "only", "", "measure only the rows whose name contains this")
	flag.DurationVar(&s.time, "time", 3*time.Second, "how long one run takes")
	flag.IntVar(&s.rounds, "rounds", 5, "runs of each, in turn")
	flag.StringVar(&s.record, "record", "", "a file to write the tables into, too")
	flag.StringVar(&s.profiles, "profiles", "", "record CPU profiles of the command, a build with -tags iotjs_profile, into this folder")
	flag.Parse()
	for _, name := range []string{"node", "wrk", "taskset"} {
		if _, err := exec.LookPath(name); err != nil {
			log.Fatalf("%v\nnode and wrk are needed: apt-get install nodejs wrk", err)
		}
	}
	if err := pin(); err != nil {
		log.Fatal(err)
	}
	if err := run(&s); err != nil {
		log.Fatal(err)
	}
}

// pinned in the environment says that pin was here.
const pinned = "BENCH_PINNED"

// pin runs this program again on the second CPU, where wrk is, too: as the client
// of the net servers it must not take time from what it measures.
func pin() error {
	if os.Getenv(pinned) != "" {
		return nil
	}
	taskset, err := exec.LookPath("taskset")
	if err != nil {
		return err
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	args := append([]string{"taskset", "-c", "1", self}, os.Args[1:]...)
	return syscall.Exec(taskset, args, append(os.Environ(), pinned+"=1"))
}

func run(s *settings) error {
	if s.profiles != "" {
		s.rounds = 1
	}
	dir, err := os.MkdirTemp("", "bench-http-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	s.file = filepath.Join(dir, "file")
	if err := os.WriteFile(s.file, make([]byte, 1<<20), 0o600); err != nil {
		return err
	}
	if err := s.tables(); err != nil || s.record == "" {
		return err
	}
	return docmark.Replace(s.record, "http", s.text.String())
}

// tables measures everything.
func (s *settings) tables() error {
	s.printf("| what | iotjs /s | node /s | ratio | ratio per CPU second | p99 ms | node | RSS MB | node |\n")
	s.printf("|---|---:|---:|---:|---:|---:|---:|---:|---:|\n")
	for _, l := range loads {
		if err := s.wanted(l.name, func() error { return s.row(l, []string{"node", script}) }); err != nil {
			return err
		}
	}
	for _, e := range exchanges {
		if err := s.wanted(e.name, func() error { return s.echoRow(e) }); err != nil {
			return err
		}
	}
	for _, c := range clients {
		if err := s.wanted(c.name, func() error { return s.clientRow(c) }); err != nil {
			return err
		}
	}
	if s.profiles != "" {
		return nil
	}
	if err := s.wanted("net/http", s.goRow); err != nil {
		return err
	}
	s.printf("\nIn the last row the other program is Go's net/http.\n\n| memory | iotjs | node, or before | ratio |\n|---|---:|---:|---:|\n")
	if err := s.wanted("idle", s.idleRow); err != nil {
		return err
	}
	return s.wanted("growth", s.growthRow)
}

// wanted calls measure unless the flags leave the row out.
func (s *settings) wanted(name string, measure func() error) error {
	if !strings.Contains(name, s.only) {
		return nil
	}
	return measure()
}

const script = "bench/http/js/server.js"

// row measures one row: the command and another one in turn.
func (s *settings) row(l load, other []string) error {
	return s.pairs(l.name, func(bin string) (result, error) {
		if bin == s.bin {
			return s.once([]string{bin, script}, l)
		}
		return s.once(other, l)
	})
}

// pairs calls once for the command and for the other one in turn, and prints
// the medians.
func (s *settings) pairs(name string, once func(bin string) (result, error)) error {
	var all [2][]result
	for range s.rounds {
		for i, bin := range s.programs() {
			r, err := once(bin)
			if err != nil {
				return fmt.Errorf("%s: %s: %w", bin, name, err)
			}
			all[i] = append(all[i], r)
		}
	}
	if s.profiles != "" {
		s.printf("recorded: %s\n", name)
		return nil
	}
	a, b := medians(all[0]), medians(all[1])
	if a.bytes > 0 {
		name = fmt.Sprintf("%s (%.0f and %.0f MB/s)", name, a.bytes/1e6, b.bytes/1e6)
	}
	s.printf("| %s | %.0f | %.0f | %.2f | %.2f | %s | %s | %.0f | %.0f |\n",
		name, a.rate, b.rate, a.rate/b.rate, a.perCPU/b.perCPU, milliseconds(a.p99), milliseconds(b.p99), a.rss, b.rss)
	return nil
}

// programs are the command and what it is compared with.
func (s *settings) programs() []string {
	if s.profiles != "" {
		return []string{s.bin}
	}
	return []string{s.bin, "node"}
}

// milliseconds shows a latency, if it was measured.
func milliseconds(v float64) string {
	if v == 0 {
		return "–"
	}
	return fmt.Sprintf("%.2f", v)
}
