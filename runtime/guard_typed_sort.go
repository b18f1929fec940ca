// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"cmp"
	"math"
	"slices"
	"unsafe"
)

// typedSorter sorts the elements of a typed array by their values.
type typedSorter struct {
	breathe func() // ends the script if it was stopped
	steps   int
}

// step is done at each comparison.
func (s *typedSorter) step() {
	if s.steps++; s.steps%piece == 0 {
		s.breathe()
	}
}

// sort sorts the n elements of a kind of typed array that are in memory. Memory of
// an ArrayBuffer, and views of it, are aligned as their elements want.
func (s *typedSorter) sort(kind string, memory []byte, n int) {
	at := unsafe.Pointer(unsafe.SliceData(memory))
	switch kind {
	case "Int8Array":
		countingSort(s, unsafe.Slice((*int8)(at), n))
	case "Uint8Array", "Uint8ClampedArray":
		countingSort(s, unsafe.Slice((*uint8)(at), n))
	case "Int16Array":
		compareSort(s, unsafe.Slice((*int16)(at), n))
	case "Uint16Array":
		compareSort(s, unsafe.Slice((*uint16)(at), n))
	case "Int32Array":
		compareSort(s, unsafe.Slice((*int32)(at), n))
	case "Uint32Array":
		compareSort(s, unsafe.Slice((*uint32)(at), n))
	case "BigInt64Array":
		compareSort(s, unsafe.Slice((*int64)(at), n))
	case "BigUint64Array":
		compareSort(s, unsafe.Slice((*uint64)(at), n))
	case "Float32Array":
		sortFloats(s, unsafe.Slice((*uint32)(at), n), math.Float32bits(float32(math.Inf(1))), math.Float32bits(float32(math.NaN())))
	case "Float64Array":
		sortFloats(s, unsafe.Slice((*uint64)(at), n), math.Float64bits(math.Inf(1)), math.Float64bits(math.NaN()))
	}
}

func compareSort[T cmp.Ordered](s *typedSorter, list []T) {
	slices.SortFunc(list, func(a, b T) int {
		s.step()
		return cmp.Compare(a, b)
	})
}

// countingSort is for elements of one byte.
func countingSort[T int8 | uint8](s *typedSorter, list []T) {
	var counts [256]int
	for _, v := range list {
		counts[uint8(v)]++
		s.step()
	}
	var first T
	if ^first < first {
		first = ^T(127) // the least of those with a sign
	}
	at := 0
	for i := range counts {
		v := first + T(i)
		for range counts[uint8(v)] {
			list[at] = v
			at++
			s.step()
		}
	}
}

// sortFloats sorts numbers by their bits. infinite are the bits of infinity, beyond
// which there is NaN only, and nan those that the engine takes for it.
func sortFloats[T uint32 | uint64](s *typedSorter, list []T, infinite, nan T) {
	last := ^T(0)
	sign := last ^ last>>1
	for i, b := range list {
		switch {
		case b&^sign > infinite:
			list[i] = last
		case b&sign != 0:
			list[i] = ^b
		default:
			list[i] = b | sign
		}
		s.step()
	}
	compareSort(s, list)
	for i, b := range list {
		switch {
		case b == last:
			list[i] = nan
		case b&sign != 0:
			list[i] = b &^ sign
		default:
			list[i] = ^b
		}
		s.step()
	}
}
