// SPDX-License-Identifier: Apache-2.0

package main

import "fmt"

// printf prints, and keeps what is to be recorded.
func (s *settings) printf(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	fmt.Print(text)
	s.text.WriteString(text)
}
