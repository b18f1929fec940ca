// SPDX-License-Identifier: Apache-2.0

// Package record puts what was measured into the documentation.
package record

import (
	"fmt"
	"os"
	"strings"
)

// Table puts text between the marks of the table called name in the file at
// path: comments that say where it begins and where it ends.
func Table(path, name, text string) error {
	begin, end := "<!-- "+name+" -->\n", "<!-- end of "+name+" -->\n"
	src, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	head, rest, ok := strings.Cut(string(src), begin)
	_, tail, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		return fmt.Errorf("%s: the marks %q and %q are not there", path, begin, end)
	}
	return os.WriteFile(path, []byte(head+begin+text+end+tail), 0o644)
}
