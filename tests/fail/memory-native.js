// SPDX-License-Identifier: Apache-2.0
// flags: --max-memory 64
// exit: 10
// stderr: ^out of memory: the script reached its limit of 64 MB\n$
'x'.repeat(2 ** 24).replace(/x/g, 'yyyyyyyyyyyyyyyy'); // one operation, which nothing interrupts
