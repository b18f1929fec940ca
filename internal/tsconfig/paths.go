// SPDX-License-Identifier: Apache-2.0

package tsconfig

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
)

// mapping is one entry of "paths": where the ids that look like it lead.
type mapping struct {
	prefix, suffix string
	star           bool
	targets        []string // absolute
}

// mappings reads "paths". The order is that in which they are tried: those
// without a star, then those with the longest text before it.
func mappings(raw json.RawMessage, root, config string) ([]mapping, error) {
	if raw == nil {
		return nil, nil
	}
	var table map[string][]string
	if err := json.Unmarshal(raw, &table); err != nil {
		return nil, err
	}
	list := make([]mapping, 0, len(table))
	for key, targets := range table {
		m := mapping{}
		m.prefix, m.suffix, m.star = strings.Cut(key, "*")
		for _, t := range targets {
			m.targets = append(m.targets, place(t, root, config))
		}
		list = append(list, m)
	}
	slices.SortFunc(list, func(a, b mapping) int {
		if a.star != b.star {
			return order(b.star)
		}
		if n := len(b.prefix) - len(a.prefix); n != 0 {
			return n
		}
		return strings.Compare(a.prefix+a.suffix, b.prefix+b.suffix)
	})
	return list, nil
}

func order(before bool) int {
	if before {
		return -1
	}
	return 1
}

// place makes a path of the configuration absolute. ${configDir} is the folder
// of the first file.
func place(path, dir, config string) string {
	if rest, ok := strings.CutPrefix(path, "${configDir}"); ok {
		return filepath.Join(config, filepath.FromSlash(rest))
	}
	path = filepath.FromSlash(path)
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, path)
}

// Candidates are the paths, without extensions, at which an id that is neither
// relative nor absolute is to be looked for before node_modules.
func (c *Config) Candidates(id string) []string {
	for _, m := range c.paths {
		if star, ok := m.match(id); ok {
			out := make([]string, len(m.targets))
			for i, t := range m.targets {
				out[i] = strings.Replace(t, "*", filepath.FromSlash(star), 1)
			}
			return out
		}
	}
	if c.baseURL == "" {
		return nil
	}
	return []string{filepath.Join(c.baseURL, filepath.FromSlash(id))}
}

func (m *mapping) match(id string) (star string, ok bool) {
	if !m.star {
		return "", id == m.prefix
	}
	if len(id) < len(m.prefix)+len(m.suffix) || !strings.HasPrefix(id, m.prefix) || !strings.HasSuffix(id, m.suffix) {
		return "", false
	}
	return id[len(m.prefix) : len(id)-len(m.suffix)], true
}
