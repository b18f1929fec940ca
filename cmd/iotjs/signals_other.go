// SPDX-License-Identifier: Apache-2.0

//go:build !linux

package main

// heedSignals does nothing here.
func heedSignals() {}
