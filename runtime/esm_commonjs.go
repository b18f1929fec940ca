// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"path/filepath"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"

	"github.com/iotjs/iotjs/internal/esm"
	"github.com/iotjs/iotjs/internal/jsast"
	"github.com/iotjs/iotjs/internal/lower"
	"github.com/iotjs/iotjs/modules"
)

// looksLikeModule tells whether a source has the syntax of an ES module.
func (l *loader) looksLikeModule(file, src string) bool {
	src = clean(src)
	if isTyped(file) {
		t, err := l.rt.compiler.transform(file, src, lower.Script)
		return err == nil && t.result.ESM
	}
	_, module := esm.Calls(src)
	return module
}

// exportNames are the names that the CommonJS module in file exports, and those
// of the modules whose exports it takes over, as far as its text says so.
func (l *loader) exportNames(file string) []string {
	return l.namesIn(file, make(map[string]bool))
}

func (l *loader) namesIn(file string, seen map[string]bool) []string {
	if seen[file] || filepath.Ext(file) == ".json" || filepath.Ext(file) == ".node" {
		return nil
	}
	seen[file] = true
	tree := l.treeOf(file)
	if tree == nil {
		return nil
	}
	c := jsast.Exports(tree)
	names := c.Names
	for _, id := range c.Reexports {
		if found := l.resolveFrom(file, id); found != "" {
			names = append(names, l.namesIn(found, seen)...)
		}
	}
	return names
}

// treeOf is the tree of a CommonJS file, or nil if it has errors: they are told
// when it runs.
func (l *loader) treeOf(file string) *ast.Program {
	src := clean(l.read(file))
	if !isTyped(file) {
		tree, err := jsast.Parse(file, wrapperHead+src+wrapperTail)
		if err == nil || jsast.IsTooDeep(err) {
			return tree
		}
		s, module := esm.Calls(src)
		if module {
			return nil
		}
		if tree := parseBody(file, s.Code); s.Dynamic && tree != nil {
			return tree
		}
	}
	t, err := l.rt.compiler.transform(file, src, lower.Script)
	if err != nil {
		return nil
	}
	return parseBody(file, t.result.Code)
}

func parseBody(file, src string) *ast.Program {
	tree, err := jsast.Parse(file, wrapperHead+src+wrapperTail)
	if err != nil {
		return nil
	}
	return tree
}

// resolveFrom is the file that a CommonJS module asks for by id, or "".
func (l *loader) resolveFrom(file, id string) (found string) {
	if l.rt.builtins.has(id) {
		return ""
	}
	_ = l.env.VM.Try(func() { found = l.resolve(id, l.asker(file), false) })
	return found
}

// asker is a module that is only there to ask for others.
func (l *loader) asker(file string) *goja.Object {
	mod := l.newModule(file, nil)
	modules.Must(mod.Set("filename", file))
	modules.Must(mod.Set("paths", l.strings(l.callNodeModules(dirname(file)))))
	return mod
}
