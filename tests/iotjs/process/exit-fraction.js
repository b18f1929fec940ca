// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// exit: 1
process.exit(1.9);
