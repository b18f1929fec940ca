// SPDX-License-Identifier: Apache-2.0

// Moving the cursor of a terminal and clearing parts of it.

'use strict';

const { invalidArgType, nodeError } = binding;

const checkCallback = (callback) => {
  if (callback !== undefined && typeof callback !== 'function') {
    throw invalidArgType('callback', 'of type function', callback);
  }
};

const checkNumber = (name, value) => {
  if (Number.isNaN(value)) {
    throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', `The argument '${name}' is invalid. Received NaN`);
  }
};

// nothing is what the functions do when there is nothing to write.
const nothing = (callback) => {
  if (typeof callback === 'function') process.nextTick(callback, null);
  return true;
};

const send = (stream, text, callback) => (
  stream === null || stream === undefined || text === '' ? nothing(callback) : stream.write(text, callback)
);

// place is the sequence that puts the cursor at (x, y), or in column x.
function place(x, y) {
  checkNumber('x', x);
  checkNumber('y', y);
  if (typeof x !== 'number' && typeof y !== 'number') return '';
  if (typeof x !== 'number') {
    throw nodeError(TypeError, 'ERR_INVALID_CURSOR_POS', 'Cannot set cursor row without setting its column');
  }
  return typeof y === 'number' ? `\x1b[${y + 1};${x + 1}H` : `\x1b[${x + 1}G`;
}

// shift is the sequence that moves the cursor by (dx, dy).
function shift(dx, dy) {
  let text = '';
  if (dx < 0) text += `\x1b[${-dx}D`;
  else if (dx > 0) text += `\x1b[${dx}C`;
  if (dy < 0) text += `\x1b[${-dy}A`;
  else if (dy > 0) text += `\x1b[${dy}B`;
  return text;
}

// wipe is the sequence that clears the line to the left, to the right or all
// of it.
const wipe = (dir) => (dir < 0 ? '\x1b[1K' : dir > 0 ? '\x1b[0K' : '\x1b[2K');

const wipeDown = '\x1b[0J';

function cursorTo(stream, x, y, callback) {
  checkCallback(callback);
  if (typeof y === 'function') {
    callback = y;
    y = undefined;
  }
  return send(stream, place(x, y), callback);
}

function moveCursor(stream, dx, dy, callback) {
  checkCallback(callback);
  return send(stream, shift(dx, dy), callback);
}

function clearLine(stream, dir, callback) {
  checkCallback(callback);
  return send(stream, wipe(dir), callback);
}

function clearScreenDown(stream, callback) {
  checkCallback(callback);
  return send(stream, wipeDown, callback);
}

module.exports = { clearLine, clearScreenDown, cursorTo, moveCursor, place, shift, wipe, wipeDown };
