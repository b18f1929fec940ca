// SPDX-License-Identifier: Apache-2.0

// Loaded before each test of test262: the functions that the suite asks of its
// host, then the files of its harness that the test names. A test that does not
// come to its end says so on a line that begins with a mark.
'use strict';

const { readFileSync } = require('fs');
const { env, exit } = process;
const log = console.log.bind(console);
const script = eval;

globalThis.print = (text) => log(String(text));

globalThis.$262 = {
  global: globalThis,
  evalScript: (source) => script(source),
  gc() { throw new Error('gc is not of this host'); },
  detachArrayBuffer(buffer) { structuredClone(buffer, { transfer: [buffer] }); },
};

// nameOf is the name of an error, also of one that is no Error.
function nameOf(error) {
  try {
    return error.constructor.name;
  } catch {
    return typeof error;
  }
}

function messageOf(error) {
  try {
    return String(error.message).replace(/\n/g, ' ');
  } catch {
    return '';
  }
}

process.on('unhandledRejection', () => {});
process.on('uncaughtException', (error) => {
  log('test262-uncaught', nameOf(error), messageOf(error));
  exit(1);
});

// Declarations of the harness are to be global, which those of an eval are not
// if they are lexical.
for (const file of env.TEST262_HARNESS ? env.TEST262_HARNESS.split(':') : []) {
  script(readFileSync(file, 'utf8').replace(/^(?:const|let) /gm, 'var ').replace(/^class (\w+)/gm, 'var $1 = class $1'));
}
