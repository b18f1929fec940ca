// SPDX-License-Identifier: Apache-2.0

// How a session evaluates what was typed, unless it is told otherwise.

'use strict';

const { evaluate } = binding;

// Recoverable is what eval calls back with if the code may go on.
class Recoverable extends SyntaxError {
  constructor(err) {
    super();
    this.err = err;
  }
}

function interrupted() {
  const err = binding.nodeError(Error, 'ERR_SCRIPT_EXECUTION_INTERRUPTED', 'Script execution was interrupted by `SIGINT`');
  return err;
}

// evaluateDefault is eval of a session: its this.
function evaluateDefault(code, context, file, cb) {
  const strict = this._strict ? "'use strict'; void 0; " : '';
  const { terminal, input } = this;
  let done;
  if (terminal) this._setRawMode(false); // so that ctrl-c is a signal
  try {
    done = evaluate(strict + code, file, this.useGlobal ? null : context);
  } finally {
    if (terminal && !this.closed && input.isRaw === false) this._setRawMode(true);
  }
  if (done === undefined) cb(new Recoverable(new SyntaxError('Unexpected end of input')));
  else if (done.promise === undefined) cb(null, done.value);
  else done.promise.then(() => cb(null, done.slot.value), (err) => cb(thrown(err)));
}

// thrown makes sure that there is something to report.
function thrown(err) {
  return err === undefined || err === null ? new Error(`rejected with ${err}`) : err;
}

module.exports = { evaluateDefault, interrupted, Recoverable };
