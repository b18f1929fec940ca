// SPDX-License-Identifier: Apache-2.0

//go:build !race

package eventloop

const raceDetector = false
