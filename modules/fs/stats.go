// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"math"
	"math/big"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// statClasses are Stats, BigIntStats and StatFs.
type statClasses struct {
	plain, big, fs class
	date           *goja.Object
}

// statClass is fs.Stats.
func (m *api) statClass() *class {
	if m.stats.plain.ctor == nil {
		m.stats.date = m.env.Builtin("Date")
		m.stats.plain = m.newStatClass("Stats", 14)
	}
	return &m.stats.plain
}

// bigStatClass is the class of Stats whose numbers are BigInts.
func (m *api) bigStatClass() *class {
	if m.stats.big.ctor == nil {
		m.statClass()
		m.stats.big = m.newStatClass("BigIntStats", 14)
	}
	return &m.stats.big
}

func (m *api) newStatClass(name string, length int) class {
	ctor, proto := m.env.Class(name, length, m.constructStats,
		m.kindTest("isDirectory", typeDir), m.kindTest("isFile", typeFile),
		m.kindTest("isBlockDevice", typeBlock), m.kindTest("isCharacterDevice", typeChar),
		m.kindTest("isSymbolicLink", typeLink), m.kindTest("isFIFO", typeFIFO),
		m.kindTest("isSocket", typeSocket))
	return class{ctor, proto}
}

// constructStats is Stats(dev, mode, …): its arguments are the properties, in
// order, and the dates follow from the times.
func (m *api) constructStats(call goja.ConstructorCall) *goja.Object {
	for i, name := range numbersOf(false) {
		set(call.This, name, call.Argument(i))
	}
	for i, name := range statDates {
		set(call.This, name, m.date(m.env.VM.ToValue(math.Floor(call.Argument(len(statNumbers)+i).ToFloat()+0.5))))
	}
	return nil
}

// date is the Date of a number of milliseconds.
func (m *api) date(ms goja.Value) goja.Value {
	d, err := m.env.VM.New(m.stats.date, ms)
	if err != nil {
		panic(err)
	}
	return d
}

// kindTest is a method that compares the type in this.mode. IoT.js insists
// that there is one.
func (m *api) kindTest(name string, want uint32) modules.Method {
	return modules.Method{Name: name, Func: func(a modules.Args) goja.Value {
		obj, _ := a.This.(*goja.Object)
		mode := property(obj, "mode")
		if m.env.Compat && !goja.IsNumber(mode) {
			m.env.ThrowType("", "fstat: file mode should be a number")
		}
		m.checkStats(obj)
		return m.env.VM.ToValue(modeBits(mode)&typeMask == want)
	}}
}

// checkStats throws unless obj inherits from a class of Stats: a test that is
// called apart from its object says so, in Node's words.
func (m *api) checkStats(obj *goja.Object) {
	for o := obj; o != nil; o = o.Prototype() {
		if o == m.statClass().proto || o == m.bigStatClass().proto {
			return
		}
	}
	m.env.ThrowType("", "this._checkModeProperty is not a function")
}

// modeBits reads a mode: a number or a BigInt; nothing counts as 0.
func modeBits(v goja.Value) uint32 {
	if goja.IsBigInt(v) {
		n, _ := v.Export().(*big.Int)
		return uint32(n.Int64())
	}
	return uint32(v.ToInteger())
}

// readStat reads (path|fd[, options]).
func (c *call) readStat(options int) {
	obj := c.loose(options)
	c.big = property(obj, "bigint").ToBoolean()
	c.quiet = c.form == onSync && property(obj, "throwIfNoEntry").StrictEquals(c.env.VM.ToValue(false))
}

func statValue(c *call, v any) goja.Value { return c.statObject(v.(*stat), c.big) }

// statObject makes the Stats of s.
func (m *api) statObject(s *stat, isBig bool) *goja.Object {
	cls := m.statClass()
	if isBig {
		cls = m.bigStatClass()
	}
	obj := m.env.VM.NewDynamicObject(&statState{api: m, stat: s, big: isBig})
	if err := obj.SetPrototype(cls.proto); err != nil {
		panic(err)
	}
	return obj
}

// statfsClass is the class of what statfs returns.
func (m *api) statfsClass() *class {
	if m.stats.fs.ctor == nil {
		construct := func(goja.ConstructorCall) *goja.Object { return nil }
		m.stats.fs.ctor, m.stats.fs.proto = m.env.Class("StatFs", 7, construct)
	}
	return &m.stats.fs
}

func statfsValue(c *call, v any) goja.Value {
	s := v.(*space)
	obj := c.env.VM.CreateObject(c.statfsClass().proto)
	for _, p := range [...]struct {
		name  string
		value uint64
	}{
		{"type", s.kind}, {"bsize", s.bsize}, {"blocks", s.blocks}, {"bfree", s.bfree},
		{"bavail", s.bavail}, {"files", s.files}, {"ffree", s.ffree},
	} {
		set(obj, p.name, c.whole(int64(p.value), c.big))
	}
	return obj
}
