// SPDX-License-Identifier: Apache-2.0

package conform

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
)

// Result is how a file ended.
type Result struct {
	File    *File
	Skipped string // the reason, if it was not run or is known to fail
	Err     error
}

type count struct{ files, passed, failed, skipped int }

func (c *count) add(r Result) {
	c.files++
	switch {
	case r.Err != nil:
		c.failed++
	case r.Skipped != "":
		c.skipped++
	default:
		c.passed++
	}
}

func (c *count) row(source, module string) string {
	return fmt.Sprintf("%s\t%s\t%d\t%d\t%d\t%d\n", source, module, c.files, c.passed, c.failed, c.skipped)
}

// Table writes a line for every source and module, and below them the files
// that were skipped, and those that failed, with the reason. It returns how
// many failed.
func Table(w io.Writer, results []Result) int {
	total, modules := &count{}, map[string]*count{}
	for _, r := range results {
		key := r.File.Source + "\t" + r.File.Module
		if modules[key] == nil {
			modules[key] = &count{}
		}
		modules[key].add(r)
		total.add(r)
	}
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprint(tw, "source\tmodule\tfiles\tpassed\tfailed\tskipped\n")
	for _, key := range slices.Sorted(maps.Keys(modules)) {
		source, module, _ := strings.Cut(key, "\t")
		fmt.Fprint(tw, modules[key].row(source, module))
	}
	fmt.Fprint(tw, total.row("all", ""))
	tw.Flush()
	names(w, results)
	return total.failed
}

// names lists the files that did not pass.
func names(w io.Writer, results []Result) {
	for _, r := range results {
		if r.Err == nil && r.Skipped != "" {
			fmt.Fprintf(w, "skipped: %s: %s\n", r.File.Name, r.Skipped)
		}
	}
	for _, r := range results {
		if r.Err != nil {
			fmt.Fprintf(w, "FAILED: %s: %s\n", r.File.Name, strings.TrimSpace(r.Err.Error()))
		}
	}
}
