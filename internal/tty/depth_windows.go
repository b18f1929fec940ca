// SPDX-License-Identifier: Apache-2.0

package tty

// systemDepth is the depth that every console of the system has.
const systemDepth = colorsFull
