// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// exit: 2
process.exitCode = 2;
process.exit(0);
