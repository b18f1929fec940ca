// SPDX-License-Identifier: Apache-2.0

// The class REPLServer: reads lines, evaluates what is complete, and shows the
// results.

'use strict';

const { Interface } = require('readline');
const { inspect } = require('util');
const { evaluateDefault, interrupted, Recoverable } = require('repl_eval');
const commands = require('repl_commands');
const contexts = require('repl_context');
const { isShort } = require('repl_errors');
const owners = require('repl_owners');

const isDumb = () => process.env.TERM === 'dumb';

function interfaceOptions(o) {
  const input = o.input || process.stdin;
  const output = o.output || process.stdout;
  let { terminal } = o;
  if (terminal === undefined || terminal === null) terminal = !!output.isTTY && !isDumb();
  const { historySize = 1000, completer } = o;
  return { input, output, terminal, historySize, completer, prompt: o.prompt === undefined ? '> ' : o.prompt };
}

class REPLServer extends Interface {
  constructor(o) {
    const given = interfaceOptions(o);
    super(given);
    this.input = given.input;
    this._initialPrompt = given.prompt;
    this.useColors = o.useColors === undefined ? coloured(given) : !!o.useColors;
    this.useGlobal = !!o.useGlobal;
    this.ignoreUndefined = !!o.ignoreUndefined;
    this.eval = o.eval || evaluateDefault;
    this.preview = o.preview === undefined ? this.terminal && this.useColors && this.eval === evaluateDefault : !!o.preview;
    this.editorMode = false;
    this.underscoreAssigned = false;
    this.underscoreErrAssigned = false;
    this.last = undefined;
    this.lastError = undefined;
    this.lines = [];
    this.commands = Object.assign(Object.create(null), commands);
    this._strict = !!o.strict;
    this._buffered = '';
    this._busy = undefined; // how to interrupt what is being evaluated
    this._waiting = []; // lines and keys that came meanwhile
    this._catching = false;
    this._left = false;
    this._sawInterrupt = false;
    this._errors = 0;
    if (!o.completer) this.completer = (text, cb) => require('repl_complete').complete(this, text, cb);
    this.writer = this._writer(o.writer);
    this.resetContext();
    this.on('line', (line) => this._typed(line));
    this.on('SIGINT', () => this._interrupt());
    this.once('close', () => this._leave());
    if (this.terminal) require('repl_keys').edit(this);
    this.displayPrompt();
  }

  // _writer adds colours to the usual writer, and takes others as they are.
  _writer(writer) {
    if (writer && writer !== require('repl').writer) return writer;
    return (value) => inspect(value, { ...require('repl').writer.options, colors: this.useColors });
  }

  setPrompt(prompt) { this._initialPrompt = prompt; super.setPrompt(prompt); }

  displayPrompt(preserveCursor) {
    if (this.closed || this.editorMode) return;
    super.setPrompt(this._buffered === '' ? this._initialPrompt : '... ');
    if (this._initialPrompt === '') super.setPrompt('');
    this.prompt(preserveCursor);
  }

  // _within runs what writes to the terminal (js/repl_keys.js).
  _within(fn) { return fn(); }

  clearBufferedCommand() { this._buffered = ''; }

  defineCommand(keyword, cmd) {
    if (typeof cmd === 'function') cmd = { action: cmd };
    else if (typeof cmd.action !== 'function') throw binding.invalidArgType('cmd.action', 'of type function', cmd.action);
    this.commands[keyword] = cmd;
  }

  resetContext() {
    this.context = this.createContext();
    this.underscoreAssigned = false;
    this.underscoreErrAssigned = false;
    contexts.defineLast(this);
    this.lines = [];
    this.emit('reset', this.context);
  }

  createContext() { return contexts.create(this); }

  // _typed takes a line, or keeps it for later.
  _typed(line) {
    if (this._busy) {
      this._waiting.push(() => this._typed(line));
      return;
    }
    this._sawInterrupt = false;
    if (this.editorMode) {
      this._buffered += `${line}\n`;
      return;
    }
    if (this._command(line.trim())) return;
    if (this._buffered === '' && line.trim() === '') {
      this.displayPrompt();
      return;
    }
    this._evaluate(`${this._buffered}${line}\n`);
  }

  // _command carries out a line like .help.
  _command(line) {
    const m = /^\.([^\s.][^\s]*)\s*([^]*)$/.exec(line);
    if (m === null || !Number.isNaN(parseFloat(line))) return false;
    const cmd = this.commands[m[1]];
    if (cmd === undefined && this._buffered !== '') return false;
    this._remember(line);
    if (cmd === undefined) {
      this.output.write('Invalid REPL keyword\n');
      this.displayPrompt();
    } else {
      cmd.action.call(this, m[2]);
    }
    return true;
  }

  // _evaluate runs code. done replaces what is usually done with the result.
  _evaluate(code, done = (err, value) => this._finish(code, err, value)) {
    let open = true;
    const finish = (err, value) => {
      if (!open) return;
      open = false;
      this._within(() => {
        this._busy = undefined;
        done(err, value);
        this._catchUp();
        if (this._left && !this._busy) this._leave();
      });
    };
    this._busy = () => finish(interrupted());
    try {
      this.eval(code, this.context, owners.name(this), finish);
    } catch (err) {
      finish(err);
    }
  }

  // _catchUp goes on with what came while code was being evaluated.
  _catchUp() {
    if (this._catching) return;
    this._catching = true;
    while (this._waiting.length > 0 && !this._busy) this._waiting.shift()();
    this._catching = false;
  }

  _finish(code, err, value) {
    if (err instanceof Recoverable) {
      this._buffered = code;
      this.displayPrompt();
      return;
    }
    this._buffered = '';
    this.lines.push(code.trimEnd());
    this._remember(code.trimEnd());
    if (err !== undefined && err !== null) this._fail(err);
    else this._show(value);
    this.displayPrompt();
  }

  _remember(text) { if (this._history) this._history.add(text); }

  _show(value) {
    if (this.ignoreUndefined && value === undefined) return;
    if (!this.underscoreAssigned) this.last = value;
    this.output.write(`${this._text(value)}\n`);
  }

  _text(value) {
    try {
      return this.writer(value);
    } catch (err) {
      return `Uncaught ${inspect(err)}`;
    }
  }

  // _fail shows what was thrown.
  _fail(err) {
    this._errors++;
    if (!this.underscoreErrAssigned) this.lastError = err;
    const { errorOutput = this.output } = this;
    errorOutput.write(`Uncaught${isShort(err) ? ` ${err.name}: ${err.message}` : this._thrown(err)}\n`);
  }

  // _callbackFailed shows what a callback threw while a line may be half typed.
  _callbackFailed(err) {
    const typing = this.terminal && !this._busy;
    if (typing) this.output.write(`${this.prevRows > 0 ? `\x1b[${this.prevRows}A` : ''}\r\x1b[0J`);
    this.prevRows = 0;
    this._fail(err);
    if (typing) this._refreshLine();
    else if (!this._busy) this.displayPrompt();
  }

  _thrown(err) {
    const text = this._text(err);
    const body = err instanceof Error && text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
    return body.includes('\n') && !(err instanceof Error) ? `:\n${body}` : ` ${body}`;
  }

  // _interrupt is for ctrl-c.
  _interrupt() {
    if (this._busy) {
      this._busy();
      return;
    }
    const empty = this.line === '' && this._buffered === '' && !this.editorMode;
    if (empty && this._sawInterrupt) {
      this.close();
      return;
    }
    this.clearLine();
    this.editorMode = false;
    this.clearBufferedCommand();
    if (empty) this.output.write('(To exit, press Ctrl+C again or Ctrl+D or type .exit)\n');
    this._sawInterrupt = empty;
    this.displayPrompt();
  }

  _leave() {
    this._left = true;
    if (this._busy) return;
    this._left = false;
    owners.forget(this);
    if (this._history) this._history.close();
    this.emit('exit');
  }

  setupHistory(path, cb) {
    const { History } = require('repl_history');
    this._history = new History(this, path, this.historySize);
    process.nextTick(() => cb(null, this));
  }
}

function coloured({ output, terminal }) {
  return terminal && (typeof output.hasColors !== 'function' || output.hasColors());
}

module.exports = { REPLServer, Recoverable };
