// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"encoding/json"
	"errors"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// mapping resolves entries of the "exports" or "imports" of one package.
type mapping struct {
	r     *Resolver
	pkg   *Package
	base  string // requiring file, for messages
	field string // "exports" or "imports"
}

// state is the outcome of a target: nothing that holds here (the next
// condition or array element has its turn), a null that forbids, or a path.
type state int

const (
	none state = iota
	null
	hit
)

// lookup finds the entry for key: the exact one or the longest pattern.
func (m mapping) lookup(table *object, key string) (string, state, error) {
	if v, ok := table.values[key]; ok && !strings.Contains(key, "*") && !strings.HasSuffix(key, "/") {
		return m.target(v, key, "", false)
	}
	best, star := "", ""
	for _, pattern := range table.keys {
		part, ok := matchPattern(pattern, key)
		if ok && moreSpecific(pattern, best) {
			best, star = pattern, part
		}
	}
	if best == "" {
		return "", none, nil
	}
	return m.target(table.values[best], best, star, true)
}

// matchPattern matches key against a pattern with one star and returns what
// the star stands for.
func matchPattern(pattern, key string) (string, bool) {
	before, after, ok := strings.Cut(pattern, "*")
	if !ok || strings.Contains(after, "*") || len(key) < len(pattern) {
		return "", false
	}
	if key == before || !strings.HasPrefix(key, before) || !strings.HasSuffix(key, after) {
		return "", false
	}
	return key[len(before) : len(key)-len(after)], true
}

// moreSpecific orders patterns: the longer text before the star wins, then the
// longer pattern.
func moreSpecific(a, b string) bool {
	i, j := strings.IndexByte(a, '*'), strings.IndexByte(b, '*')
	if i != j {
		return i > j
	}
	return len(a) > len(b)
}

// target resolves one target of the entry key.
func (m mapping) target(v value, key, star string, pattern bool) (string, state, error) {
	switch t := v.(type) {
	case string:
		return m.text(t, key, star, pattern)
	case []value:
		return m.list(t, key, star, pattern)
	case *object:
		return m.conditions(t, key, star, pattern)
	case nil:
		return "", null, nil
	}
	return "", none, m.invalid(v, key)
}

func (m mapping) conditions(o *object, key, star string, pattern bool) (string, state, error) {
	for _, name := range o.keys {
		if _, err := strconv.ParseUint(name, 10, 32); err == nil {
			return "", none, badConfig(m.pkg.Path, ` "exports" cannot contain numeric property keys.`)
		}
	}
	for _, name := range o.keys {
		if name != "default" && !slices.Contains(m.r.Conditions, name) {
			continue
		}
		found, st, err := m.target(o.values[name], key, star, pattern)
		if err != nil || st != none {
			return found, st, err
		}
	}
	return "", none, nil
}

func (m mapping) list(targets []value, key, star string, pattern bool) (string, state, error) {
	last, lastErr := none, error(nil)
	if len(targets) == 0 {
		return "", null, nil
	}
	for _, v := range targets {
		found, st, err := m.target(v, key, star, pattern)
		var refusal *Error
		switch {
		case errors.As(err, &refusal) && refusal.Code == "ERR_INVALID_PACKAGE_TARGET":
			lastErr = err
		case err != nil || st == hit:
			return found, st, err
		case st == null:
			last, lastErr = null, nil
		}
	}
	return "", last, lastErr
}

func (m mapping) text(t, key, star string, pattern bool) (string, state, error) {
	if !strings.HasPrefix(t, "./") {
		return m.outside(t, key, star, pattern)
	}
	if badSegments(t[2:]) {
		return "", none, m.invalid(t, key)
	}
	if pattern && badSegments(star) {
		return "", none, badSpecifier(strings.Replace(key, "*", star, 1),
			"request is not a valid match in pattern \""+key+"\" for the \""+m.field+"\" resolution of "+m.pkg.Path, m.base)
	}
	if pattern {
		t = strings.ReplaceAll(t, "*", star)
	}
	return filepath.Join(m.pkg.Dir, filepath.FromSlash(t)), hit, nil
}

// badSegments tells whether a path leaves its package or enters another.
func badSegments(path string) bool {
	for _, s := range strings.FieldsFunc(path, func(c rune) bool { return c == '/' || c == '\\' }) {
		switch strings.ToLower(strings.ReplaceAll(s, "%2e", ".")) {
		case ".", "..", "node_modules":
			return true
		}
	}
	return false
}

func (m mapping) invalid(v value, key string) error {
	shown, _ := json.Marshal(plain(v)) // of parsed JSON: cannot fail
	msg := "Invalid \"" + m.field + "\" target " + string(shown) + " defined for '" + key + "'"
	if key == "." {
		msg = "Invalid \"exports\" main target " + string(shown) + " defined"
	}
	msg += " in the package config " + m.pkg.Path + importedFrom(m.base)
	if s, ok := v.(string); ok && m.field == "exports" && s != "" && !strings.HasPrefix(s, "./") {
		msg += `; targets must start with "./"`
	}
	return &Error{Code: "ERR_INVALID_PACKAGE_TARGET", Message: msg}
}

// plain is v as encoding/json takes it.
func plain(v value) any {
	if o, ok := v.(*object); ok {
		return o.values
	}
	return v
}
