// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"errors"
	"path/filepath"
	"strings"

	"github.com/iotjs/iotjs/internal/lower"
	"github.com/iotjs/iotjs/internal/resolve"
	"github.com/iotjs/iotjs/internal/tsconfig"
)

// isTyped tells whether a file is lowered whatever it contains.
func isTyped(file string) bool {
	_, always := lower.SyntaxOf(filepath.Ext(file))
	return always
}

// searchTyped finds what only a TypeScript source may mean by id: a file that
// has another extension once it is compiled, or is found through "paths" and
// "baseUrl" of tsconfig.json. It returns "" for what is looked for as usual.
func (l *loader) searchTyped(id, from string) string {
	if from == "" || !isTyped(from) || strings.HasPrefix(id, "#") {
		return ""
	}
	if filepath.IsAbs(id) {
		return l.findWritten(id)
	}
	if resolve.Relative(id) {
		path := filepath.Join(dirname(from), id)
		if strings.HasSuffix(id, "/") {
			path += "/" // it asks for a folder
		}
		return l.findWritten(path)
	}
	if strings.Contains(id, ":") { // node:fs
		return ""
	}
	c, err := l.rt.compiler.configs.For(from)
	if err != nil {
		panic(l.syntaxError(configFault(err)))
	}
	if c == nil {
		return ""
	}
	for _, path := range c.Candidates(id) {
		if found := l.findWritten(path); found != "" {
			return found
		}
	}
	return ""
}

func (l *loader) findWritten(path string) string {
	found, err := l.res.FindWritten(path, l.extensionNames())
	return l.orRefuse(found, err)
}

// configFault is the fault of a tsconfig.json that cannot be read.
func configFault(err error) error {
	var e *tsconfig.Error
	if !errors.As(err, &e) {
		return &syntaxFault{File: "tsconfig.json", Line: 1, Column: 1, Message: err.Error()}
	}
	f := &syntaxFault{File: e.Path, Message: e.Text}
	f.locate(e.Source, e.Offset)
	f.show(e.Source, 0)
	return f
}
