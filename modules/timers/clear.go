// SPDX-License-Identifier: Apache-2.0

package timers

import (
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// clearTimeout(timeout) takes a Timeout or its number; anything else, as in
// Node.js, is nothing to clear.
func (l *lib) clearTimeout(a modules.Args) goja.Value { return l.clear(a, "clearTimeout") }

// clearInterval(timeout) is the same.
func (l *lib) clearInterval(a modules.Args) goja.Value { return l.clear(a, "clearInterval") }

func (l *lib) clear(a modules.Args, name string) goja.Value {
	v := a.Argument(0)
	if t := timeoutOf(v); t != nil {
		t.clear()
	} else if t := l.byID[l.number(v)]; t != nil {
		t.clear()
	} else if l.env.Compat {
		l.clearCompat(v, name)
	}
	return nil
}

// number reads the number of a Timeout, or returns 0.
func (l *lib) number(v goja.Value) int64 {
	if !goja.IsNumber(v) && !goja.IsString(v) {
		return 0
	}
	n, err := strconv.ParseInt(v.String(), 10, 64)
	if err != nil {
		return 0
	}
	return n
}

// clearCompat is for what is no Timeout: IoT.js has no class of its own for
// immediates, and throws for other things that are true.
func (l *lib) clearCompat(v goja.Value, name string) {
	if i := stateOf[*immediate](v); i != nil {
		i.clear()
	} else if v.ToBoolean() {
		panic(l.env.NewError(modules.PlainError, "", name+"() - invalid timeout"))
	}
}

// clearImmediate(immediate) ignores anything else.
func (l *lib) clearImmediate(a modules.Args) goja.Value {
	if i := stateOf[*immediate](a.Argument(0)); i != nil {
		i.clear()
	}
	return nil
}
