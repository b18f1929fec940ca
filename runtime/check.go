// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"errors"
	"path/filepath"

	"github.com/iotjs/iotjs/internal/lower"
	"github.com/iotjs/iotjs/internal/resolve"
)

// CheckSource compiles src as a module without running it. The error shows the place
// of a syntax error: "file:line", the line, a mark, and the message.
func CheckSource(name, src string) error {
	c := compiler{cache: &lower.Cache{}}
	if !isModuleFile(name) {
		_, err := c.compile(unit{name, clean(src), parseModule})
		var isModule *moduleSyntax
		if !errors.As(err, &isModule) || filepath.Ext(name) == ".cjs" || filepath.Ext(name) == ".cts" {
			return err
		}
	}
	m := &esModule{url: name, file: name}
	return m.compile(&c, clean(src))
}

// isModuleFile tells by its name and its package whether a file is an ES module.
func isModuleFile(name string) bool {
	switch filepath.Ext(name) {
	case ".mjs", ".mts":
		return true
	case ".js", ".ts", ".tsx", ".jsx":
		abs, err := filepath.Abs(name)
		if err != nil {
			return false
		}
		f, err := scopeFormat(resolve.New(func(string) bool { return false }), abs)
		return err == nil && f == formatModule
	}
	return false
}
