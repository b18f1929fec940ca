// SPDX-License-Identifier: Apache-2.0

package testreport

import (
	"fmt"
	"strconv"
	"strings"
)

// yaml writes a failure with the keys that Node.js gives it. Values that were
// compared are written as the console shows them.
func (t *tap) yaml(margin string, f *Failure, at Place) {
	if at.File != "" {
		t.field(margin, "location", fmt.Sprintf("%s:%d:%d", at.File, at.Line, at.Column))
	}
	if f.Kind != "" {
		t.field(margin, "failureType", f.Kind)
	}
	t.field(margin, "error", f.Message)
	if _, err := strconv.Atoi(f.Code); err == nil {
		t.value(margin, "code", f.Code)
	} else if f.Code != "" {
		t.field(margin, "code", f.Code)
	}
	if f.Name != "" && f.Name != "Error" {
		t.field(margin, "name", f.Name)
	}
	if f.Compared {
		t.value(margin, "expected", f.Expected)
		t.value(margin, "actual", f.Actual)
		t.field(margin, "operator", f.Operator)
	}
	if len(f.Stack) > 0 {
		t.block(margin, "stack", strings.Join(f.Stack, "\n"))
	}
}

// field writes a string, quoted if it is one line.
func (t *tap) field(margin, key, text string) {
	if strings.ContainsAny(text, "\n\r") {
		t.block(margin, key, text)
		return
	}
	t.printf("%s  %s: %s\n", margin, key, yamlQuote(text))
}

// value writes a text that is in quotes already, or is a number or the like. An
// object becomes a string: its text could be taken for YAML of another meaning.
func (t *tap) value(margin, key, text string) {
	if strings.ContainsAny(text, "\n\r") || strings.HasPrefix(text, "{") || strings.HasPrefix(text, "[") {
		t.field(margin, key, text)
		return
	}
	t.printf("%s  %s: %s\n", margin, key, text)
}

func (t *tap) block(margin, key, text string) {
	t.printf("%s  %s: |-\n", margin, key)
	for _, line := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
		t.printf("%s    %s\n", margin, printableTabs(line))
	}
}

// yamlQuote is text in single quotes, or in double ones with escapes if it has
// control characters.
func yamlQuote(text string) string {
	if printable(text) == text {
		return "'" + strings.ReplaceAll(text, "'", "''") + "'"
	}
	return fmt.Sprintf("%q", text)
}

// tapEscape escapes what has a meaning in a line of TAP, and whatever would
// break the line.
func tapEscape(text string) string {
	text = strings.NewReplacer(`\`, `\\`, "#", `\#`,
		"\n", `\\n`, "\r", `\\r`, "\t", `\\t`, "\b", `\\b`, "\f", `\\f`, "\v", `\\v`).Replace(text)
	return printable(text)
}
