// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"path/filepath"
	"slices"
	"strings"
)

// TypeScript names a file that is to be found by the name that it will have
// once it is compiled. Written lists, in order, what a TypeScript source may
// mean by path: ./a.js is ./a.ts, if that is there.
func Written(path string) []string {
	ext := filepath.Ext(path)
	base := strings.TrimSuffix(path, ext)
	switch ext {
	case ".js":
		return []string{base + ".ts", base + ".tsx", path}
	case ".jsx":
		return []string{base + ".tsx", path}
	case ".mjs":
		return []string{base + ".mts", path}
	case ".cjs":
		return []string{base + ".cts", path}
	}
	return []string{path}
}

// FindWritten is Find for an absolute path in a TypeScript source. The
// extensions of TypeScript come before exts.
func (r *Resolver) FindWritten(path string, exts []string) (string, error) {
	exts = slices.Concat([]string{".ts", ".tsx", ".mts", ".cts"}, exts)
	for _, p := range Written(path) {
		if found, err := r.Find(p, nil, exts); found != "" || err != nil {
			return found, err
		}
	}
	return "", nil
}
