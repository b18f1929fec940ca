// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 2
process.emitExit = {};
process.exitCode = 2;
