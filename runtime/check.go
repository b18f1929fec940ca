// SPDX-License-Identifier: Apache-2.0

package runtime

import "errors"

// CheckSource compiles src as a module without running it. The error shows the place
// of a syntax error: "file:line", the line, a mark, and the message.
func CheckSource(name, src string) error {
	_, err := compileModuleSource(name, clean(src))
	var f *syntaxFault
	if errors.As(err, &f) {
		return errors.New(f.arrow() + "SyntaxError: " + f.Message)
	}
	return err
}
