// SPDX-License-Identifier: Apache-2.0

// Package mimetype reads and writes media types as the MIME Sniffing Standard
// says.
package mimetype

import "strings"

// Type is a media type. Its names are in lower case.
type Type struct {
	Type, Subtype string
	Params        []Param
}

// Param is one parameter of a type.
type Param struct{ Name, Value string }

// Parse reads a media type; ok is false if s is none.
func Parse(s string) (t Type, ok bool) {
	s = strings.Trim(s, space)
	kind, rest, found := strings.Cut(s, "/")
	if !found || !token(kind) {
		return t, false
	}
	subtype, params, _ := strings.Cut(rest, ";")
	subtype = strings.TrimRight(subtype, space)
	if !token(subtype) {
		return t, false
	}
	t = Type{Type: lower(kind), Subtype: lower(subtype)}
	t.parameters(params)
	return t, true
}

// Extract reads the media type of a Content-Type field, whose values may be
// joined by commas: the last one counts, and it takes over the charset of one
// that is the same type (Fetch Standard, "extract a MIME type").
func Extract(field string) (t Type, ok bool) {
	charset := ""
	for _, part := range split(field) {
		next, valid := Parse(part)
		if !valid || next.Essence() == "*/*" {
			continue
		}
		given, has := next.Param("charset")
		switch {
		case !ok || next.Essence() != t.Essence():
			charset = given
		case !has && charset != "":
			next.Params = append(next.Params, Param{"charset", charset})
		}
		t, ok = next, true
	}
	return t, ok
}

// Essence is the type without its parameters.
func (t Type) Essence() string { return t.Type + "/" + t.Subtype }

// Param is the value of a parameter.
func (t Type) Param(name string) (value string, ok bool) {
	for _, p := range t.Params {
		if p.Name == name {
			return p.Value, true
		}
	}
	return "", false
}

// String writes the type as Parse reads it.
func (t Type) String() string {
	var b strings.Builder
	b.WriteString(t.Essence())
	for _, p := range t.Params {
		b.WriteString(";" + p.Name + "=")
		if token(p.Value) {
			b.WriteString(p.Value)
		} else {
			b.WriteString(`"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(p.Value) + `"`)
		}
	}
	return b.String()
}

// space is the white space of HTTP.
const space = "\r\n\t "

// lower is s with its ASCII letters in lower case.
func lower(s string) string {
	for i := range len(s) {
		if s[i] >= 'A' && s[i] <= 'Z' {
			return strings.ToLower(s) // tokens are ASCII
		}
	}
	return s
}

// token tells whether s is a token of HTTP.
func token(s string) bool {
	for i := range len(s) {
		c := s[i]
		if c <= ' ' || c >= 0x7f || strings.IndexByte("\"(),/:;<=>?@[\\]{}", c) >= 0 {
			return false
		}
	}
	return s != ""
}
