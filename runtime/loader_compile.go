// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/parser"

	"github.com/iotjs/iotjs/internal/jsast"
	"github.com/iotjs/iotjs/modules"
)

// The source of a module is compiled between these two. The head stands on the
// first line of the source: columns of that line are off by its length
// (modules.WrapperLength).
const (
	wrapperHead = modules.WrapperOpen + "__filename, __dirname) {"
	wrapperTail = modules.WrapperClose
)

// Module.wrapper, as Node.js has it.
const (
	nodeWrapperHead = wrapperHead + " "
	nodeWrapperTail = wrapperTail + ";"
)

// wrap is Module.wrap(script).
func (l *loader) wrap(a modules.Args) goja.Value {
	head, tail := l.wrapperParts()
	return l.env.VM.ToValue(head + a.Argument(0).String() + tail)
}

// protoCompile is module._compile(content, filename).
func (l *loader) protoCompile(a modules.Args) goja.Value {
	return l.compileModule(a.ThisObject(), a.String(0, "content"), a.String(1, "filename"))
}

// compileModule compiles src and runs it as the body of mod. If it turns out to
// be an ES module, and nothing says that it is none, it is loaded as that.
func (l *loader) compileModule(mod *goja.Object, src, file string) goja.Value {
	prg, err := l.program(src, file)
	var isModule *moduleSyntax
	if errors.As(err, &isModule) && l.formatOf(file) == formatEither {
		l.loadModule(mod, file)
		return goja.Undefined()
	}
	fn := l.body(prg, err)
	exports := mod.Get("exports")
	vm := l.env.VM
	return l.env.Invoke(fn, exports, exports, l.requireFor(mod), mod, vm.ToValue(file), vm.ToValue(dirname(file)))
}

// body makes the function that a compiled source is the body of.
func (l *loader) body(prg *goja.Program, err error) goja.Callable {
	if err != nil {
		panic(l.syntaxError(err))
	}
	v, err := l.env.Run(prg)
	if err != nil {
		panic(err)
	}
	fn, ok := goja.AssertFunction(v)
	if !ok {
		l.env.ThrowType("", "Module.wrap did not make a function")
	}
	return fn
}

func (l *loader) program(src, file string) (*goja.Program, error) {
	src = clean(src)
	if fn, ok := l.hooked("wrap"); ok {
		src = l.env.Invoke(fn, l.ctor, l.env.VM.ToValue(src)).String()
		return l.rt.compiler.compile(unit{file, src, parseScript})
	}
	if head, tail := l.wrapperParts(); head != nodeWrapperHead || tail != nodeWrapperTail {
		return l.rt.compiler.compile(unit{file, head + src + tail, parseScript})
	}
	return l.rt.compiler.compile(unit{file, src, parseModule})
}

// wrapperParts is what Module.wrapper says, which scripts may change.
func (l *loader) wrapperParts() (head, tail string) {
	parts := object(l.ctor.Get("wrapper"))
	if parts == nil {
		return "", ""
	}
	return text(parts.Get("0")), text(parts.Get("1"))
}

// parseModule compiles a cleaned source as a function expression. word, if it is
// not empty, stands in it for import. The error is a *syntaxFault.
func parseModule(name, src, word string) (*goja.Program, *file.File, error) {
	whole := wrapperHead + src + wrapperTail
	return parseWhole(name, whole, word, len(wrapperHead))
}

// parseScript is parseModule for a script.
func parseScript(name, src, word string) (*goja.Program, *file.File, error) {
	return parseWhole(name, src, word, 0)
}

// parseWhole compiles a text whose first head bytes are not the script's.
func parseWhole(name, whole, word string, head int) (*goja.Program, *file.File, error) {
	tree, err := jsast.Parse(name, whole)
	if err == nil && head > 0 {
		err = closed(tree, whole)
	}
	if err != nil {
		return nil, nil, faultOf(name, whole, head, err)
	}
	if word != "" {
		a := jsast.Module{Word: word}
		if a.Script(tree); a.Fault != nil {
			at := tree.File.Position(int(a.Fault.At))
			f := faultOf(name, whole, head, parser.ErrorList{{Position: at, Message: a.Fault.Message}})
			f.certain = true
			return nil, nil, f
		}
	}
	if head == 0 {
		jsast.HoistScript(tree)
	}
	if err = jsast.Mend(tree, whole); err != nil {
		return nil, nil, faultOf(name, whole, head, err)
	}
	prg, err := goja.CompileAST(tree, false)
	if err != nil {
		return nil, nil, faultOf(name, whole, head, err)
	}
	return prg, tree.File, nil
}

// closed makes sure that the whole is one function: a source with a brace too
// many would otherwise run outside of its module.
func closed(tree *ast.Program, whole string) error {
	if len(tree.Body) == 1 {
		if stmt, ok := tree.Body[0].(*ast.ExpressionStatement); ok {
			if fn, ok := stmt.Expression.(*ast.FunctionLiteral); ok && int(fn.Idx1()) == len(whole) {
				return nil
			}
		}
	}
	end := file.Position{Line: strings.Count(whole, "\n") + 1, Column: 1}
	return parser.ErrorList{{Position: end, Message: "Unexpected token }"}}
}

// clean makes a source fit for the parser: no byte order mark, no #! line, no
// bytes that are not UTF-8. Positions stay as they are.
func clean(src string) string {
	src = strings.TrimPrefix(src, "\ufeff")
	if strings.HasPrefix(src, "#!") {
		src = "//" + src[2:]
	}
	if !utf8.ValidString(src) {
		src = strings.ToValidUTF8(src, "\ufffd")
	}
	return src
}
