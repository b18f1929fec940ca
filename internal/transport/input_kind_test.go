// SPDX-License-Identifier: Apache-2.0

package transport

import "runtime"

// watches tells whether inputs are watched by the poller of the loop.
const watches = runtime.GOOS == "linux"
