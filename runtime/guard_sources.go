// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// guardSources bounds the nesting of sources given to Function and to eval. The functions that these two return are mended.
func (g *guards) guardSources() {
	eval := g.method("eval")
	g.env.OnEval = func(fn, src goja.Value) {
		if fn == goja.Value(eval) {
			g.text(src)
		}
	}
	g.guardCompiler(eval)
	g.guardCompiler(g.method("Function"))
	g.construct(g.texts, "Function")
	g.env.WrapConstructor(g.method("Function"), func(native modules.NativeConstructor) modules.NativeConstructor {
		return func(args []goja.Value, newTarget *goja.Object) *goja.Object {
			fn := native(args, newTarget)
			g.env.Mend(fn)
			return fn
		}
	})
}

// guardCompiler guards what compiles its arguments.
func (g *guards) guardCompiler(fn *goja.Object) {
	g.env.Wrap(fn, func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			g.texts(c.Arguments)
			v := native(c)
			g.env.Mend(v)
			return v
		}
	})
}

func (g *guards) texts(args []goja.Value) {
	for _, v := range args {
		g.text(v)
	}
}

// text throws if v is a string with too many brackets inside each other.
func (g *guards) text(v goja.Value) {
	s, ok := v.(goja.String)
	if !ok || s.Length() <= mostBrackets {
		return
	}
	if nesting(s.String()) > mostBrackets {
		g.fail(tooDeep)
	}
}

// nesting is how deep the brackets outside of strings go.
func nesting(src string) int64 {
	var depth, deepest int64
	quote := byte(0)
	for i := 0; i < len(src); i++ {
		c := src[i]
		switch {
		case c == '\\' && quote != 0:
			i++
		case quote != 0:
			if c == quote || c == '\n' && quote != '`' {
				quote = 0
			}
		case c == '"' || c == '\'' || c == '`':
			quote = c
		case c == '[' || c == '{' || c == '(':
			depth++
			deepest = max(deepest, depth)
		case c == ']' || c == '}' || c == ')':
			depth--
		}
	}
	return deepest
}
