// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// result is what one run showed.
type result struct {
	rate   float64 // requests a second
	perCPU float64 // requests for each second of the server's CPU time
	p99    float64 // milliseconds
	bytes  float64 // a second, of messages
	rss    float64 // peak, MB
}

// medians is the median of each figure.
func medians(list []result) result {
	of := func(get func(result) float64) float64 {
		var v []float64
		for _, r := range list {
			v = append(v, get(r))
		}
		slices.Sort(v)
		return v[len(v)/2]
	}
	return result{
		rate:   of(func(r result) float64 { return r.rate }),
		perCPU: of(func(r result) float64 { return r.perCPU }),
		p99:    of(func(r result) float64 { return r.p99 }),
		rss:    of(func(r result) float64 { return r.rss }),
		bytes:  of(func(r result) float64 { return r.bytes }),
	}
}

// once starts a server, warms it up and measures it.
func (s *settings) once(command []string, l load) (result, error) {
	p, err := s.start(command...)
	if err != nil {
		return result{}, err
	}
	defer p.end()
	target := "http://" + p.addr + l.path
	if _, err := wrk(target, l, time.Second); err != nil {
		return result{}, err
	}
	return measured(p.pid, target, l, s.time)
}

func measured(pid int, target string, l load, d time.Duration) (result, error) {
	before := cpuSeconds(pid)
	text, err := wrk(target, l, d)
	if err != nil {
		return result{}, err
	}
	used := cpuSeconds(pid) - before
	r := result{rate: number(text, `Requests/sec:\s+([\d.]+)`), p99: latency(text), rss: peak(pid)}
	if bad := number(text, `Non-2xx or 3xx responses: (\d+)`); bad > 0 {
		return r, fmt.Errorf("%v responses were wrong", bad)
	}
	r.perCPU = number(text, `(\d+) requests in`) / max(used, 0.01)
	return r, nil
}

func wrk(target string, l load, d time.Duration) (string, error) {
	args := []string{"-c", "1", "wrk", "--latency", "-t1", "-c" + strconv.Itoa(l.connections), "-d" + d.String()}
	if l.script != "" {
		args = append(args, "-s", l.script)
	}
	out, err := exec.Command("taskset", append(args, target)...).CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("wrk: %w\n%s", err, out)
	}
	return string(out), nil
}

func number(text, form string) float64 {
	m := regexp.MustCompile(form).FindStringSubmatch(text)
	if m == nil {
		return 0
	}
	f, _ := strconv.ParseFloat(m[1], 64) // the form permits only numbers
	return f
}

// latency is the 99th percentile in milliseconds.
func latency(text string) float64 {
	m := regexp.MustCompile(`99%\s+([\d.]+(?:us|ms|s))`).FindStringSubmatch(text)
	if m == nil {
		return 0
	}
	d, err := time.ParseDuration(m[1])
	if err != nil {
		return 0
	}
	return float64(d) / float64(time.Millisecond)
}

// ticks is how many of the system's units of CPU time make a second.
const ticks = 100

// cpuSeconds is the CPU time that a process has used.
func cpuSeconds(pid int) float64 {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0
	}
	text := string(stat)
	fields := strings.Fields(text[strings.LastIndex(text, ")")+1:])
	user, _ := strconv.ParseFloat(fields[11], 64) // the kernel writes numbers
	system, _ := strconv.ParseFloat(fields[12], 64)
	return (user + system) / ticks
}
