// SPDX-License-Identifier: Apache-2.0

//go:build gc && !go1.27

package inits

import "unsafe" // and for the names of the variables below

// Groups that are put off. The layout of a task is the same from Go 1.21 to 1.26;
// a version that is not known puts off nothing (tasks_none.go).
var (
	// Lowering is esbuild, all its packages in the order of their imports.
	Lowering = &Group{tasks: []*task{
		&esbuildAPIHelpers, &esbuildFS, &esbuildLogger, &esbuildHelpers, &esbuildAST, &esbuildCSSLexer, &esbuildCSSAST,
		&esbuildCompat, &esbuildJSAST, &esbuildConfig, &esbuildCSSParser, &esbuildJSLexer, &esbuildRenamer,
		&esbuildRuntime, &esbuildSourcemap, &esbuildJSParser, &esbuildCache, &esbuildResolver, &esbuildGraph,
		&esbuildXXHash, &esbuildBundler, &esbuildCSSPrinter, &esbuildJSPrinter, &esbuildLinker, &esbuildAPI,
	}}
	// Collation is the order of texts, for String.prototype.localeCompare and Intl.
	Collation = &Group{tasks: []*task{&collate}}
	// Unused is linked because the engine imports it, and is never called: it has a
	// profiler that nobody can start, and gets no regular expression to compile
	// (ADR 11).
	Unused = &Group{tasks: []*task{&pprof, &regexp2Syntax}}
)

// call calls the functions of the task, as the runtime does.
func (t *task) call() {
	first := unsafe.Add(unsafe.Pointer(t), unsafe.Sizeof(*t))
	for i := range uintptr(t.count) {
		at := unsafe.Add(first, i*unsafe.Sizeof(first))
		(*(*func())(unsafe.Pointer(&at)))()
	}
}

//go:linkname collate golang.org/x/text/collate..inittask
var collate task

//go:linkname pprof github.com/google/pprof/profile..inittask
var pprof task

//go:linkname regexp2Syntax github.com/dlclark/regexp2/v2/syntax..inittask
var regexp2Syntax task
