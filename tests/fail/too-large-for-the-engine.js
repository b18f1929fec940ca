// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: ^RangeError: Invalid array length\n
Function('return 1n << (2n ** 62n)'); // calculated by the compiler of the engine
