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
		sortFloats32(s, unsafe.Slice((*uint32)(at), n))
	case "Float64Array":
		sortFloats64(s, unsafe.Slice((*uint64)(at), n))
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

// The bits of a number are moved so that their order as integers is the one that
// the language wants: -0 before 0, and NaN behind all.

func sortFloats32(s *typedSorter, list []uint32) {
	const sign = 1 << 31
	for i, b := range list {
		switch {
		case math.IsNaN(float64(math.Float32frombits(b))):
			list[i] = math.MaxUint32
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
		case b == math.MaxUint32:
			list[i] = math.Float32bits(float32(math.NaN()))
		case b&sign != 0:
			list[i] = b &^ sign
		default:
			list[i] = ^b
		}
		s.step()
	}
}

func sortFloats64(s *typedSorter, list []uint64) {
	const sign = 1 << 63
	for i, b := range list {
		switch {
		case math.IsNaN(math.Float64frombits(b)):
			list[i] = math.MaxUint64
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
		case b == math.MaxUint64:
			list[i] = math.Float64bits(math.NaN())
		case b&sign != 0:
			list[i] = b &^ sign
		default:
			list[i] = ^b
		}
		s.step()
	}
}
