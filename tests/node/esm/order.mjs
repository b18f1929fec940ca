// SPDX-License-Identifier: Apache-2.0
// stdout: ^job\nmicrotask\ntick\nimmediate\n$
process.nextTick(() => console.log("tick"));
Promise.resolve().then(() => console.log("job"));
queueMicrotask(() => console.log("microtask"));
setImmediate(() => console.log("immediate"));
