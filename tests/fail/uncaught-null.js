// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: \nthrow null;\n\^\nnull\n
throw null;
