// SPDX-License-Identifier: Apache-2.0

package util

import (
	"strconv"

	"github.com/dop251/goja"
)

// ansi is one entry of util.inspect.colors: the SGR codes that begin and end
// it.
type ansi struct {
	name    string
	codes   [2]int
	aliases []string
}

// ansiTable lists the codes in the order of util.inspect.colors.
var ansiTable = [...]ansi{
	{"reset", [2]int{0, 0}, nil},
	{"bold", [2]int{1, 22}, nil},
	{"dim", [2]int{2, 22}, []string{"faint"}},
	{"italic", [2]int{3, 23}, nil},
	{"underline", [2]int{4, 24}, nil},
	{"blink", [2]int{5, 25}, nil},
	{"inverse", [2]int{7, 27}, []string{"swapcolors", "swapColors"}},
	{"hidden", [2]int{8, 28}, []string{"conceal"}},
	{"strikethrough", [2]int{9, 29}, []string{"strikeThrough", "crossedout", "crossedOut"}},
	{"doubleunderline", [2]int{21, 24}, []string{"doubleUnderline"}},
	{"black", [2]int{30, 39}, nil},
	{"red", [2]int{31, 39}, nil},
	{"green", [2]int{32, 39}, nil},
	{"yellow", [2]int{33, 39}, nil},
	{"blue", [2]int{34, 39}, nil},
	{"magenta", [2]int{35, 39}, nil},
	{"cyan", [2]int{36, 39}, nil},
	{"white", [2]int{37, 39}, nil},
	{"bgBlack", [2]int{40, 49}, nil},
	{"bgRed", [2]int{41, 49}, nil},
	{"bgGreen", [2]int{42, 49}, nil},
	{"bgYellow", [2]int{43, 49}, nil},
	{"bgBlue", [2]int{44, 49}, nil},
	{"bgMagenta", [2]int{45, 49}, nil},
	{"bgCyan", [2]int{46, 49}, nil},
	{"bgWhite", [2]int{47, 49}, nil},
	{"framed", [2]int{51, 54}, nil},
	{"overlined", [2]int{53, 55}, nil},
	{"gray", [2]int{90, 39}, []string{"grey", "blackBright"}},
	{"redBright", [2]int{91, 39}, nil},
	{"greenBright", [2]int{92, 39}, nil},
	{"yellowBright", [2]int{93, 39}, nil},
	{"blueBright", [2]int{94, 39}, nil},
	{"magentaBright", [2]int{95, 39}, nil},
	{"cyanBright", [2]int{96, 39}, nil},
	{"whiteBright", [2]int{97, 39}, nil},
	{"bgGray", [2]int{100, 49}, []string{"bgGrey", "bgBlackBright"}},
	{"bgRedBright", [2]int{101, 49}, nil},
	{"bgGreenBright", [2]int{102, 49}, nil},
	{"bgYellowBright", [2]int{103, 49}, nil},
	{"bgBlueBright", [2]int{104, 49}, nil},
	{"bgMagentaBright", [2]int{105, 49}, nil},
	{"bgCyanBright", [2]int{106, 49}, nil},
	{"bgWhiteBright", [2]int{107, 49}, nil},
}

// colorByName returns the codes of a colour by its name or an alias.
func colorByName(name string) ([2]int, bool) {
	for i := range ansiTable {
		e := &ansiTable[i]
		if e.name == name {
			return e.codes, true
		}
		for _, a := range e.aliases {
			if a == name {
				return e.codes, true
			}
		}
	}
	return [2]int{}, false
}

// ColorTable is util.inspect.colors.
func (in *Inspector) ColorTable() *goja.Object {
	if in.colors == nil {
		in.colors = in.realm.vm.CreateObject(nil)
		for i := range ansiTable {
			in.addColor(&ansiTable[i])
		}
	}
	return in.colors
}

// addColor defines a colour and, as accessors that share its value, its
// aliases.
func (in *Inspector) addColor(e *ansi) {
	vm, obj := in.realm.vm, in.colors
	_ = obj.Set(e.name, vm.NewArray(e.codes[0], e.codes[1])) // a new object takes every property
	get := vm.ToValue(func(goja.FunctionCall) goja.Value { return obj.Get(e.name) })
	set := vm.ToValue(func(c goja.FunctionCall) goja.Value {
		if err := obj.Set(e.name, c.Argument(0)); err != nil {
			panic(err)
		}
		return nil
	})
	for _, alias := range e.aliases {
		_ = obj.DefineAccessorProperty(alias, get, set, goja.FLAG_TRUE, goja.FLAG_FALSE) // as above
	}
}

// SetColorTable replaces util.inspect.colors.
func (in *Inspector) SetColorTable(o *goja.Object) { in.colors = o }

func itoa(n int) string { return strconv.Itoa(n) }
