// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^unref'd\nother\n$
// In IoT.js it cancels the timer, which no script can want.
setTimeout(function() { console.log("unref'd"); }, 1).unref();
setTimeout(function() { console.log('other'); }, 50);
