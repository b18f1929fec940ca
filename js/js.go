// SPDX-License-Identifier: Apache-2.0

// Package js holds the JavaScript faces of the built-in modules. Each file is
// the body of a function with the parameters (exports, require, module,
// binding), compiled when its module is first required. With the tag iotjs_packed,
// which make build sets, they are compressed in the program.
package js

// Source returns a function that reads the source of name.js, so that a list
// of modules costs nothing until one of them is required. The function panics
// when there is no such file: the names are written in our own code.
func Source(name string) func() string {
	return func() string {
		s, err := read(name)
		if err != nil {
			panic(err)
		}
		return s
	}
}
