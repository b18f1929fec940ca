// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os/exec"
	"slices"
	"strings"
	"time"
)

// row is one figure of both.
type row struct {
	name        string
	iotjs, node float64
	unit        string
}

// ratio is how many times better than node: above 1 is faster or smaller.
func (r row) ratio() float64 { return r.node / r.iotjs }

func table(rows []row) string {
	var b strings.Builder
	b.WriteString("| what | iotjs | node | times better |\n|---|---:|---:|---:|\n")
	for _, r := range rows {
		fmt.Fprintf(&b, "| %s | %s | %s | %.2f |\n", r.name, amount(r.iotjs, r.unit), amount(r.node, r.unit), r.ratio())
	}
	return b.String()
}

// amount shows a figure; nanoseconds become microseconds or milliseconds.
func amount(v float64, unit string) string {
	if unit != "ns" {
		return fmt.Sprintf("%.1f %s", v, unit)
	}
	switch {
	case v < 1e3:
		return fmt.Sprintf("%.0f ns", v)
	case v < 1e6:
		return fmt.Sprintf("%.2f µs", v/1e3)
	}
	return fmt.Sprintf("%.2f ms", v/1e6)
}

const startUps = 41

// startUp measures the wall time and the peak memory of an empty script, the
// two commands in turn, and takes the medians.
func startUp(bin string) ([]row, error) {
	var wall, rss [2][]float64
	for range startUps {
		for i, cmd := range []string{bin, "node"} {
			w, m, err := once(cmd, "bench/js/empty.js")
			if err != nil {
				return nil, err
			}
			wall[i], rss[i] = append(wall[i], w), append(rss[i], m)
		}
	}
	return []row{
		{"empty script, wall time", median(wall[0]), median(wall[1]), "ms"},
		{"empty script, peak memory", median(rss[0]), median(rss[1]), "MB"},
	}, nil
}

// once runs a command and returns milliseconds and megabytes.
func once(name string, args ...string) (wall, rss float64, err error) {
	cmd := exec.Command(name, args...)
	start := time.Now()
	if out, err := cmd.CombinedOutput(); err != nil {
		return 0, 0, fmt.Errorf("%s: %w\n%s", name, err, out)
	}
	wall = float64(time.Since(start).Microseconds()) / 1e3
	rss, err = peak(cmd.ProcessState)
	return wall, rss, err
}

func median(v []float64) float64 {
	slices.Sort(v)
	return v[len(v)/2]
}

// figure is what a benchmark file prints, a line each.
type figure struct {
	Name string  `json:"name"`
	Ns   float64 `json:"ns"`
}

// script runs a benchmark file with both commands and pairs their figures.
func script(bin, path string) ([]row, error) {
	ours, err := figures(bin, path)
	if err != nil {
		return nil, err
	}
	theirs, err := figures("node", path)
	if err != nil {
		return nil, err
	}
	if len(ours) != len(theirs) {
		return nil, fmt.Errorf("%s: %d figures against %d", path, len(ours), len(theirs))
	}
	var rows []row
	for i, f := range ours {
		rows = append(rows, row{f.Name, f.Ns, theirs[i].Ns, "ns"})
	}
	return rows, nil
}

func figures(bin, path string) ([]figure, error) {
	cmd := exec.Command(bin, path)
	var errOut bytes.Buffer
	cmd.Stderr = &errOut
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s %s: %w\n%s", bin, path, err, &errOut)
	}
	var list []figure
	lines := bufio.NewScanner(bytes.NewReader(out))
	for lines.Scan() {
		var f figure
		if err := json.Unmarshal(lines.Bytes(), &f); err != nil {
			return nil, fmt.Errorf("%s %s: %w", bin, path, err)
		}
		list = append(list, f)
	}
	return list, lines.Err()
}
