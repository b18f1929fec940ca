// SPDX-License-Identifier: Apache-2.0

//go:build iotjs_no_lowering

package lower

// Version is empty: there is nothing to lower with.
const Version = ""

// Available tells whether this build can lower at all.
const Available = false

// Transform fails: this build has no lowering.
func Transform(_ string, o Options) (*Result, error) {
	return nil, &Error{File: o.File, Text: "this build of iotjs has no lowering, which this file needs"}
}
