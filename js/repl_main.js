// SPDX-License-Identifier: Apache-2.0

// The session of the command, and of Runtime.REPL.

'use strict';

const os = require('os');
const path = require('path');
const { Readable, Writable } = require('stream');
const repl = require('repl');
const { interrupted } = require('repl_eval');

const defaultSize = 1000;

// streams are the process's own, or what the program gave.
function streams({ own, read, write }) {
  if (own) return { input: process.stdin, output: process.stdout };
  const input = new Readable({ read() { read((text) => this.push(text)); } });
  const output = new Writable({
    decodeStrings: false,
    write(text, encoding, done) {
      write(String(text));
      done();
    },
  });
  return { input, output };
}

const isTerminal = (options) => options.own && !!process.stdin.isTTY && !!process.stdout.isTTY;

function historyFile() {
  const given = binding.variable('IOTJS_REPL_HISTORY');
  if (given !== undefined) return given.trim();
  return path.join(os.homedir(), '.iotjs_repl_history');
}

function historySize() {
  const size = Number(binding.variable('IOTJS_REPL_HISTORY_SIZE'));
  return Number.isInteger(size) && size > 0 ? size : defaultSize;
}

// asked tells whether the person sees prompts: not when a file is read.
const asked = (options) => isTerminal(options) || !options.own;

function greet(options) {
  if (!isTerminal(options)) return;
  process.stdout.write(`Welcome to iotjs ${options.version}. Type ".help" for commands.\n` +
    `Documentation: ${options.documentation}\n`);
}

// begin starts the session. What it returns is what the runtime calls.
function begin(options) {
  const terminal = isTerminal(options) && binding.variable('TERM') !== 'dumb';
  const quiet = !asked(options);
  greet(options);
  const server = repl.start({
    ...streams(options), terminal, prompt: quiet ? '' : '> ', useGlobal: true, useColors: options.colors,
    ignoreUndefined: quiet || binding.variable('IOTJS_REPL_IGNORE_UNDEFINED') === '1', historySize: historySize(),
  });
  server._own = true;
  if (quiet) server.errorOutput = process.stderr;
  if (terminal) server.setupHistory(historyFile(), () => {});
  server.on('exit', () => leave(server, options));
  return {
    show(err) {
      server._fail(err);
      if (quiet) failed();
    },
    interrupt() { server.emit('SIGINT'); },
    interrupted() { // a callback was
      if (server._busy) server._interrupt();
      else this.show(interrupted());
    },
  };
}

function failed() {
  if (process.exitCode === undefined) process.exitCode = 1;
}

// leave ends the process of a person who has left. What a file began goes on.
function leave(server, options) {
  if (!asked(options)) {
    if (server._errors > 0) failed();
    return;
  }
  if (isTerminal(options) && !server.terminal) process.stdout.write('\n');
  if (options.own) process.exit();
}

module.exports = begin;
