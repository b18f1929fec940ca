// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: ^/.*uncaught-in-timer\.js:4\nsetTimeout\(\(\) => \{ throw new Error\('later'\); \}, 1\);\n {19}\^\n\nError: later\n    at .*uncaught-in-timer\.js:4:26
setTimeout(() => { throw new Error('later'); }, 1);
setTimeout(() => console.log('never'), 5);
