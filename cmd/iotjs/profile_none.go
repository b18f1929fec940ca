// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_profile

package main

// profile does nothing in this build: see profile.go.
func profile() {}
