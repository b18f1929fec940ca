// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: ^/.*rejection-error\.js:4\nPromise\.reject\(new Error\('lost'\)\);\n +\^\n\nError: lost\n    at 
Promise.reject(new Error('lost'));
setTimeout(() => console.log('never'), 50);
