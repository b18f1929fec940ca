// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 6
process.exitCode = 6;
process.exit();
