// SPDX-License-Identifier: Apache-2.0
'use strict';
// The text of the call that failed, for "The expression evaluated to a falsy value". Where the call is comes from the
// stack, the text from the file. Nothing is guessed: where the source cannot be read, or does not have a call in that
// place, the answer is undefined.

const { siteAbove } = require('call_site');

function read(file) {
  try {
    return require('fs').readFileSync(file.replace(/^file:\/\//, ''), 'utf8');
  } catch {
    return undefined;
  }
}

// offsetOf is where in text the column of a line is, or -1. Columns count bytes, so none is sure after other text
// than ASCII.
function offsetOf(text, line, column) {
  let start = 0;
  for (let i = 1; i < line; i++) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return -1;
  }
  const before = text.slice(start, start + column - 1);
  return /[^\0-\x7f]/.test(before) ? -1 : start + column - 1;
}

// skipString returns the index after the string that starts at i. What is between braces in a template is skipped, too.
function skipString(text, i) {
  const quote = text[i++];
  for (; i < text.length && text[i] !== quote; i++) {
    if (text[i] === '\\') i++;
    else if (quote === '`' && text.startsWith('${', i)) i = closing(text, i + 1) - 1;
  }
  return i + 1;
}

function skipComment(text, i) {
  const [end, length] = text[i + 1] === '*' ? ['*/', 2] : ['\n', 1];
  const at = text.indexOf(end, i + 2);
  return at < 0 ? text.length : at + length;
}

// skipRegExp returns the index after the regular expression that starts at i.
function skipRegExp(text, i) {
  let inClass = false;
  for (i++; i < text.length && text[i] !== '\n' && (inClass || text[i] !== '/'); i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '[') inClass = true;
    else if (text[i] === ']') inClass = false;
  }
  return i + 1;
}

// A slash starts a regular expression unless a value stands before it.
const afterValue = /[\w$)\]}'"`]\s*$/;
const afterKeyword = /\b(return|typeof|case|in|of|void|delete|instanceof|new|do|else)\s*$/;

function skipSlash(text, i, open) {
  if (text[i + 1] === '/' || text[i + 1] === '*') return skipComment(text, i);
  const before = text.slice(open, i);
  return !afterValue.test(before) || afterKeyword.test(before) ? skipRegExp(text, i) : i + 1;
}

// closing returns the index after the bracket that closes the one at open, or a number beyond text.
function closing(text, open) {
  let depth = 0;
  for (let i = open; i < text.length;) {
    const c = text[i];
    if ('"\'`'.includes(c)) {
      i = skipString(text, i);
    } else if (c === '/') {
      i = skipSlash(text, i, open);
    } else {
      if ('([{'.includes(c)) depth++;
      else if (')]}'.includes(c) && --depth === 0) return i + 1;
      i++;
    }
  }
  return text.length + 1;
}

// callee matches, at the end of what stands before the parenthesis, the names and simple indexes that are called.
const callee = /[\w$]+(?:\s*\[[^\][]*\]|\s*\??\.\s*[\w$]+)*\s*$/;

// indent puts two spaces before each line but the first, in the place of what the first one is indented by.
function indent(code, column) {
  return code.split('\n').map((line, i) => {
    if (i === 0) return line;
    const blank = /^\s*/.exec(line)[0].length;
    return '  ' + line.slice(Math.min(blank, column));
  }).join('\n');
}

module.exports = function sourceOf(stackStartFn) {
  const site = siteAbove(stackStartFn);
  const file = site && site.getFileName && site.getFileName();
  const text = file ? read(file) : undefined;
  if (text === undefined) return undefined;
  const at = offsetOf(text, site.getLineNumber(), site.getColumnNumber());
  // The place is the name before the parenthesis or the parenthesis itself.
  const name = at < 0 ? null : /^[\w$]*\s*\(/.exec(text.slice(at, at + 200));
  if (name === null) return undefined;
  const open = at + name[0].length - 1;
  const called = callee.exec(text.slice(text.lastIndexOf('\n', open) + 1, open));
  const end = closing(text, open);
  if (called === null || end > text.length) return undefined;
  const start = open - called[0].length;
  return indent(text.slice(start, end), start - text.lastIndexOf('\n', start) - 1);
};
