// SPDX-License-Identifier: Apache-2.0

'use strict';

// util.parseArgs reads options and positionals from a list of arguments.

const assert = require('assert');
const { parseArgs } = require('util');

const options = {
  verbose: { type: 'boolean', short: 'v' },
  file: { type: 'string', short: 'f' },
  tag: { type: 'string', multiple: true },
  level: { type: 'string', default: '1' },
};
const parse = (args, more) => parseArgs({ args, options, ...more });

assert.deepStrictEqual({ ...parse(['-v', '--file', 'a']).values }, { verbose: true, file: 'a', level: '1' });
assert.deepStrictEqual({ ...parse(['-vfa', '--tag=x', '--tag', 'y']).values },
  { verbose: true, file: 'a', tag: ['x', 'y'], level: '1' });
assert.deepStrictEqual(parse(['p', '-v', '--', '-q'], { allowPositionals: true }).positionals, ['p', '-q']);
assert.deepStrictEqual({ ...parse(['--no-verbose'], { allowNegative: true }).values }, { verbose: false, level: '1' });
assert.deepStrictEqual(parse(['-f', 'a'], { tokens: true }).tokens,
  [{ kind: 'option', name: 'file', rawName: '-f', index: 0, value: 'a', inlineValue: false }]);

assert.throws(() => parse(['--nope']), { code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION', message: "Unknown option '--nope'" });
assert.throws(() => parse(['--file']), { code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' });
assert.throws(() => parse(['--verbose=1']), { code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' });
assert.throws(() => parse(['p']), { code: 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL' });
assert.throws(() => parseArgs({ args: [], options: { x: { type: 'number' } } }), { code: 'ERR_INVALID_ARG_TYPE' });
assert.deepStrictEqual({ ...parseArgs({ args: ['--any=1', 'p'], strict: false }).values }, { any: '1' });
