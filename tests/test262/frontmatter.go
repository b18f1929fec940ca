// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"
)

// front is what a test says of itself between its marks "/*---" and "---*/",
// in a small part of YAML.
type front struct {
	flags, includes, features []string
	negative                  *negative // nil for a test that is to end well
}

// negative is the error that a test is to end with.
type negative struct {
	phase string // "parse", "resolution" or "runtime"
	kind  string // the name of the constructor
}

func (f *front) has(flag string) bool {
	for _, have := range f.flags {
		if have == flag {
			return true
		}
	}
	return false
}

// parseFront reads the front matter of a test. ok is false if it has none.
func parseFront(src string) (f front, ok bool) {
	_, rest, ok := strings.Cut(src, "/*---")
	text, _, ok2 := strings.Cut(rest, "---*/")
	if !ok || !ok2 {
		return front{}, false
	}
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	key := ""
	for _, line := range strings.Split(text, "\n") {
		name, value, isKey := splitKey(line)
		switch {
		case isKey && line[0] != ' ':
			key = name
			f.add(key, "", value)
		case isKey:
			f.add(key, name, value)
		default:
			f.add(key, "", strings.TrimSpace(line))
		}
	}
	return f, true
}

// splitKey takes "name: value" apart; indented or not.
func splitKey(line string) (name, value string, ok bool) {
	name, value, ok = strings.Cut(line, ":")
	name = strings.TrimSpace(name)
	if !ok || name == "" || strings.ContainsAny(name, " -[\"'") {
		return "", "", false
	}
	return name, strings.TrimSpace(value), true
}

// add notes the value of key, or of sub below key.
func (f *front) add(key, sub, value string) {
	switch key {
	case "flags":
		f.flags = append(f.flags, items(value)...)
	case "includes":
		f.includes = append(f.includes, items(value)...)
	case "features":
		f.features = append(f.features, items(value)...)
	case "negative":
		f.addNegative(sub, value)
	}
}

func (f *front) addNegative(sub, value string) {
	if f.negative == nil {
		f.negative = &negative{}
	}
	switch sub {
	case "phase":
		f.negative.phase = value
	case "type":
		f.negative.kind = value
	}
}

// items reads "[a, b]", a part of such a list, or "- a".
func items(value string) (out []string) {
	value, _, _ = strings.Cut(value, " #")
	value = strings.Trim(strings.TrimSpace(value), "[]")
	for _, item := range strings.Split(value, ",") {
		item = strings.TrimPrefix(strings.TrimSpace(item), "- ")
		if item = strings.Trim(strings.TrimSpace(item), `"'`); item != "" {
			out = append(out, item)
		}
	}
	return out
}
