// SPDX-License-Identifier: Apache-2.0

package events

import (
	"strconv"
	"strings"

	"github.com/dop251/goja"
)

// event is the name of an event: a string, or a Symbol with an empty string.
type event struct {
	name string
	sym  *goja.Symbol
	key  goja.Value // what scripts see; nil until they do
}

func symbolEvent(sym *goja.Symbol) event { return event{sym: sym, key: sym} }

func (c *Core) named(name string) event { return event{name: name, key: c.env.VM.ToValue(name)} }

// is tells whether two names are the same.
func (ev *event) is(other *event) bool {
	return ev.name == other.name && ev.sym == other.sym
}

// value is the name as scripts see it.
func (e *Emitter) value(ev *event) goja.Value {
	if ev.key == nil {
		ev.key = e.core.env.VM.ToValue(ev.name)
	}
	return ev.key
}

// eventOf reads a name as a property key is read. A name in ASCII costs no
// allocation.
func eventOf(v goja.Value) event {
	switch x := v.(type) {
	case *goja.Symbol:
		return symbolEvent(x)
	case goja.String:
		return event{name: exact(x), key: x}
	}
	return event{name: v.String()}
}

// exact is the text of s. Lone surrogates, which all become the same character
// in UTF-8, are told apart by their numbers.
func exact(s goja.String) string {
	text := s.String()
	if !strings.Contains(text, "\uFFFD") {
		return text
	}
	var b strings.Builder
	for i := range s.Length() {
		b.WriteByte(0)
		b.WriteString(strconv.FormatUint(uint64(s.CharAt(i)), 16))
	}
	return b.String()
}
