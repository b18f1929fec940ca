// SPDX-License-Identifier: Apache-2.0
process.exitCode = 2;
process.exit(0);
