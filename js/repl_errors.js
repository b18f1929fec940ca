// SPDX-License-Identifier: Apache-2.0

// How errors are shown in a session.

'use strict';

// isShort tells whether the name and message of an error say all: where it was
// thrown is where the person has just looked.
function isShort(err) {
  if (!(err instanceof Error) || typeof err.stack !== 'string') return false;
  if (err.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') return true;
  return err instanceof SyntaxError && /^REPL\d+:\d/.test(err.stack);
}

module.exports = { isShort };
