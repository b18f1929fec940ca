// SPDX-License-Identifier: Apache-2.0

package errno

import (
	"strconv"
	"syscall"
)

// number is the platform's number for a code.
type number struct {
	code  string
	value syscall.Errno
}

// unknownErrno is the number of UNKNOWN.
const unknownErrno = -4094

// Entry is an error as util.getSystemErrorMap shows it.
type Entry struct {
	Code  string
	Errno int // negative
	Text  string
}

// Entries lists every error that has a message.
func Entries() []Entry {
	list := make([]Entry, len(table))
	for i, e := range table {
		list[i] = Entry{Code: e.code, Errno: signed(e.code), Text: e.text}
	}
	return list
}

// Codes maps the names in os.constants.errno to the platform's positive
// numbers. The caller owns the map.
func Codes() map[string]int {
	codes := make(map[string]int, len(shared)+len(own))
	for _, list := range [...][]number{shared[:], own[:]} {
		for _, n := range list {
			codes[n.code] = int(n.value)
		}
	}
	return codes
}

// Name is the code that belongs to a negative errno, as util.getSystemErrorName
// gives it.
func Name(errno int) string {
	for i := range table {
		if signed(table[i].code) == errno {
			return table[i].code
		}
	}
	return unknownName(errno)
}

// unknownName is how Node calls a number without a name.
func unknownName(errno int) string {
	return "Unknown system error " + strconv.Itoa(errno)
}

// Text is the message that belongs to a code, or what Go knows about it, or the
// code itself.
func Text(code string) string {
	if e := lookup(code); e != nil {
		return e.text
	}
	if num, ok := numberOf(code); ok {
		return num.Error()
	}
	return code
}

// lookup finds the entry of a code.
func lookup(code string) *entry {
	for i := range table {
		if table[i].code == code {
			return &table[i]
		}
	}
	return nil
}

// numberOf is the platform's number for a code, if it has one.
func numberOf(code string) (syscall.Errno, bool) {
	for _, list := range [...][]number{shared[:], own[:], unlisted[:]} {
		for i := range list {
			if list[i].code == code {
				return list[i].value, true
			}
		}
	}
	return 0, false
}

// find is the first code with a number, or "".
func find(list []number, num syscall.Errno) string {
	for i := range list {
		if list[i].value == num {
			return list[i].code
		}
	}
	return ""
}
