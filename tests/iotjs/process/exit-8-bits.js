// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 3
process.exit(259);
