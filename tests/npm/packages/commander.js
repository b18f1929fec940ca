// SPDX-License-Identifier: Apache-2.0

// commander: options of each kind, a subcommand, help, an unknown option.
'use strict';
const assert = require('assert');
const { Command, Option } = require('commander');

const program = new Command('tool').version('1.2.3').exitOverride();
program.configureOutput({ writeOut: (s) => { out += s; }, writeErr: (s) => { out += s; } });
program.option('-v, --verbose', 'say more').option('-n, --number <n>', 'a number', parseFloat, 1)
  .addOption(new Option('--mode <mode>').choices(['fast', 'safe']).default('safe'));
let out = '';
let ran;
program.command('copy <from> [to...]').description('copies').action((from, to) => { ran = [from, to]; });

program.parse(['-v', '--number=2.5', 'copy', 'a', 'b', 'c'], { from: 'user' });
assert.deepStrictEqual(program.opts(), { number: 2.5, mode: 'safe', verbose: true });
assert.deepStrictEqual(ran, ['a', ['b', 'c']]);
assert.throws(() => program.parse(['--help'], { from: 'user' }), { code: 'commander.helpDisplayed' });
assert.match(out, /Usage: tool \[options\] \[command\][^]*--mode <mode>[^]*copies/);
assert.throws(() => program.parse(['--verbos'], { from: 'user' }), { code: 'commander.unknownOption' });
assert.match(out, /Did you mean --verbose\?/);
console.log('ok');
