// SPDX-License-Identifier: Apache-2.0

package net

import (
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/modules"
)

// This file is how IoT.js words what went wrong, for --compat=iotjs.

// WriteStatus implements stream.Statuses.
func (n *native) WriteStatus() {}

// compatText is the message of a failed operation, or "" where IoT.js has none
// of its own.
func (c *Core) compatText(e *errno.Error) string {
	switch {
	case !c.env.Compat:
	case e.Syscall == "connect":
		return "connect failed - status: " + e.Code
	case e.Syscall == "accept":
		return "accept error: " + e.Code
	case e.Syscall == "read":
		return "read error: " + strconv.Itoa(e.Errno)
	}
	return ""
}

// compatRange is the RangeError of a port or a family that cannot be.
func (c *Core) compatRange(text string, v goja.Value) {
	if c.env.Compat {
		panic(c.env.NewError(modules.RangeError, "", text+": "+v.String()))
	}
}
