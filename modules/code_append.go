// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"unsafe"
	"weak"

	"github.com/dop251/goja"
)

// `s += part` copies s, so that a text that is built of small parts takes
// quadratic time. Where compiled code adds, an instruction of ours looks for a
// string that has just been made by adding, and puts the next part behind it:
// into memory that the string does not show, and that nobody else has.

const (
	shortText = 1024 // what is shorter is copied as fast
	growing   = 4    // strings that are built at the same time
)

// grown is a string that was made by adding, as a place in memory.
type grown struct {
	at, length uintptr
	size       uintptr // of the memory at that place; 0 without any to spare
	// memory is nil once nobody has the string: then at may be another's.
	memory weak.Pointer[byte]
}

// appends are the strings that have grown last.
type appends struct {
	ascii unsafe.Pointer // the first word of a value that is a string of ASCII
	list  [growing]grown
	next  int
}

// execAdd is the method of the instructions that add.
func execAdd(self, vm unsafe.Pointer) {
	in := (*guarded)(self)
	g := in.guards
	s := g.machine.operands()
	operands := (*[2][2]unsafe.Pointer)(unsafe.Pointer(&s.values[s.sp-2]))
	if ascii := g.appends.ascii; operands[0][0] == ascii && operands[1][0] == ascii {
		left, right := (*string)(operands[0][1]), (*string)(operands[1][1])
		if len(*left) >= shortText && len(*right) < len(*left) {
			sum := g.appends.add(*left, *right)
			if len(sum) > maxString {
				panic(g.env.NewError(RangeError, "", "Invalid string length"))
			}
			operands[0][1] = unsafe.Pointer(&sum)
			*field[int](g.machine, g.machine.sp)--
			*field[int](g.machine, g.machine.pc)++
			return
		}
	}
	in.run(in.data, vm)
}

// add is left + right.
func (a *appends) add(left, right string) string {
	at, length := uintptr(unsafe.Pointer(unsafe.StringData(left))), uintptr(len(left))
	for i := range a.list {
		g := &a.list[i]
		if g.at != at || g.length != length {
			continue
		}
		if sum, ok := g.extend(right); ok {
			return sum
		}
		return g.grow(left, right)
	}
	sum := left + right
	a.next = (a.next + 1) % growing
	a.list[a.next] = grown{at: uintptr(unsafe.Pointer(unsafe.StringData(sum))), length: uintptr(len(sum))}
	return sum
}

// extend puts right behind the string, if there is room.
func (g *grown) extend(right string) (sum string, ok bool) {
	n := g.length + uintptr(len(right))
	if n > g.size {
		return "", false
	}
	p := g.memory.Value()
	if uintptr(unsafe.Pointer(p)) != g.at {
		return "", false
	}
	copy(unsafe.Slice(p, g.size)[g.length:], right)
	g.length = n
	return unsafe.String(p, n), true
}

// grow is left + right in memory with room for half as much again.
func (g *grown) grow(left, right string) string {
	n := len(left) + len(right)
	memory := make([]byte, n+n/2)
	copy(memory[copy(memory, left):], right)
	p := unsafe.SliceData(memory)
	*g = grown{at: uintptr(unsafe.Pointer(p)), length: uintptr(n), size: uintptr(len(memory)), memory: weak.Make(p)}
	return unsafe.String(p, n)
}

// readASCII finds the first word of such a value.
func (a *appends) readASCII(vm *goja.Runtime) {
	v := vm.ToValue("probe")
	a.ascii = firstWord(v)
	if *(*string)((*[2]unsafe.Pointer)(unsafe.Pointer(&v))[1]) != "probe" {
		panic(errMachine)
	}
}
