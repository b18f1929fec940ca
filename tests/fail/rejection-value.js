// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: UnhandledPromiseRejection: This error originated .* rejected with the reason "#<Object>"\.
Promise.reject({ a: 1 });
