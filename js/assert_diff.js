// SPDX-License-Identifier: Apache-2.0
'use strict';
// Shows two texts as one: lines that only the actual value has with '+', those that only the expected one has with
// '-', and of the lines they share those around a difference. The common end is found first; before it, lines are
// compared by their position, which suits values printed one property a line.

const maxLines = 50; // shown before the rest is left out

class Diff {
  constructor(colors) {
    this.colors = colors;
    this.text = '';
    this.minus = ''; // lines with '-' that wait for the end of a run of differences
    this.same = []; // the run of shared lines at the end; two of them are in text already
    this.shown = 0;
    this.skipped = false;
  }

  print(mark, line) {
    this.text += `\n${mark} ${line}`;
    this.shown++;
  }

  skip() {
    this.text += '\n' + this.colors.skip;
    this.skipped = true;
  }

  flush() {
    this.text += this.minus;
    this.minus = '';
  }

  // equal takes the shared line and the two as they are, one of which may lack its comma.
  equal(line, actual, expected) {
    this.flush();
    if (this.same.push({ actual, expected }) <= 2) this.print(' ', line);
  }

  // context shows the end of a run of shared lines, in front of a difference.
  context(side) {
    const rest = this.same.slice(2);
    this.same = [];
    if (rest.length > 3) this.skip();
    for (const pair of rest.length > 3 ? rest.slice(-2) : rest) this.print(' ', pair[side]);
  }

  differ(actual, expected) {
    this.context(actual === undefined ? 'expected' : 'actual');
    if (actual !== undefined) this.print(this.colors.plus, actual);
    if (expected === undefined) return;
    this.minus += `\n${this.colors.minus} ${expected}`;
    this.shown++;
  }

  // ending shows the lines that both texts end with.
  ending(lines) {
    this.flush();
    const long = lines.length > 4;
    if (long) {
      this.print(' ', lines[0]);
      this.skip();
    }
    for (const line of long ? lines.slice(-3) : lines) this.print(' ', line);
  }
}

// takeEnding removes the lines that both lists end with and returns them.
function takeEnding(a, b) {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  b.length -= n;
  return a.splice(a.length - n);
}

// shared is the line that a and b have in common, but for a comma at the end of one of them; else undefined.
function shared(a, b) {
  if (a === b || a === b + ',') return a;
  return b !== undefined && a + ',' === b ? b : undefined;
}

module.exports = function diff(left, right, title, colors) {
  const a = left.split('\n');
  const b = right.split('\n');
  const end = takeEnding(a, b);
  const out = new Diff(colors);
  const count = Math.max(a.length, b.length);
  const head = `${title}\n${colors.legend}`;
  const skipped = ` ${colors.skip} Lines skipped\n`;
  for (let i = 0; i < count; i++) {
    const line = i < a.length ? shared(a[i], b[i]) : undefined;
    if (line === undefined) out.differ(a[i], b[i]);
    else out.equal(line, a[i], b[i]);
    if (out.shown > maxLines && i < count - 2) {
      return `${head}${skipped}${out.text}\n${colors.skip}${out.minus}\n${colors.skip}`;
    }
  }
  out.ending(end);
  return head + (out.skipped ? skipped : '\n') + out.text;
};
