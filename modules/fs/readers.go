// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"math"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// The readers of the arguments of operations. Each is named after what it
// reads; the names in errors are those of Node.

func readOnePath(c *call) { c.readPath("path") }

func readDescriptor(c *call) { c.readFD() }

// readNamed reads (path[, options]) where the result is a path.
func readNamed(c *call) {
	c.options(1)
	c.readPath("path")
}

func readReadlink(c *call) {
	c.options(1)
	c.readPath("oldPath")
}

func readPathStat(c *call) {
	c.readPath("path")
	c.readStat(1)
}

func readFstat(c *call) {
	c.readFD()
	c.readStat(1)
}

const anyAccess = 7 // R_OK | W_OK | X_OK

// readAccess reads (path[, mode]).
func readAccess(c *call) {
	c.readPath("path")
	c.req.mode = c.bitMode(c.arg(1))
}

// bitMode reads the mode of access and copyFile: up to three bits.
func (c *call) bitMode(v goja.Value) uint32 {
	if modules.Nullish(v) {
		return 0
	}
	if !goja.IsNumber(v) || v.ToFloat() != math.Trunc(v.ToFloat()) {
		c.env.ThrowType("ERR_INVALID_ARG_TYPE", "mode must be int32 or null/undefined")
	}
	if n := v.ToInteger(); n >= 0 && n <= anyAccess {
		return uint32(n)
	}
	c.env.ThrowRange("ERR_OUT_OF_RANGE", "mode is out of range: >= 0 && <= %d", anyAccess)
	return 0
}

func readCopy(c *call) {
	c.readPaths("src", "dest")
	c.req.mode = c.bitMode(c.arg(2))
}

func readLink(c *call) { c.readPaths("existingPath", "newPath") }

func readRename(c *call) { c.readPaths("oldPath", "newPath") }

// readSymlink reads (target, path[, type]).
func readSymlink(c *call) {
	kind := c.arg(2)
	if !modules.Nullish(kind) && !isLinkType(kind) {
		c.env.Throw(c.env.NewError(modules.PlainError, "ERR_FS_INVALID_SYMLINK_TYPE",
			`Symlink type must be one of "dir", "file", or "junction". Received "`+kind.String()+`"`))
	}
	c.readPaths("target", "path")
}

func isLinkType(v goja.Value) bool {
	s := v.String()
	return goja.IsString(v) && (s == "dir" || s == "file" || s == "junction")
}

func readChmod(c *call) {
	c.readPath("path")
	c.req.mode = c.octalMode(c.arg(1), "mode")
}

func readFchmod(c *call) {
	c.readFD()
	c.req.mode = c.octalMode(c.arg(1), "mode")
}

func readChown(c *call) {
	c.readPath("path")
	c.readOwner(1)
}

func readFchown(c *call) {
	c.readFD()
	c.readOwner(1)
}

func readPathTimes(c *call) {
	c.readPath("path")
	c.readTimes("time", "time")
}

func readFutimes(c *call) {
	c.readFD()
	c.readTimes("atime", "mtime")
}

// readTruncate reads (path[, len]); a descriptor is accepted, as in Node.
func readTruncate(c *call) {
	c.readTarget()
	c.readLength()
	if c.req.byFD && c.form != onPromise {
		c.warn("Using fs.truncate with a file descriptor is deprecated. "+
			"Please use fs.ftruncate with a file descriptor instead.", "DeprecationWarning", "DEP0081")
	}
}

func readFtruncate(c *call) {
	c.readFD()
	c.readLength()
}

func (c *call) readLength() {
	if v := c.arg(1); !modules.Nullish(v) {
		c.req.length = max(0, c.env.Int(v, "len", -maxSafe, maxSafe))
	}
}

// readOpen reads (path[, flags[, mode]]).
func readOpen(c *call) {
	c.readPath("path")
	c.req.flags = c.openFlags(c.arg(1), openReadOnly)
	c.req.mode = c.optionalMode(c.arg(2), 0o666)
}

// readMkdir reads (path[, options]), where options may be just the mode.
func readMkdir(c *call) {
	c.readPath("path")
	c.req.mode = 0o777
	v := c.arg(1)
	if goja.IsString(v) || goja.IsNumber(v) {
		c.req.mode = c.octalMode(v, "mode")
		return
	}
	obj := c.loose(1)
	c.req.recursive = c.bool(obj, "recursive", false)
	c.req.mode = c.optionalMode(property(obj, "mode"), 0o777)
}

// firstMade is the first directory that a recursive mkdir made.
func firstMade(c *call, v any) goja.Value {
	if path, ok := v.(string); ok {
		return c.env.VM.ToValue(path)
	}
	return nil
}

func readMkdtemp(c *call) {
	c.options(1)
	c.req.path = c.pathOf(c.arg(0), "prefix")
	if strings.HasSuffix(c.req.path, "X") {
		c.warn("mkdtemp() templates ending with X are not portable. "+
			"For details see: https://nodejs.org/api/fs.html", "Warning", "")
	}
}

// readRmdir reads (path[, options]).
func readRmdir(c *call) {
	c.readPath("path")
	c.readRemoval(1)
	if c.req.recursive {
		c.warn("In future versions of Node.js, fs.rmdir(path, { recursive: true }) will be removed. "+
			"Use fs.rm(path, { recursive: true }) instead", "DeprecationWarning", "DEP0147")
	}
}

// warn warns once of what Node.js warns of.
func (m *api) warn(text, kind, code string) {
	if m.env.Compat || m.warned[text] {
		return
	}
	if m.warned == nil {
		m.warned = make(map[string]bool)
	}
	m.warned[text] = true
	m.env.Host.Warn(text, kind, code)
}

// readRm reads (path[, options]).
func readRm(c *call) {
	c.readPath("path")
	c.readRemoval(1)
	c.req.force = c.bool(c.loose(1), "force", false)
}

func (c *call) readRemoval(i int) {
	obj := c.object(i)
	c.req.recursive = c.bool(obj, "recursive", false)
	c.req.delay, c.req.retries = 100, 0
	if v := property(obj, "retryDelay"); !goja.IsUndefined(v) {
		c.req.delay = int(c.env.Int(v, "options.retryDelay", 0, math.MaxInt32))
	}
	if v := property(obj, "maxRetries"); !goja.IsUndefined(v) {
		c.req.retries = int(min(c.env.Int(v, "options.maxRetries", 0, math.MaxUint32), math.MaxInt32))
	}
}
