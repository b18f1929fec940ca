// SPDX-License-Identifier: Apache-2.0
// exit: 13
// stderr: ^Warning: Detected unsettled top-level await at\nfile:///[^\n]*esm-unsettled-await\.mjs:4\nawait new Promise\(\(\) => {}\);\n\s*\^\n
await new Promise(() => {});
