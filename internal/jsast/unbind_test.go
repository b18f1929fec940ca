// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"slices"
	"testing"

	"github.com/dop251/goja"
	"github.com/dop251/goja/parser"
)

func TestUnbindTakesTheDeclarationsOfTheTop(t *testing.T) {
	t.Parallel()
	src := `"use strict"; var a = 1, { b, ...c } = {}; for (var d of []); let e; const f = 2; class G {} function h() { var inner } { let block }`
	tree, err := parser.ParseFile(nil, "", src, 0)
	if err != nil {
		t.Fatal(err)
	}
	top := Unbind(tree)
	for _, c := range []struct{ got, want []string }{
		{top.Vars, []string{"a", "b", "c", "d"}}, {top.Functions, []string{"h"}},
		{top.Lets, []string{"e", "G"}}, {top.Consts, []string{"f"}},
	} {
		if !slices.Equal(c.got, c.want) {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
	if len(tree.DeclarationList) != 0 || len(Declared(tree.Body)) != 7 {
		t.Errorf("left: %d, %q", len(tree.DeclarationList), Declared(tree.Body))
	}
}

func TestUnbindHasTheFunctionsFirst(t *testing.T) {
	t.Parallel()
	tree, err := parser.ParseFile(nil, "", `var got = early(); function early() { return 5 } got + early.name`, 0)
	if err != nil {
		t.Fatal(err)
	}
	top := Unbind(tree)
	prg, err := goja.CompileAST(tree, false)
	if err != nil {
		t.Fatal(err)
	}
	v, err := goja.New().RunProgram(prg)
	if err != nil || v.String() != "5early" || len(top.Functions) != 1 {
		t.Errorf("%v %v %v", v, err, top)
	}
}
