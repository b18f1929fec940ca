// SPDX-License-Identifier: Apache-2.0

package tsconfig

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// layer is what of one file counts.
type layer struct {
	options map[string]json.RawMessage // compilerOptions
	baseURL string
	paths   json.RawMessage
	root    string // the folder that paths are relative to without baseUrl
}

func read(path string) (*Config, error) {
	l, err := load(path, filepath.Dir(path), nil)
	if err != nil {
		return nil, err
	}
	c := &Config{Path: path, baseURL: l.baseURL}
	c.AllowJS = string(l.options["allowJs"]) == "true" || string(l.options["checkJs"]) == "true"
	c.Metadata = string(l.options["emitDecoratorMetadata"]) == "true"
	c.Options = lowering(l.options)
	root := l.baseURL
	if root == "" {
		root = l.root
	}
	if c.paths, err = mappings(l.paths, root, filepath.Dir(path)); err != nil {
		return nil, fault(path, nil, fmt.Errorf("compilerOptions.paths: %w", err))
	}
	return c, nil
}

// lowering are the options that package lower reads. JSX is always lowered.
func lowering(options map[string]json.RawMessage) string {
	out := make(map[string]json.RawMessage)
	for _, key := range [...]string{
		"alwaysStrict", "experimentalDecorators", "importsNotUsedAsValues", "jsx", "jsxFactory",
		"jsxFragmentFactory", "jsxImportSource", "preserveValueImports", "strict", "target",
		"useDefineForClassFields", "verbatimModuleSyntax",
	} {
		if v, ok := options[key]; ok && string(v) != "null" {
			out[key] = v
		}
	}
	if jsx := strings.ToLower(string(out["jsx"])); jsx == `"preserve"` || jsx == `"react-native"` {
		delete(out, "jsx")
	}
	text, err := json.Marshal(map[string]any{"compilerOptions": out})
	if err != nil {
		return "" // the parts were read from JSON: it cannot fail
	}
	return string(text)
}

// load reads path and what it extends. config is the folder of the first file.
func load(path, config string, seen []string) (*layer, error) {
	for _, p := range seen {
		if p == path {
			return nil, &Error{Path: path, Text: "it extends itself"}
		}
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, &Error{Path: path, Text: err.Error()}
	}
	var file struct {
		Extends         json.RawMessage            `json:"extends"`
		CompilerOptions map[string]json.RawMessage `json:"compilerOptions"`
	}
	text = plain(text)
	if err := json.Unmarshal(text, &file); err != nil {
		return nil, fault(path, text, err)
	}
	l, err := inherited(file.Extends, path, config, append(seen, path))
	if err != nil {
		return nil, err
	}
	for key, v := range file.CompilerOptions {
		l.options[key] = v
	}
	var base string
	if v, ok := file.CompilerOptions["baseUrl"]; ok && json.Unmarshal(v, &base) == nil {
		l.baseURL = place(base, filepath.Dir(path), config)
	}
	if v, ok := file.CompilerOptions["paths"]; ok {
		l.paths, l.root = v, filepath.Dir(path)
	}
	return l, nil
}

// inherited is what a file gets from those that it extends, of which later ones
// win. One that is not there says nothing: it may be installed for development
// only.
func inherited(extends json.RawMessage, path, config string, seen []string) (*layer, error) {
	l := &layer{options: make(map[string]json.RawMessage)}
	for _, id := range names(extends) {
		parent := find(id, filepath.Dir(path))
		if parent == "" {
			continue
		}
		above, err := load(parent, config, seen)
		if err != nil {
			return nil, err
		}
		for key, v := range above.options {
			l.options[key] = v
		}
		if above.baseURL != "" {
			l.baseURL = above.baseURL
		}
		if above.paths != nil {
			l.paths, l.root = above.paths, above.root
		}
	}
	return l, nil
}

// names reads a string or a list of strings.
func names(raw json.RawMessage) []string {
	var one string
	if json.Unmarshal(raw, &one) == nil && one != "" {
		return []string{one}
	}
	var list []string
	if json.Unmarshal(raw, &list) != nil {
		return nil
	}
	return list
}

// find is the file that "extends" names, or "".
func find(id, dir string) string {
	if filepath.IsAbs(id) || strings.HasPrefix(id, "./") || strings.HasPrefix(id, "../") || id == ".." || id == "." {
		if !filepath.IsAbs(id) {
			id = filepath.Join(dir, id)
		}
		return first(id, id+".json", filepath.Join(id, "tsconfig.json"))
	}
	for {
		at := filepath.Join(dir, "node_modules", filepath.FromSlash(id))
		if found := first(at, at+".json", filepath.Join(at, "tsconfig.json")); found != "" {
			return found
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}

func first(paths ...string) string {
	for _, p := range paths {
		if info, err := os.Stat(p); err == nil && !info.IsDir() {
			return p
		}
	}
	return ""
}
