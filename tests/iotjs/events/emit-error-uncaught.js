// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 1
// stderr: Error: nobody listens
new (require('events'))().emit('error', new Error('nobody listens'));
