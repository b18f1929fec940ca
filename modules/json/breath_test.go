// SPDX-License-Identifier: Apache-2.0

package json

import (
	"strings"
	"testing"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
)

// However long a run of integers is, the loops around it look every Breath
// elements whether the script was stopped and the text is too long.
func TestIntegersPause(t *testing.T) {
	t.Parallel()
	vm := goja.New()
	env := modules.NewEnv(vm, eventloop.New(), nil)
	const count = 3 * modules.Breath
	p := &parser{env: env, maxDepth: 10, text: strings.Repeat("7000,", count)}
	for read := modules.Breath; read < count; read += modules.Breath {
		if p.integers(0); len(p.items) != read {
			t.Fatalf("%d integers were read, want %d", len(p.items), read)
		}
	}
	w := newStringifier(env, 10).writer()
	list := env.Array(p.items)
	for from, to := int64(0), int64(modules.Breath); to < int64(len(p.items)); from, to = to, to+modules.Breath {
		if got := w.integers(list, from, int64(len(p.items))); got != to {
			t.Fatalf("integers from %d on were written up to %d, want %d", from, got, to)
		}
	}
}
