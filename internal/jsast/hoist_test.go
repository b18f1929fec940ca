// SPDX-License-Identifier: Apache-2.0

package jsast_test

import (
	"slices"
	"testing"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"

	"github.com/iotjs/iotjs/internal/jsast"
)

// A function in a block is a variable where the language says so.
func TestHoist(t *testing.T) {
	t.Parallel()
	for src, want := range map[string]string{
		"(function () { if (1) { function f() {} } return typeof f })()":                            "function",
		"(function () { if (0) { function f() {} } return typeof f })()":                            "undefined",
		"(function () { let f = 1; { function f() {} } return typeof f })()":                        "number",
		"(function (f) { { function f() {} } return typeof f })(1)":                                 "number",
		"(function () { 'use strict'; { function f() {} } return typeof f })()":                     "undefined",
		"(function () { { let f; { function f() {} } } return typeof f })()":                        "undefined",
		"(function () { { function f() {} { function f() {} } } return typeof f })()":               "function",
		"(function () { switch (1) { case 1: function f() {} } return typeof f })()":                "function",
		"(function () { { function f() {} f = 1 } return typeof f })()":                             "function",
		"(function () { try { throw [1] } catch ([f]) { { function f() {} } } return typeof f })()": "undefined",
		"(() => { l: { function f() {} } return typeof f })()":                                      "function",
		"(function () { { function arguments() {} } return typeof arguments })()":                   "object",
	} {
		tree, err := jsast.Parse("", src)
		if err != nil {
			t.Errorf("%s: %v", src, err)
			continue
		}
		prg, err := goja.CompileAST(tree, false)
		if err != nil {
			t.Errorf("%s: %v", src, err)
			continue
		}
		if got, err := goja.New().RunProgram(prg); err != nil || got.String() != want {
			t.Errorf("%s: %v, %v; want %s", src, got, err, want)
		}
	}
}

// An eval has variables for the code around it, and nothing else.
func TestHoistEval(t *testing.T) {
	t.Parallel()
	tree, err := jsast.Parse("", "1; { function f() { return 2 } } f()")
	if err != nil {
		t.Fatal(err)
	}
	jsast.HoistEval(tree)
	var names []string
	for _, d := range tree.DeclarationList {
		for _, b := range d.List {
			names = append(names, b.Target.(*ast.Identifier).Name.String())
		}
	}
	if want := []string{"f"}; !slices.Equal(names, want) {
		t.Errorf("declared %q, want %q", names, want)
	}
}
