// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 255
process.exit(-1);
