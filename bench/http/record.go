// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"os"
	"strings"
)

const (
	begin = "<!-- table of http -->\n"
	end   = "<!-- end of table of http -->\n"
)

// printf prints, and keeps what is to be recorded.
func (s *settings) printf(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	fmt.Print(text)
	s.text.WriteString(text)
}

// replaceTable puts text between the marks of the file.
func replaceTable(path, text string) error {
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
