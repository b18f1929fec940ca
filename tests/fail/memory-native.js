// SPDX-License-Identifier: Apache-2.0
// flags: --max-memory 64
// exit: 10
// stderr: ^out of memory: the script reached its limit of 64 MB\n$
3n ** (2n ** 29n); // one operation, which nothing interrupts
