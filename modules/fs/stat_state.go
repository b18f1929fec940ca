// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"math"
	"math/big"
	"slices"

	"github.com/dop251/goja"
)

// statNumbers are the first properties of Stats, the times in milliseconds
// last.
var statNumbers = [...]string{
	"dev", "mode", "nlink", "uid", "gid", "rdev", "blksize", "ino", "size", "blocks",
}

var (
	statMillis = [...]string{"atimeMs", "mtimeMs", "ctimeMs", "birthtimeMs"}
	statNanos  = [...]string{"atimeNs", "mtimeNs", "ctimeNs", "birthtimeNs"}
	statDates  = [...]string{"atime", "mtime", "ctime", "birthtime"}
)

// numbersOf are the properties that are numbers.
func numbersOf(big bool) []string {
	names := slices.Concat(statNumbers[:], statMillis[:])
	if big {
		names = append(names, statNanos[:]...)
	}
	return names
}

// statState is the object behind a Stats: its properties are made when they
// are read, because a script reads few of them. It is a goja.DynamicObject,
// whose properties are own, writable, enumerable and configurable.
type statState struct {
	*api
	stat *stat
	big  bool

	// What the script changed: then values holds every property.
	names  []string
	values map[string]goja.Value
	dates  [4]goja.Value // made when first read
}

// Get implements goja.DynamicObject.
func (s *statState) Get(key string) goja.Value {
	if s.values != nil {
		return s.values[key]
	}
	if i := slices.Index(statNumbers[:], key); i >= 0 {
		return s.whole(s.number(i), s.big)
	}
	if i := slices.Index(statDates[:], key); i >= 0 {
		return s.dateAt(i)
	}
	if i := slices.Index(statMillis[:], key); i >= 0 {
		return s.millis(i)
	}
	if i := slices.Index(statNanos[:], key); i >= 0 && s.big {
		t := s.stat.times[i]
		n := new(big.Int).Mul(big.NewInt(t.sec), big.NewInt(1e9))
		return s.env.VM.ToValue(n.Add(n, big.NewInt(t.nsec)))
	}
	return nil
}

// number is property i of statNumbers.
func (s *statState) number(i int) int64 {
	t := s.stat
	return [...]int64{
		int64(t.dev), int64(t.mode), int64(t.nlink), int64(t.uid), int64(t.gid), int64(t.rdev),
		t.blksize, int64(t.ino), t.size, t.blocks,
	}[i]
}

// whole is a number or a BigInt.
func (m *api) whole(n int64, isBig bool) goja.Value {
	if isBig {
		return m.env.VM.ToValue(big.NewInt(n))
	}
	return m.env.VM.ToValue(n)
}

func (s *statState) millis(i int) goja.Value {
	t := s.stat.times[i]
	if s.big {
		return s.env.VM.ToValue(big.NewInt(t.sec*1000 + t.nsec/1e6))
	}
	return s.env.VM.ToValue(float64(t.sec)*1000 + float64(t.nsec)/1e6)
}

func (s *statState) dateAt(i int) goja.Value {
	if s.dates[i] == nil {
		t := s.stat.times[i]
		ms := math.Round(float64(t.sec)*1000 + float64(t.nsec)/1e6)
		s.dates[i] = s.date(s.env.VM.ToValue(ms))
	}
	return s.dates[i]
}

// Set implements goja.DynamicObject.
func (s *statState) Set(key string, v goja.Value) bool {
	s.materialize()
	if _, ok := s.values[key]; !ok {
		s.names = append(s.names, key)
	}
	s.values[key] = v
	return true
}

// Delete implements goja.DynamicObject.
func (s *statState) Delete(key string) bool {
	s.materialize()
	delete(s.values, key)
	s.names = slices.DeleteFunc(s.names, func(name string) bool { return name == key })
	return true
}

// Has implements goja.DynamicObject.
func (s *statState) Has(key string) bool { return s.Get(key) != nil }

// Keys implements goja.DynamicObject.
func (s *statState) Keys() []string {
	if s.values != nil {
		return slices.Clone(s.names)
	}
	return append(numbersOf(s.big), statDates[:]...)
}

// materialize makes every property, before the first change.
func (s *statState) materialize() {
	if s.values != nil {
		return
	}
	names, values := s.Keys(), map[string]goja.Value{}
	for _, name := range names {
		values[name] = s.Get(name)
	}
	s.names, s.values = names, values
}
