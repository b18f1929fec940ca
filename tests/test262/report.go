// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

// tally counts the results of a part of the suite by their groups.
type tally [len(groups)]int

func (t *tally) all() (n int) {
	for _, k := range t {
		n += k
	}
	return n
}

func (t *tally) row(name string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "| %s | %d | %d | %.1f %% |", name, t.all(), t[passed], 100*float64(t[passed])/float64(t.all()))
	for _, n := range t[lacking:] {
		fmt.Fprintf(&b, " %d |", n)
	}
	return b.String() + "\n"
}

// dirOf is the part of the suite that a test counts to in the table.
func dirOf(name string) string {
	parts := strings.Split(name, "/")
	return strings.Join(parts[:min(2, len(parts)-1)], "/")
}

// tallies are the counts by directory, with those of few tests put together.
func tallies(results []result) (names []string, counts map[string]*tally) {
	sizes := map[string]int{}
	for _, r := range results {
		sizes[dirOf(r.test.name)]++
	}
	counts = map[string]*tally{}
	for _, r := range results {
		dir := dirOf(r.test.name)
		if sizes[dir] < 10 {
			area, _, _ := strings.Cut(dir, "/")
			dir = area + ", the rest"
		}
		if counts[dir] == nil {
			counts[dir] = &tally{}
			names = append(names, dir)
		}
		counts[dir][r.group]++
	}
	slices.Sort(names)
	return names, counts
}

// table is the report: what passed by directory.
func table(results []result) string {
	var b strings.Builder
	b.WriteString("| directory | tests | passed | |")
	for _, g := range groups[lacking:] {
		b.WriteString(" " + g + " |")
	}
	b.WriteString("\n|---|--:|--:|--:|" + strings.Repeat("--:|", len(groups)-int(lacking)) + "\n")
	names, counts := tallies(results)
	var sum tally
	for _, name := range names {
		b.WriteString(counts[name].row(name))
		for g, n := range counts[name] {
			sum[g] += n
		}
	}
	b.WriteString(sum.row("**all**"))
	return b.String()
}

// failures lists the tests that did not pass, by group and directory.
func (s *suite) failures(results []result) string {
	var b strings.Builder
	for g := lacking; int(g) < len(groups); g++ {
		byReason, order := map[string][]string{}, []string{}
		for _, r := range results {
			if r.group != g {
				continue
			}
			key := s.heading(r)
			if byReason[key] == nil {
				order = append(order, key)
			}
			byReason[key] = append(byReason[key], strings.TrimSuffix(path.Base(r.test.name), ".js"))
		}
		if len(order) == 0 {
			continue
		}
		fmt.Fprintf(&b, "\n### %s\n\n", strings.ToUpper(groups[g][:1])+groups[g][1:])
		slices.Sort(order)
		for _, key := range order {
			fmt.Fprintf(&b, "- %s: %s\n", key, strings.Join(byReason[key], ", "))
		}
	}
	return b.String()
}

// heading is the place of a failure in the lists: its folder, and what is
// lacking or cannot be had.
func (s *suite) heading(r result) string {
	dir := "`" + path.Dir(r.test.name) + "`"
	switch r.group {
	case notRun:
		return dir + " (" + r.detail + ")"
	case lacking:
		var names []string
		for _, f := range r.test.features {
			if s.lacking[f] {
				names = append(names, f)
			}
		}
		return strings.Join(names, ", ") + ", " + dir
	}
	return dir
}
