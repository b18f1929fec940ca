// SPDX-License-Identifier: Apache-2.0

//go:build !gc || go1.27

package inits

// Groups of which nothing is put off.
var (
	Lowering  = new(Group)
	Collation = new(Group)
	Unused    = new(Group)
)

func (t *task) call() {}
