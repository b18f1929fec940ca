// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"strconv"
	"strings"

	"github.com/dop251/goja"
	"github.com/dop251/goja/file"

	"github.com/iotjs/iotjs/internal/esm"
	"github.com/iotjs/iotjs/internal/jsast"
	"github.com/iotjs/iotjs/modules"
)

// slot is a global in which code with await, and code of a context of its own,
// finds its scope and leaves its result.
const slot = "__iotjs_repl__"

// input is what was typed, ready to run.
type input struct {
	program *goja.Program
	file    *file.File
	names   []string // what it declares
	hoisted bool     // the names have to be declared before it runs
	async   bool     // it is a function of the slot for a promise, and leaves its result there
}

// compileTyped compiles src. With scoped it declares in the scope that is in
// the slot. more says that src only needs further lines.
func compileTyped(name, src string, scoped bool) (t *input, more bool, err error) {
	src = withImports(src)
	if literal, ok := asLiteral(src); ok {
		if t, _, err := compileTyped(name, literal, scoped); err == nil {
			return t, false, nil
		}
	}
	body, ends, bodyErr := jsast.ParseBody(src)
	if bodyErr == nil && (scoped || body.Awaits) {
		return compileBody(name, body, scoped)
	}
	t, err = compilePlain(name, src)
	if err == nil { // the engine's parser takes the end of the source for that of a switch
		return t, ends, nil
	}
	return nil, isUnfinished(err) || ends && strings.Contains(src, "await"), err
}

// withImports makes import() the call of a function.
func withImports(src string) string {
	if s, module := esm.Calls(src); s.Dynamic && !module {
		return strings.ReplaceAll(s.Code, s.Import, jsast.Dynamic)
	}
	return src
}

// asLiteral puts brackets around what may be the literal of an object rather
// than a block.
func asLiteral(src string) (string, bool) {
	t := strings.TrimSpace(src)
	if !strings.HasPrefix(t, "{") || strings.HasSuffix(t, ";") {
		return "", false
	}
	return "(" + t + "\n)", true
}

func compilePlain(name, src string) (*input, error) {
	tree, err := jsast.Parse(name, src)
	if err != nil {
		f := faultOf(name, src, 0, err)
		if hint := asDynamic(src); hint != "" {
			f.Message = "Cannot use import statement in a session, alternatively use dynamic import: " + hint
		}
		return nil, f
	}
	names := jsast.Declared(tree.Body)
	prg, f, err := parseScript(name, src, "")
	if err != nil {
		return nil, err
	}
	return &input{program: prg, file: f, names: names}, nil
}

// asDynamic is what to type in the place of an import statement, or "".
func asDynamic(src string) string {
	s, err := esm.Split(src)
	if err != nil || len(s.Requests) != 1 || len(s.Exports) > 0 {
		return ""
	}
	var names []string
	for _, im := range s.Imports {
		switch {
		case im.Namespace:
			names = []string{im.Local} // beside a default import it has that, too
		case im.Name == im.Local:
			names = append(names, im.Name)
		default:
			names = append(names, im.Name+": "+im.Local)
		}
	}
	call := "await import(" + strconv.Quote(s.Requests[0].Specifier) + ");"
	switch {
	case len(names) == 0:
		return call
	case s.Imports[len(s.Imports)-1].Namespace:
		return "const " + names[0] + " = " + call
	}
	return "const { " + strings.Join(names, ", ") + " } = " + call
}

func compileBody(name string, body *jsast.Body, scoped bool) (*input, bool, error) {
	t := &input{names: body.Names, hoisted: true, async: body.Awaits}
	result, scope := "", "globalThis"
	if t.async {
		result = slot + ".value"
	}
	if scoped {
		scope = slot + ".scope"
	}
	head, tail := "", "\n"
	if scoped {
		head, tail = "with ("+scope+") {", tail+"}"
	}
	if t.async {
		// It gets the slot as an argument: another line may use the global one then.
		head, tail = "(async ("+slot+") => {"+head, tail+"})"
	}
	code := body.Assigned(scope, result, modules.Unseen)
	var err error
	t.program, t.file, err = parseScript(name, modules.Unseen+head+modules.Unseen+code+tail, "")
	return t, false, err
}

// isUnfinished tells whether a source is wrong only because it ends.
func isUnfinished(err error) bool {
	f, ok := err.(*syntaxFault)
	if !ok {
		return false
	}
	if f.Message == "Invalid or unexpected token" { // a string that goes on in the next line
		return strings.HasSuffix(f.Source, "\\")
	}
	return f.Message == "Unexpected end of input" || f.Message == "Missing catch or finally after try"
}
