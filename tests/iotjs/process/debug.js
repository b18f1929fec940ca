// SPDX-License-Identifier: Apache-2.0
// modes: both
require('assert').strictEqual('debug' in process, false);
