// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"math"
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// seconds reads a time: a Date, or seconds since 1970 as a number or a string.
// A negative number means now. name is that of the argument, for errors.
func (m *api) seconds(v goja.Value, name string) float64 {
	if f, ok := number(v); ok {
		if f < 0 {
			return float64(time.Now().UnixMilli()) / 1e3
		}
		return f
	}
	if obj, ok := v.(*goja.Object); ok && obj.ClassName() == "Date" {
		getTime, _ := goja.AssertFunction(obj.Get("getTime"))
		return m.env.Invoke(getTime, obj).ToFloat() / 1e3
	}
	m.env.ThrowArgType(name, "an instance of Date or an Time in seconds", v)
	return math.NaN()
}

// number reads a finite number, or a string that converts to one.
func number(v goja.Value) (float64, bool) {
	f := math.NaN()
	switch {
	case goja.IsNumber(v):
		f = v.ToFloat()
	case goja.IsString(v):
		f = v.ToFloat()
	}
	return f, !math.IsNaN(f) && !math.IsInf(f, 0)
}

// readTimes reads an access and a modification time from argument 1 on, which
// errors call by the names.
func (c *call) readTimes(atime, mtime string) {
	a, m := c.seconds(c.arg(1), atime), c.seconds(c.arg(2), mtime)
	c.req.badTime = math.IsNaN(a) || math.IsNaN(m)
	if !c.req.badTime {
		c.req.atime, c.req.mtime = timeOf(a), timeOf(m)
	}
}

// timeOf keeps microseconds, as Node does.
func timeOf(sec float64) fileTime {
	whole := math.Floor(sec)
	micros := int64(math.Floor((sec - whole) * 1e6))
	return fileTime{int64(whole), micros * 1000}
}

// toUnixTimestamp is fs._toUnixTimestamp(time), which packages use.
func (m *api) toUnixTimestamp(a modules.Args) goja.Value {
	return m.env.VM.ToValue(m.seconds(a.Argument(0), "time"))
}
