// SPDX-License-Identifier: Apache-2.0

// The commands of a session. They are called with the session as this.

'use strict';

const fs = require('fs');
const names = require('repl_names');

function broken() {
  this.clearBufferedCommand();
  this.displayPrompt();
}

function cleared() {
  this.clearBufferedCommand();
  if (this.useGlobal) {
    names.forget();
    this.lines = [];
    this.emit('reset', this.context);
  } else {
    this.output.write('Clearing context...\n');
    this.resetContext();
  }
  this.displayPrompt();
}

function edited() {
  if (!this.terminal) {
    this.displayPrompt();
    return;
  }
  this.editorMode = true;
  this.clearBufferedCommand();
  this.output.write('// Entering editor mode (Ctrl+D to finish, Ctrl+C to cancel)\n');
  this._prompt = '';
}

function helped() {
  const list = Object.keys(this.commands).sort();
  const room = Math.max(...list.map((name) => name.length)) + 3;
  for (const name of list) {
    this.output.write(`.${name.padEnd(room)}${this.commands[name].help || ''}\n`.replace(/ +\n$/, '\n'));
  }
  this.output.write('\nCtrl+C clears the line or stops what runs, Ctrl+D leaves, Ctrl+R searches.\n');
  this.displayPrompt();
}

function loaded(file) {
  let code;
  try {
    if (!fs.statSync(file).isFile()) throw new Error('not a file');
    code = fs.readFileSync(file, 'utf8');
  } catch {
    this.output.write(`Failed to load: ${file}\n`);
    this.displayPrompt();
    return;
  }
  this.clearBufferedCommand();
  this._evaluate(`${code}\n`, (err, value) => {
    this._finish(code, err && err.err ? err.err : err, value);
  });
}

function saved(file) {
  try {
    fs.writeFileSync(file, `${this.lines.join('\n')}\n`);
    this.output.write(`Session saved to: ${file}\n`);
  } catch {
    this.output.write(`Failed to save: ${file}\n`);
  }
  this.displayPrompt();
}

function listed() {
  for (const name of names.declared(this)) this.output.write(`${name}\n`);
  this.displayPrompt();
}

function timed(code) {
  const begin = process.hrtime.bigint();
  this._evaluate(`${code}\n`, (err, value) => {
    const ms = Number(process.hrtime.bigint() - begin) / 1e6;
    this.output.write(`${ms.toFixed(3)} ms\n`);
    this._finish(code, err && err.err ? err.err : err, value);
  });
}

module.exports = {
  break: { help: 'Forget the lines typed so far', action: broken },
  clear: { help: 'Forget the lines typed so far and what the session has declared', action: cleared },
  editor: { help: 'Type several lines and run them together', action: edited },
  exit: { help: 'Leave', action() { this.close(); } },
  help: { help: 'Print this', action: helped },
  load: { help: 'Run the code in a file', action: loaded },
  ls: { help: 'List the names that the session has declared', action: listed },
  save: { help: 'Save what was typed to a file', action: saved },
  time: { help: 'Run an expression and say how long it took', action: timed },
};
