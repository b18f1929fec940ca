// SPDX-License-Identifier: Apache-2.0

// Package js holds the JavaScript faces of the built-in modules. Each file is
// the body of a function with the parameters (exports, require, module,
// binding), compiled when its module is first required.
package js

import "embed"

//go:embed *.js
var files embed.FS

// Source returns the source of name.js. It panics when there is none: the
// names are written in our own code.
func Source(name string) string {
	b, err := files.ReadFile(name + ".js")
	if err != nil {
		panic(err)
	}
	return string(b)
}
