// SPDX-License-Identifier: Apache-2.0

//go:build !linux

package main

// dropPages knows nothing to give back on this system.
func dropPages() {}
