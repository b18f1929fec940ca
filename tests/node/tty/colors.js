// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const tty = require('tty');

const depth = (env) => tty.WriteStream.prototype.getColorDepth.call({}, env);
for (const [env, want] of [
  [{}, 1], [{ TERM: 'dumb' }, 1], [{ TERM: 'xterm' }, 4], [{ TERM: 'xterm-256color' }, 8], [{ TERM: 'mosh' }, 24],
  [{ TERM: 'screen' }, 4], [{ TERM: 'linux' }, 4], [{ TERM: 'con80x25' }, 4], [{ TERM: 'conx' }, 1], [{ TERM: 'KONSOLE' }, 4],
  [{ COLORTERM: 'truecolor' }, 24], [{ COLORTERM: 'yes' }, 4], [{ TMUX: '1' }, 8], [{ NO_COLOR: '', TERM: 'xterm' }, 1],
  [{ NODE_DISABLE_COLORS: '1', TERM: 'xterm' }, 1], [{ FORCE_COLOR: '0', TERM: 'xterm' }, 1], [{ FORCE_COLOR: '' }, 4],
  [{ FORCE_COLOR: '2' }, 8], [{ FORCE_COLOR: '3', NO_COLOR: '1' }, 24], [{ CI: '1' }, 1], [{ CI: '1', GITLAB_CI: '1' }, 8],
  [{ TEAMCITY_VERSION: '9.1.2' }, 4], [{ TEAMCITY_VERSION: '8.3.1' }, 1], [{ TERM_PROGRAM: 'iTerm.app' }, 8],
  [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0' }, 24], [{ TERM_PROGRAM: 'Apple_Terminal' }, 8],
]) {
  assert.strictEqual(depth(env), want, JSON.stringify(env));
}

const has = (...args) => tty.WriteStream.prototype.hasColors.apply({ getColorDepth: (env) => depth(env) }, args);
const xterm = { TERM: 'xterm' };
assert.strictEqual(has(xterm), true);
assert.strictEqual(has(16, xterm), true);
assert.strictEqual(has(17, xterm), false);
assert.strictEqual(has(256, { TERM: 'xterm-256color' }), true);
assert.throws(() => has(1), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => has('x'), { code: 'ERR_INVALID_ARG_TYPE' });
