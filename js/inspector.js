// SPDX-License-Identifier: Apache-2.0
'use strict';
// inspector: there is no debugger that could be attached. The module can be required, as packages do; to use it is an
// error.

const EventEmitter = require('events');
const { nodeError } = binding;

const unavailable = () => nodeError(Error, 'ERR_INSPECTOR_NOT_AVAILABLE', 'Inspector is not available');

class Session extends EventEmitter {
  connect() { throw unavailable(); }
  connectToMainThread() { throw unavailable(); }
  post() { throw nodeError(Error, 'ERR_INSPECTOR_NOT_CONNECTED', 'Session is not connected'); }
  disconnect() {}
}

module.exports = {
  open() { throw unavailable(); },
  close() {},
  url() {},
  waitForDebugger() { throw nodeError(Error, 'ERR_INSPECTOR_NOT_ACTIVE', 'Inspector is not active'); },
  console: globalThis.console,
  Session,
};
