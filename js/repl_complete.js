// SPDX-License-Identifier: Apache-2.0

// Completion in a session. No code of the user's runs for it.

'use strict';

const fs = require('fs');
const path = require('path');
const { builtinModules } = require('module');
const { types } = require('util');
const { lexicals } = require('repl_names');
const { evaluate } = binding;

const keywords = ('async await break case catch class const continue debugger default delete do else export false finally ' +
  'for function if import in instanceof let new null return switch this throw true try typeof var void while with yield').split(' ');

const isName = (key) => /^[A-Za-z_$][\w$]*$/.test(key);
const matching = (list, word) => [...new Set(list)].filter((key) => key.startsWith(word)).sort();

// complete calls back with the completions of text, and the part of text that
// they begin with.
function complete(server, text, cb) {
  let m;
  try {
    if ((m = /^\s*\.([\w]*)$/.exec(text)) !== null && server._buffered === '') cb(null, commands(server, m[1]));
    else if ((m = /\brequire\s*\(\s*(['"`])([^'"`]*)$/.exec(text)) !== null) cb(null, modules(m[2]));
    else if ((m = /(?:[A-Za-z_$][\w$]*\??\.)*(?:[A-Za-z_$][\w$]*)?$/.exec(text)) !== null) cb(null, chain(server, m[0], text));
  } catch (err) {
    cb(err);
  }
}

function commands(server, word) {
  return [matching(Object.keys(server.commands), word).map((name) => `.${name}`), `.${word}`];
}

// modules are the names that require knows, and files.
function modules(word) {
  if (/^(?:\.{0,2}\/|\.)/.test(word)) return [files(word), word];
  return [matching([...builtinModules, ...builtinModules.map((name) => `node:${name}`), ...packages()], word), word];
}

function read(folder) {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function files(word) {
  if (word === '.' || word === '..') return ['./', '../'].filter((name) => name.startsWith(word));
  const head = word.slice(0, word.lastIndexOf('/') + 1);
  const wanted = (entry) => entry.isDirectory() || /\.(?:js|cjs|json)$/.test(entry.name);
  const hidden = (name) => name.startsWith('.') && !word.slice(head.length).startsWith('.');
  const names = read(path.resolve(head)).filter((entry) => wanted(entry) && !hidden(entry.name))
    .map((entry) => head + (entry.isDirectory() ? `${entry.name}/` : entry.name));
  return matching(names, word);
}

function packages() {
  const found = [];
  for (let folder = process.cwd(); ; folder = path.dirname(folder)) {
    for (const entry of read(path.join(folder, 'node_modules'))) if (!entry.name.startsWith('.')) found.push(entry.name);
    if (folder === path.dirname(folder)) return found;
  }
}

// chain completes a name, or a property of what is in front of the last dot.
function chain(server, expr, text) {
  const dot = expr.lastIndexOf('.');
  const before = text[text.length - expr.length - 1];
  if (before === '.' || (dot !== -1 && before !== undefined && /[)\]'"`\d]/.test(before))) return [[], expr];
  if (dot === -1) return [globals(server, expr), expr];
  const head = expr.slice(0, dot + 1);
  const value = follow(server, head.replace(/\??\.$/, '').split(/\??\./));
  if (value === undefined || value.of === undefined || value.of === null) return [[], expr];
  return [properties(value.of, expr.slice(dot + 1)).map((key) => key && head + key), expr];
}

// follow reads a chain of properties as far as that runs no getter.
function follow(server, [first, ...rest]) {
  let value = start(server, first);
  for (const key of rest) {
    if (value === undefined || value.of === undefined || value.of === null) return undefined;
    value = plain(Object(value.of), key);
  }
  return value;
}

function start(server, name) {
  if (name === 'this') return { of: server.context };
  if (server.useGlobal && lexicals().includes(name)) return declared(name);
  if (name === '_') return { of: server.last };
  if (name === '_error') return { of: server.lastError };
  return plain(server.context, name) || builtin(name);
}

function declared(name) {
  try {
    return { of: evaluate(name, 'completion', null).value };
  } catch {
    return undefined; // it has no value yet
  }
}

// builtin is a core module, which is behind a getter until it is used.
const builtin = (name) => (builtinModules.includes(name) ? { of: require(name) } : undefined);

// plain is the value of a property that is no accessor.
function plain(object, key) {
  for (let o = object; o !== null; o = Object.getPrototypeOf(o)) {
    if (types.isProxy(o)) return undefined;
    const desc = Object.getOwnPropertyDescriptor(o, key);
    if (desc !== undefined) return 'value' in desc ? { of: desc.value } : undefined;
  }
  return undefined;
}

// properties are grouped by the object that has them, the nearest last.
function properties(value, word) {
  const groups = [];
  const seen = new Set();
  const wanted = (key) => isName(key) && key.startsWith(word) && (word.startsWith('_') || !key.startsWith('__'));
  for (let o = Object(value); o !== null && !types.isProxy(o); o = Object.getPrototypeOf(o)) {
    const names = Object.getOwnPropertyNames(o).filter((key) => wanted(key) && !seen.has(key)).sort();
    for (const key of names) seen.add(key);
    if (names.length > 0) groups.unshift(names);
  }
  return groups.flatMap((names, i) => (i === 0 ? names : ['', ...names]));
}

function globals(server, word) {
  const names = [...keywords, ...(server.useGlobal ? lexicals() : [])];
  for (let o = server.context; o !== null; o = Object.getPrototypeOf(o)) names.push(...Object.getOwnPropertyNames(o));
  return matching(names.filter((name) => isName(name) && (word.startsWith('_') || !name.startsWith('__'))), word);
}

module.exports = { complete, plain, start };
