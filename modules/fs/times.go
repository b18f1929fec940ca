// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// seconds reads a time: a Date, or seconds since 1970 as a number or a string.
// A negative number means now.
func (m *api) seconds(v goja.Value) float64 {
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
	m.env.ThrowArgType("time", "an instance of Date or an Time in seconds", v)
	return math.NaN()
}

// number reads a finite number, or a string that is one.
func number(v goja.Value) (float64, bool) {
	f := math.NaN()
	switch {
	case goja.IsNumber(v):
		f = v.ToFloat()
	case goja.IsString(v) && strings.TrimSpace(v.String()) != "":
		f = v.ToFloat()
		if strconv.FormatFloat(f, 'f', -1, 64) != v.String() {
			return 0, false
		}
	}
	return f, !math.IsNaN(f) && !math.IsInf(f, 0)
}

// readTimes reads an access and a modification time from argument 1 on.
func (c *call) readTimes() {
	a, m := c.seconds(c.arg(1)), c.seconds(c.arg(2))
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
	return m.env.VM.ToValue(m.seconds(a.Argument(0)))
}
