// SPDX-License-Identifier: Apache-2.0

// Package docmark writes generated text into a document, between two comments:
//
//	<!-- name:begin -->
//	<!-- name:end -->
package docmark

import (
	"fmt"
	"os"
	"strings"
)

// Replace puts text between the marks called name of the file at path. The rest
// of the file stays as it is.
func Replace(path, name, text string) error {
	src, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	out, err := replace(string(src), name, text)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return os.WriteFile(path, []byte(out), 0o644)
}

func replace(doc, name, text string) (string, error) {
	begin, end := "<!-- "+name+":begin -->\n", "<!-- "+name+":end -->\n"
	head, rest, ok := strings.Cut(doc, begin)
	_, tail, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		return "", fmt.Errorf("the marks of %q are not there", name)
	}
	return head + begin + text + end + tail, nil
}
