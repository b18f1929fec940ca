// SPDX-License-Identifier: Apache-2.0

package deflate

import (
	"math/bits"
	"slices"
)

// code is the code of a symbol as it is written, low bit first, above its number
// of bits in the low byte.
type code uint32

func (c code) bits() uint { return uint(c & 0xff) }

// codeLengths fills lengths with those of an optimal code of at most limit bits
// for symbols that occur so often. Of at least two symbols each gets a code, also
// if they do not occur, since some readers want a complete one.
func codeLengths(freq []uint16, lengths []uint8, limit int) {
	var list [maxSymbols]uint32
	used := list[:0]
	clear(lengths)
	for sym, f := range freq {
		if f > 0 {
			used = append(used, uint32(f)<<9|uint32(sym))
		}
	}
	for sym := 0; len(used) < 2; sym++ {
		if freq[sym] == 0 {
			used = append(used, 1<<9|uint32(sym))
		}
	}
	slices.Sort(used)
	var depth [maxSymbols]int
	count := depths(used, depth[:len(used)], limit)
	i := 0
	for n := limit; n > 0; n-- {
		for range count[n] {
			lengths[used[i]&511] = uint8(n)
			i++
		}
	}
}

// depths counts how many leaves of a Huffman tree are how deep. The leaves come
// rarest first. In weight a node is replaced by its parent once it has one, as in
// the method of Moffat and Katajainen.
func depths(leaves []uint32, weight []int, limit int) (count [maxCode + 1]int) {
	n := len(leaves)
	leaf, node := 0, 0
	least := func(next int) int {
		if leaf < n && (node == next || int(leaves[leaf]>>9) <= weight[node]) {
			leaf++
			return int(leaves[leaf-1] >> 9)
		}
		w := weight[node]
		weight[node] = next
		node++
		return w
	}
	for next := range n - 1 {
		sum := least(next)
		weight[next] = sum + least(next)
	}
	return limited(leavesByDepth(weight[:n-1]), n, limit)
}

// leavesByDepth turns parents into depths, from the root down, and counts the
// leaves, which are what is left over at a depth.
func leavesByDepth(parent []int) []int {
	var counts []int
	root := len(parent) - 1
	parent[root] = 0
	for i := root - 1; i >= 0; i-- {
		parent[i] = parent[parent[i]] + 1
	}
	places, i := 1, root
	for depth := 0; places > 0; depth++ {
		inner := 0
		for i >= 0 && parent[i] == depth {
			inner++
			i--
		}
		counts = append(counts, places-inner)
		places = 2 * inner
	}
	return counts
}

// limited moves leaves that are too deep up, and others down until the code is
// not too full again.
func limited(byDepth []int, n, limit int) (count [maxCode + 1]int) {
	full := 0 // in units of the longest code
	for depth, c := range byDepth {
		count[min(depth, limit)] += c
		full += c << (limit - min(depth, limit))
	}
	for full > 1<<limit {
		depth := limit - 1
		for count[depth] == 0 {
			depth--
		}
		count[depth]--
		count[depth+1] += 2
		count[limit]--
		full--
	}
	return count
}

// codesOf assigns codes to lengths.
func codesOf(lengths []uint8, codes []code) {
	var next [maxCode + 2]uint16
	var count [maxCode + 1]uint16
	for _, n := range lengths {
		count[n]++
	}
	count[0] = 0
	for n := 1; n <= maxCode; n++ {
		next[n+1] = (next[n] + count[n]) << 1
	}
	for sym, n := range lengths {
		codes[sym] = 0
		if n > 0 {
			codes[sym] = code(bits.Reverse16(next[n])>>(16-n))<<8 | code(n)
			next[n]++
		}
	}
}
