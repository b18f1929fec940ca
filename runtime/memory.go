// SPDX-License-Identifier: Apache-2.0

package runtime

import "fmt"

// OutOfMemory is why Run ended when the script reached the limit of memory.
type OutOfMemory struct {
	Limit int64 // in bytes
}

// Error says how much it was.
func (e *OutOfMemory) Error() string {
	return fmt.Sprintf("out of memory: the script reached its limit of %d MB", e.Limit>>20)
}
