// SPDX-License-Identifier: Apache-2.0

//go:build gc && !go1.27

package inits

import _ "unsafe" // for the names of the variables

//go:linkname esbuildAPIHelpers github.com/evanw/esbuild/internal/api_helpers..inittask
var esbuildAPIHelpers task

//go:linkname esbuildFS github.com/evanw/esbuild/internal/fs..inittask
var esbuildFS task

//go:linkname esbuildLogger github.com/evanw/esbuild/internal/logger..inittask
var esbuildLogger task

//go:linkname esbuildHelpers github.com/evanw/esbuild/internal/helpers..inittask
var esbuildHelpers task

//go:linkname esbuildAST github.com/evanw/esbuild/internal/ast..inittask
var esbuildAST task

//go:linkname esbuildCSSLexer github.com/evanw/esbuild/internal/css_lexer..inittask
var esbuildCSSLexer task

//go:linkname esbuildCSSAST github.com/evanw/esbuild/internal/css_ast..inittask
var esbuildCSSAST task

//go:linkname esbuildCompat github.com/evanw/esbuild/internal/compat..inittask
var esbuildCompat task

//go:linkname esbuildJSAST github.com/evanw/esbuild/internal/js_ast..inittask
var esbuildJSAST task

//go:linkname esbuildConfig github.com/evanw/esbuild/internal/config..inittask
var esbuildConfig task

//go:linkname esbuildCSSParser github.com/evanw/esbuild/internal/css_parser..inittask
var esbuildCSSParser task

//go:linkname esbuildJSLexer github.com/evanw/esbuild/internal/js_lexer..inittask
var esbuildJSLexer task

//go:linkname esbuildRenamer github.com/evanw/esbuild/internal/renamer..inittask
var esbuildRenamer task

//go:linkname esbuildRuntime github.com/evanw/esbuild/internal/runtime..inittask
var esbuildRuntime task

//go:linkname esbuildSourcemap github.com/evanw/esbuild/internal/sourcemap..inittask
var esbuildSourcemap task

//go:linkname esbuildJSParser github.com/evanw/esbuild/internal/js_parser..inittask
var esbuildJSParser task

//go:linkname esbuildCache github.com/evanw/esbuild/internal/cache..inittask
var esbuildCache task

//go:linkname esbuildResolver github.com/evanw/esbuild/internal/resolver..inittask
var esbuildResolver task

//go:linkname esbuildGraph github.com/evanw/esbuild/internal/graph..inittask
var esbuildGraph task

//go:linkname esbuildXXHash github.com/evanw/esbuild/internal/xxhash..inittask
var esbuildXXHash task

//go:linkname esbuildBundler github.com/evanw/esbuild/internal/bundler..inittask
var esbuildBundler task

//go:linkname esbuildCSSPrinter github.com/evanw/esbuild/internal/css_printer..inittask
var esbuildCSSPrinter task

//go:linkname esbuildJSPrinter github.com/evanw/esbuild/internal/js_printer..inittask
var esbuildJSPrinter task

//go:linkname esbuildLinker github.com/evanw/esbuild/internal/linker..inittask
var esbuildLinker task

//go:linkname esbuildAPI github.com/evanw/esbuild/pkg/api..inittask
var esbuildAPI task
