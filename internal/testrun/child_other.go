// SPDX-License-Identifier: Apache-2.0

//go:build !unix

package testrun

import "os/exec"

// ownGroup does nothing: there are no process groups.
func ownGroup(*exec.Cmd) {}

// killGroup ends cmd, and not what it has started.
func killGroup(cmd *exec.Cmd) error { return cmd.Process.Kill() }
