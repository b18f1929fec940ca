// SPDX-License-Identifier: Apache-2.0

//go:build !linux && !darwin && !windows

package main

// groupMemory and machineMemory are not known here: there is no limit unless
// one is given.
func groupMemory() int64 { return 0 }

func machineMemory() int64 { return 0 }
