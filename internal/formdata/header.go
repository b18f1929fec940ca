// SPDX-License-Identifier: Apache-2.0

package formdata

import (
	"bytes"
	"strings"

	"github.com/iotjs/iotjs/internal/weburl"
)

// header reads the fields of a part up to the empty line.
func (p *parser) header(part *Part) bool {
	named := false
	for left := MaxHead; ; {
		line, ok := p.upTo([]byte("\r\n"))
		if left -= len(line) + 2; !ok || left < 0 {
			return false
		}
		if len(line) == 0 {
			return named
		}
		name, value, ok := bytes.Cut(line, []byte(":"))
		if !ok || !token(name) {
			return false
		}
		switch value := string(bytes.Trim(value, " \t")); strings.ToLower(string(name)) {
		case "content-disposition":
			if !part.disposition(value) {
				return false
			}
			named = true
		case "content-type":
			part.Type = value
		}
	}
}

// token tells whether b is a name of a field.
func token(b []byte) bool {
	for _, c := range b {
		if c <= ' ' || c >= 0x7f || bytes.IndexByte([]byte("\"(),/:;<=>?@[\\]{}"), c) >= 0 {
			return false
		}
	}
	return len(b) > 0
}

// disposition reads form-data; name="..."; filename="...".
func (part *Part) disposition(s string) bool {
	kind, rest, _ := strings.Cut(s, ";")
	if !strings.EqualFold(strings.Trim(kind, " \t"), "form-data") {
		return false
	}
	named, extended := false, false
	for rest != "" {
		name, value, after, ok := parameter(rest)
		if !ok {
			return false
		}
		rest = after
		switch name {
		case "name":
			part.Name, named = value, true
		case "filename":
			if !extended {
				part.Filename, part.File = value, true
			}
		case "filename*":
			if v, ok := extendedValue(value); ok {
				part.Filename, part.File, extended = v, true, true
			}
		}
	}
	return named
}

// parameter reads name=value, and what separates it from the next one.
func parameter(s string) (name, value, rest string, ok bool) {
	s = strings.TrimLeft(s, " \t")
	if s == "" {
		return "", "", "", true
	}
	i := strings.IndexByte(s, '=')
	if i < 1 || !token([]byte(s[:i])) {
		return "", "", "", false
	}
	name, s = strings.ToLower(s[:i]), s[i+1:]
	if strings.HasPrefix(s, `"`) {
		value, rest, ok = strings.Cut(s[1:], `"`)
		if !ok {
			return "", "", "", false
		}
		value = unescape(value)
		rest = strings.TrimLeft(rest, " \t")
		if rest != "" && rest[0] != ';' {
			return "", "", "", false
		}
		return name, value, strings.TrimPrefix(rest, ";"), true
	}
	value, rest, _ = strings.Cut(s, ";")
	return name, strings.TrimRight(value, " \t"), rest, true
}

// unescape undoes what senders escape in names: line ends and quotes, no other
// characters.
func unescape(s string) string {
	if !strings.Contains(s, "%") {
		return s
	}
	return strings.NewReplacer("%0A", "\n", "%0a", "\n", "%0D", "\r", "%0d", "\r", "%22", `"`).Replace(s)
}

// extendedValue reads a value of RFC 8187 in UTF-8.
func extendedValue(s string) (string, bool) {
	charset, rest, _ := strings.Cut(s, "'")
	_, text, ok := strings.Cut(rest, "'")
	if !ok || !strings.EqualFold(charset, "utf-8") {
		return "", false
	}
	return weburl.Decode(text), true
}
