// SPDX-License-Identifier: Apache-2.0

// Package putoff is imported by the command for its effect: the groups of package
// inits are not initialised at the start. A program that embeds the runtime does
// not import it, and may use those packages itself.
package putoff

import "github.com/iotjs/iotjs/internal/inits"

// Done tells that this package was initialised. A variable is all that runs
// before the packages in question.
var Done = putOff(inits.Lowering, inits.Collation, inits.Unused)

func putOff(groups ...*inits.Group) bool {
	for _, g := range groups {
		g.PutOff()
	}
	return true
}
