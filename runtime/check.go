// SPDX-License-Identifier: Apache-2.0

package runtime

import "github.com/iotjs/iotjs/internal/lower"

// CheckSource compiles src as a module without running it. The error shows the place
// of a syntax error: "file:line", the line, a mark, and the message.
func CheckSource(name, src string) error {
	c := compiler{cache: &lower.Cache{}}
	_, err := c.compile(unit{name, clean(src), parseModule})
	return err
}
