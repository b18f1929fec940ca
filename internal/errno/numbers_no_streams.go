// SPDX-License-Identifier: Apache-2.0

//go:build !linux && !darwin && !windows

package errno

// own are the numbers in os.constants.errno that the other Unixes have besides.
var own = [...]number{}
