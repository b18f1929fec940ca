// SPDX-License-Identifier: Apache-2.0

package main

import "github.com/spf13/pflag"

// nearest is the option whose name takes the fewest changes to become name, or
// "" if each would take too many for a typing error.
func nearest(name string, f *pflag.FlagSet) string {
	best, fewest := "", max(2, len(name)/3)+1
	f.VisitAll(func(o *pflag.Flag) {
		if d := distance(name, o.Name); d < fewest && !o.Hidden {
			best, fewest = o.Name, d
		}
	})
	return best
}

// distance is how many letters must be put in, left out or replaced to make b
// of a.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(row[j]+1, row[j+1]+1, diagonal+cost)
		}
	}
	return row[len(b)]
}
