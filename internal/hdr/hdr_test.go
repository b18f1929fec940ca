// SPDX-License-Identifier: Apache-2.0

package hdr

import (
	"math"
	"testing"
)

// The figures are those of the histograms of Node.js 20 for the same values.
func TestFigures(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name            string
		h               *Histogram
		step            int64
		min, max        int64
		mean, stddev    float64
		half, almostAll int64
		last            []float64
	}{
		{"two figures", New(1, 1e9, 2), 997, 996, 999423, 499004.338, 287808.54656133085, 499711, 987135, []float64{99.8046875, 995328}},
		{"three figures", New(1, math.MaxInt64, 3), 99999, 99968, 100007935, 50049686.624, 28867203.52896591, 50003967, 99024895, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			h := tt.h
			for i := range int64(1000) {
				h.Record((i + 1) * tt.step)
			}
			got := []float64{float64(h.Min()), float64(h.Max()), h.Mean(), h.Stddev(), float64(h.Percentile(50)), float64(h.Percentile(99))}
			want := []float64{float64(tt.min), float64(tt.max), tt.mean, tt.stddev, float64(tt.half), float64(tt.almostAll)}
			for i := range want {
				if math.Abs(got[i]-want[i]) > 1e-6 {
					t.Errorf("figure %d: got %v, want %v", i, got[i], want[i])
				}
			}
			var all [][2]float64
			h.Percentiles(func(p float64, v int64) { all = append(all, [2]float64{p, float64(v)}) })
			if n := len(all); tt.last != nil && (n != 11 || all[n-2] != [2]float64(tt.last)) {
				t.Errorf("percentiles: got %v", all)
			}
		})
	}
}

func TestTooLarge(t *testing.T) {
	t.Parallel()
	h := New(1, 100, 3)
	h.Record(1 << 40)
	if h.Count() != 0 || h.Exceeds() != 1 || h.Max() != 0 {
		t.Errorf("got %d values, %d too large, max %d", h.Count(), h.Exceeds(), h.Max())
	}
	if h.Min() != math.MaxInt64 || !math.IsNaN(h.Mean()) {
		t.Errorf("empty: min %d, mean %v", h.Min(), h.Mean())
	}
}

func TestAdd(t *testing.T) {
	t.Parallel()
	a, b := New(1, 1000, 3), New(1, 1000, 3)
	a.Record(1)
	b.Record(0)
	b.Record(500)
	a.Add(b)
	if a.Count() != 3 || a.Min() != 0 || a.Max() != 500 {
		t.Errorf("got %d values from %d to %d", a.Count(), a.Min(), a.Max())
	}
}
