// SPDX-License-Identifier: Apache-2.0

// Package hdr counts values in a histogram of high dynamic range: the error of
// every value is a fixed part of it, whatever its size. It gives the same
// figures as the histograms of Node.js.
package hdr

import (
	"math"
	"math/bits"
)

// Histogram counts values from 0 on. Its memory grows with the largest value
// that it has seen.
type Histogram struct {
	unit    int // the magnitude of the lowest value that is told apart
	half    int // the magnitude of half of a bucket
	mask    uint64
	size    int // how many counts there may be
	limit   int64
	counts  []int64
	total   int64
	exceeds int64
	min     int64
	max     int64
}

// New makes a histogram of values from lowest to highest, with figures
// significant decimal figures (1 to 5).
func New(lowest, highest int64, figures int) *Histogram {
	resolution := 2 * math.Pow10(figures)
	h := &Histogram{
		limit: highest,
		unit:  bits.Len64(uint64(lowest)) - 1,
		half:  max(int(math.Ceil(math.Log2(resolution))), 1) - 1,
	}
	h.mask = uint64(2<<h.half-1) << h.unit
	h.size = (buckets(highest, uint64(2<<h.half)<<h.unit) + 1) << h.half
	h.Reset()
	return h
}

// buckets is how many are needed up to highest; each doubles the one before.
func buckets(highest int64, first uint64) int {
	n := 1
	for untracked := first; untracked <= uint64(highest); n++ {
		if untracked > math.MaxInt64/2 {
			return n + 1
		}
		untracked <<= 1
	}
	return n
}

// Reset forgets all values.
func (h *Histogram) Reset() {
	h.counts, h.total, h.exceeds, h.min, h.max = nil, 0, 0, math.MaxInt64, 0
}

// Record counts a value. One that is too large only counts as such.
func (h *Histogram) Record(v int64) { h.record(v, 1) }

func (h *Histogram) record(v, n int64) {
	i := h.index(v)
	if v < 0 || v > h.limit || i >= h.size {
		h.exceeds += n
		return
	}
	if i >= len(h.counts) {
		grown := make([]int64, min(h.size, max(i+1, 2*len(h.counts))))
		copy(grown, h.counts)
		h.counts = grown
	}
	h.counts[i] += n
	h.total += n
	if v != 0 {
		h.min = min(h.min, v)
	}
	h.max = max(h.max, v)
}

// Add counts the values of another one too.
func (h *Histogram) Add(other *Histogram) {
	for i, n := range other.counts {
		if n > 0 {
			h.record(other.value(i), n)
		}
	}
	h.exceeds += other.exceeds
}

// split finds the bucket of v and the place in it.
func (h *Histogram) split(v int64) (bucket, sub int) {
	bucket = bits.Len64(uint64(v)|h.mask) - h.unit - (h.half + 1)
	return bucket, int(v >> (bucket + h.unit))
}

func (h *Histogram) index(v int64) int {
	bucket, sub := h.split(v)
	return (bucket+1)<<h.half + sub - 1<<h.half
}

// value is the lowest value that counts at place i.
func (h *Histogram) value(i int) int64 {
	bucket, sub := i>>h.half-1, i&(1<<h.half-1)+1<<h.half
	if bucket < 0 {
		bucket, sub = 0, sub-1<<h.half
	}
	return int64(sub) << (bucket + h.unit)
}

// span is the lowest value that is not told apart from v, and how many there are.
func (h *Histogram) span(v int64) (lowest, width int64) {
	bucket, sub := h.split(v)
	lowest = int64(sub) << (bucket + h.unit)
	if sub >= 2<<h.half {
		bucket++
	}
	return lowest, 1 << (h.unit + bucket)
}

func (h *Histogram) highest(v int64) int64 {
	lowest, width := h.span(v)
	return lowest + width - 1
}

// Count is the number of values, and Exceeds that of those that were too large.
func (h *Histogram) Count() int64 { return h.total }

// Exceeds is the number of values that were too large.
func (h *Histogram) Exceeds() int64 { return h.exceeds }

// Min is the smallest value, or the largest number if there is none.
func (h *Histogram) Min() int64 {
	if len(h.counts) > 0 && h.counts[0] > 0 {
		return 0
	}
	if h.min == math.MaxInt64 {
		return h.min
	}
	lowest, _ := h.span(h.min)
	return lowest
}

// Max is the largest value.
func (h *Histogram) Max() int64 {
	if h.max == 0 {
		return 0
	}
	return h.highest(h.max)
}

// Mean is the average, NaN if there is no value.
func (h *Histogram) Mean() float64 {
	sum := 0.0
	h.each(func(middle float64, n int64) { sum += middle * float64(n) })
	return sum / float64(h.total)
}

// Stddev is the standard deviation, NaN if there is no value.
func (h *Histogram) Stddev() float64 {
	mean, sum := h.Mean(), 0.0
	h.each(func(middle float64, n int64) { sum += (middle - mean) * (middle - mean) * float64(n) })
	return math.Sqrt(sum / float64(h.total))
}

func (h *Histogram) each(f func(middle float64, n int64)) {
	for i, n := range h.counts {
		if n > 0 {
			lowest, width := h.span(h.value(i))
			f(float64(lowest+width>>1), n)
		}
	}
}

// Percentile is the value that p percent of the values do not exceed.
func (h *Histogram) Percentile(p float64) int64 {
	wanted := max(int64(min(p, 100)/100*float64(h.total)+0.5), 1)
	seen := int64(0)
	for i, n := range h.counts {
		if seen += n; seen >= wanted {
			return h.highest(h.value(i))
		}
	}
	return 0
}

// Percentiles calls f with percentages that come ever closer to 100, and the
// value of each.
func (h *Histogram) Percentiles(f func(percent float64, value int64)) {
	next, seen, last := 0.0, int64(0), int64(0)
	for i := 0; i < len(h.counts) && seen < h.total; i++ {
		n := h.counts[i]
		seen, last = seen+n, h.value(i)
		for n > 0 && next <= 100*float64(seen)/float64(h.total) {
			f(next, last)
			next += 100 / math.Pow(2, math.Trunc(math.Log2(100/(100-next)))+1)
			if seen == h.total {
				break
			}
		}
	}
	f(100, last)
}
