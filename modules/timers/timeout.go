// SPDX-License-Identifier: Apache-2.0

package timers

import (
	"math"
	"reflect"
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
)

// maxDelay is the longest delay in milliseconds.
const maxDelay = math.MaxInt32

// timeout is a Timeout: what setTimeout and setInterval return.
type timeout struct {
	timer     eventloop.Timer
	lib       *lib
	obj       *goja.Object
	fn        *goja.Object // nil once cleared
	args      []goja.Value
	delay     float64 // in milliseconds; -1 once cleared
	repeat    float64 // the period of an interval, else 0
	id        int64
	named     bool // in lib.byID
	destroyed bool
	extra     *extra
}

// setTimeout(callback, delay, ...args) calls callback once.
func (l *lib) setTimeout(a modules.Args) goja.Value { return l.start(a, false).obj }

// setInterval(callback, delay, ...args) calls callback again and again.
func (l *lib) setInterval(a modules.Args) goja.Value { return l.start(a, true).obj }

func (l *lib) start(a modules.Args, repeat bool) *timeout {
	l.lastID++
	t := &timeout{lib: l, fn: l.callback(a), args: a.Rest(2), id: l.lastID}
	t.delay = l.delay(a.Argument(1))
	if repeat {
		t.repeat = t.delay
	}
	t.obj = l.env.VM.NewDynamicObject(t)
	modules.Must(t.obj.SetPrototype(l.timeouts))
	t.timer.Owner, t.timer.Origin = t, l.env.Start("Timeout", t.obj)
	l.env.Loop.StartTimer(&t.timer, int64(t.delay))
	return t
}

// delay reads a delay: what is not between 1 and maxDelay is 1.
func (l *lib) delay(v goja.Value) float64 {
	ms := v.ToNumber().ToFloat()
	if ms >= 1 && ms <= maxDelay {
		return ms
	}
	if ms > maxDelay {
		l.env.Host.Warn(l.env.VM.ToValue(ms).String()+" does not fit into a 32-bit signed integer."+
			"\nTimeout duration was set to 1.", "TimeoutOverflowWarning", "")
	}
	return 1
}

// Expire implements eventloop.Expirer.
func (t *timeout) Expire() { t.lib.enter(t) }

func (t *timeout) call() {
	defer t.settle(t.lib.env.Loop.Elapsed())
	if t.fn != nil {
		t.lib.calleeOf(t.fn)(goja.FunctionCall{This: t.obj, Arguments: t.args})
	}
}

// settle comes after the callback that began at start: an interval is started
// again, due a period after start, and behind the timers that the callback set.
func (t *timeout) settle(start time.Duration) {
	switch {
	case t.repeat > 0 && t.delay >= 0:
		t.delay = t.repeat
		t.lib.env.Loop.StartTimerSince(&t.timer, int64(t.repeat), start)
	case !t.timer.Active():
		t.forget()
	}
}

// forget makes t one that has ended. It can be started again by refresh.
func (t *timeout) forget() {
	t.destroyed = true
	t.lib.env.Destroyed(t.timer.Origin)
	if t.named {
		t.named = false
		delete(t.lib.byID, t.id)
	}
}

// clear is clearTimeout(t): refresh does not start it again.
func (t *timeout) clear() {
	if t.fn == nil {
		return
	}
	t.fn, t.args, t.delay = nil, nil, -1
	t.lib.env.Loop.StopTimer(&t.timer)
	t.forget()
}

// refresh starts t anew with the same delay.
func (t *timeout) refresh() {
	if t.delay < 0 {
		return
	}
	t.destroyed = false
	t.lib.env.Loop.StartTimer(&t.timer, int64(t.delay))
}

// number is the number that stands for t in clearTimeout.
func (t *timeout) number() int64 {
	if !t.named && !t.destroyed {
		t.named = true
		t.lib.byID[t.id] = t
	}
	return t.id
}

// timeoutOf returns the Timeout that v is, or nil.
func timeoutOf(v goja.Value) *timeout { return stateOf[*timeout](v) }

// stateOf returns the T that is the state of v, or its zero value. Objects of
// other kinds are not exported, which would copy them.
func stateOf[T goja.DynamicObject](v goja.Value) (t T) {
	if obj, ok := v.(*goja.Object); ok && obj.ExportType() == reflect.TypeFor[T]() {
		t, _ = obj.Export().(T)
	}
	return t
}
