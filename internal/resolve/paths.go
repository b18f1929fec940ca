// SPDX-License-Identifier: Apache-2.0

package resolve

import "path/filepath"

// NodeModules lists the node_modules folders from dir upward
// (Module._nodeModulePaths). dir is made absolute first.
func NodeModules(dir string) []string {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil
	}
	var out []string
	for {
		if filepath.Base(dir) != "node_modules" {
			out = append(out, filepath.Join(dir, "node_modules"))
		}
		up := filepath.Dir(dir)
		if up == dir {
			return out
		}
		dir = up
	}
}

// Global lists the folders searched behind the node_modules ones: NODE_PATH
// and the three that Node.js has from its beginnings. getenv reads the
// environment.
func Global(getenv func(string) string, execPath string) []string {
	var out []string
	for _, p := range filepath.SplitList(getenv("NODE_PATH")) {
		if p != "" {
			out = append(out, p)
		}
	}
	if home := getenv("HOME"); home != "" {
		out = append(out, filepath.Join(home, ".node_modules"), filepath.Join(home, ".node_libraries"))
	}
	return append(out, filepath.Join(filepath.Dir(execPath), "..", "lib", "node"))
}
