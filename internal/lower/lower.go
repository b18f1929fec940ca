// SPDX-License-Identifier: Apache-2.0

// Package lower turns JavaScript that the engine does not take, TypeScript and
// JSX into JavaScript that it takes. It wraps esbuild and knows no engine.
//
// What the engine takes stays as it was written, but for white space and
// comments: classes with private members, async functions, optional chaining
// and so on are not touched, and no variable is renamed where that can be
// helped. Lowered are async generators, for await, using, decorators, accessor
// fields, import attributes and #! lines.
//
// Two things stay that need a hand of the runtime. They become uses of names
// that no script has by accident:
//
//   - import(specifier, options), in every kind of source, becomes a call of
//     Import: __iotjs_import(specifier, options). Which file asks is the one
//     of the calling frame, so one function can serve all files.
//   - import.meta becomes the variable Meta: __iotjs_meta.
//
// The import and export statements of a Module are kept, in the form in which
// esbuild prints them: each begins a line.
package lower

import "github.com/iotjs/iotjs/internal/sourcemap"

// Names that lowered code uses and the runtime supplies.
const (
	Import = "__iotjs_import" // a function: import()
	Meta   = "__iotjs_meta"   // import.meta
	Prefix = "__iotjs_"       // of all of them, and of what js/lowered.js has
)

// GeneratorMark stands in an async generator, which lowered code has as a
// generator: behind the word function, or in front of the name of a method.
const GeneratorMark = "*/*" + Prefix + "async*/ "

// Kind is what a source is compiled as.
type Kind uint8

// The kinds of sources.
const (
	// Script is CommonJS, or code for eval. If the source turns out to have the
	// syntax of a module, Result.ESM says so, and it is as for Module.
	Script Kind = iota
	// Module is an ES module: strict, and with await at the top.
	Module
)

// Syntax is the language of a source.
type Syntax uint8

// The languages.
const (
	JS Syntax = iota
	JSX
	TS
	TSX
)

// SyntaxOf is the language of a file by its extension (".ts"), and whether
// the extension is one that always needs lowering.
func SyntaxOf(ext string) (s Syntax, always bool) {
	switch ext {
	case ".ts", ".mts", ".cts":
		return TS, true
	case ".tsx":
		return TSX, true
	case ".jsx":
		return JSX, true
	}
	return JS, false
}

// Options say how to read a source.
type Options struct {
	File     string // for messages
	Kind     Kind
	Syntax   Syntax
	TSConfig string // tsconfig.json with what it extends merged in, or ""

	brands bool // the source has what the parser of the engine refuses: see comparedBrands
}

// Result is lowered code.
type Result struct {
	Code string
	Map  *sourcemap.Map
	// ESM tells that the source has import or export statements or import.meta:
	// what only a module has.
	ESM bool
}

// Error is why a source was refused.
type Error struct {
	File   string
	Line   int // from 1; 0 if the place is not known
	Column int // from 1, in characters
	Text   string
	// TopAwait tells that a Script has await at its top, which a Module may have.
	TopAwait bool
}

// Error implements error.
func (e *Error) Error() string { return e.Text }
