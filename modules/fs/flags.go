// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"math"
	"syscall"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// openFlags reads the flags of open: a number, or one of the strings. The
// letters s and x may come on either side of w, a and r, as IoT.js has it.
func (c *call) openFlags(v goja.Value, fallback int) int {
	if c.env.Compat && !goja.IsString(v) && c.op.name == "open" {
		c.env.ThrowType("", "Bad argument: flags")
	}
	switch {
	case modules.Nullish(v):
		return fallback
	case goja.IsNumber(v):
		return int(c.env.Int(v, "flags", math.MinInt32, math.MaxInt32))
	case goja.IsString(v):
		if flags, ok := parseFlags(v.String()); ok {
			return flags
		}
	}
	c.env.ThrowArgValue("flags", v, "")
	return 0
}

const (
	flagsWrite  = syscall.O_TRUNC | syscall.O_CREAT
	flagsAppend = syscall.O_APPEND | syscall.O_CREAT
)

func parseFlags(s string) (int, bool) {
	switch s {
	case "r":
		return syscall.O_RDONLY, true
	case "rs", "sr":
		return syscall.O_RDONLY | syscall.O_SYNC, true
	case "r+":
		return syscall.O_RDWR, true
	case "rs+", "sr+":
		return syscall.O_RDWR | syscall.O_SYNC, true
	case "w":
		return flagsWrite | syscall.O_WRONLY, true
	case "wx", "xw":
		return flagsWrite | syscall.O_WRONLY | syscall.O_EXCL, true
	case "w+":
		return flagsWrite | syscall.O_RDWR, true
	case "wx+", "xw+":
		return flagsWrite | syscall.O_RDWR | syscall.O_EXCL, true
	case "a":
		return flagsAppend | syscall.O_WRONLY, true
	case "ax", "xa":
		return flagsAppend | syscall.O_WRONLY | syscall.O_EXCL, true
	case "as", "sa":
		return flagsAppend | syscall.O_WRONLY | syscall.O_SYNC, true
	case "a+":
		return flagsAppend | syscall.O_RDWR, true
	case "ax+", "xa+":
		return flagsAppend | syscall.O_RDWR | syscall.O_EXCL, true
	case "as+", "sa+":
		return flagsAppend | syscall.O_RDWR | syscall.O_SYNC, true
	}
	return 0, false
}
