// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: RangeError: Maximum call stack size exceeded
const proxy = new Proxy({}, {});
Object.setPrototypeOf(proxy, Object.create(proxy));
try { proxy.missing; } catch { console.log('cannot be caught'); }
