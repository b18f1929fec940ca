// SPDX-License-Identifier: Apache-2.0

package console

import (
	"fmt"
	"math"
	"strconv"
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// label is the name of a timer or counter.
func label(a modules.Args) string {
	if !a.Has(0) {
		return "default"
	}
	return a.Text(0)
}

// time(label) starts a timer.
func (c *console) time(a modules.Args) goja.Value {
	name := label(a)
	if _, ok := c.timers[name]; ok {
		c.complain("Label '" + name + "' already exists for console.time()")
		return nil
	}
	if c.timers == nil {
		c.timers = make(map[string]time.Time)
	}
	c.timers[name] = time.Now()
	return nil
}

// timeEnd(label) writes how long a timer ran and removes it.
func (c *console) timeEnd(a modules.Args) goja.Value {
	name := label(a)
	if c.elapsed(name, "timeEnd", nil) {
		delete(c.timers, name)
	}
	return nil
}

// timeLog(label, ...data) writes how long a timer has been running.
func (c *console) timeLog(a modules.Args) goja.Value {
	c.elapsed(label(a), "timeLog", a.Rest(1))
	return nil
}

func (c *console) elapsed(name, method string, data []goja.Value) bool {
	start, ok := c.timers[name]
	if !ok {
		c.complain("No such label '" + name + "' for console." + method + "()")
		return false
	}
	vm := c.env.VM
	args := append([]goja.Value{vm.ToValue("%s: %s"), vm.ToValue(name), vm.ToValue(duration(float64(time.Since(start)) / float64(time.Millisecond)))}, data...)
	c.print(c.out, args)
	return true
}

func (c *console) complain(message string) { c.env.Host.Warn(message, "Warning", "") }

// duration writes milliseconds as "1.234ms", "1.234s", "1:02.345 (m:ss.mmm)" or
// "1:02:03.456 (h:mm:ss.mmm)".
func duration(ms float64) string {
	if ms < 1000 {
		return strconv.FormatFloat(math.Round(ms*1000)/1000, 'f', -1, 64) + "ms"
	}
	if ms < 60_000 {
		return strconv.FormatFloat(ms/1000, 'f', 3, 64) + "s"
	}
	hours, minutes := int(ms/3_600_000), int(ms/60_000)%60
	seconds := math.Mod(ms, 60_000) / 1000
	if hours > 0 {
		return fmt.Sprintf("%d:%02d:%06.3f (h:mm:ss.mmm)", hours, minutes, seconds)
	}
	return fmt.Sprintf("%d:%06.3f (m:ss.mmm)", minutes, seconds)
}

// count(label) writes how often it was called.
func (c *console) count(a modules.Args) goja.Value {
	name := label(a)
	if c.counts == nil {
		c.counts = make(map[string]int)
	}
	c.counts[name]++
	c.print(c.out, []goja.Value{c.env.VM.ToValue(name + ": " + strconv.Itoa(c.counts[name]))})
	return nil
}

// countReset(label) begins to count anew.
func (c *console) countReset(a modules.Args) goja.Value {
	name := label(a)
	if _, ok := c.counts[name]; !ok {
		c.complain("Count for '" + name + "' does not exist")
		return nil
	}
	delete(c.counts, name)
	return nil
}
