// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 1
'use strict';
const { EventEmitter } = require('events');
new EventEmitter().emit('error', new Error('unheard'));
