// SPDX-License-Identifier: Apache-2.0
'use strict';
// What the process tells: exceptions that nobody caught, and its end.

const { isTestFailure, kinds, testFailure } = require('test_error');
const { ownerOf } = require('test_limit');
const { tell } = require('test_node');

const pending = 'Promise resolution is still pending but the event loop has already resolved';

// stray gives an exception to the test it belongs to.
function stray(root, err, kind) {
  const test = ownerOf(err) ?? root.owner();
  if (test === undefined || test.isSuite) {
    root.failOutside(err, kind);
  } else if (test.done) {
    process.exitCode = 1;
    root.note(`Error: Test "${test.name}"${where(test)} generated asynchronous activity after the test ended. ` +
      `This activity created the error "${err}" and would have caused the test to fail, ` +
      `but instead triggered an ${kind} event.`);
  } else {
    test.fail(isTestFailure(err) ? err : testFailure(err, kind));
    test.stop();
  }
}

function where({ place }) {
  if (place === undefined) return '';
  return ` at ${require('path').relative(process.cwd(), place.file)}:${place.line}:${place.column}`;
}

// finish ends the report. code is the exit code of a process that ends in the
// midst of its tests, undefined for one that has nothing left to do.
function finish(root, code) {
  if (code === undefined) root.finish(testFailure(pending, kinds.cancelled));
  else stopAll(root, testFailure(`the process ended with exit code ${code} while the test was running`, kinds.cancelled));
  tell({ type: 'loaded', files: Object.keys(require('module')._cache) });
  // Who leaves as if all were well before the first test has run is not done.
  const early = code === 0 && !root.children.some((c) => c.done) && root.children.some((c) => root.wants(c));
  if (!early) tell({ type: 'done' });
}

function stopAll(root, why) {
  root.open = false;
  stopRunning(root, why);
}

// stopRunning cancels the tests that run; the others never began.
function stopRunning(test, why) {
  for (const child of test.children) {
    if (!child.begun || child.done) continue;
    stopRunning(child, why);
    child.cancel(why);
    child.finish();
  }
}

// watch listens to the process for root.
function watch(root) {
  const onException = (err) => stray(root, err, kinds.uncaught);
  const onRejection = (err) => stray(root, err, kinds.rejection);
  const end = (code) => {
    process.off('beforeExit', onIdle);
    process.off('exit', end);
    process.off('uncaughtException', onException);
    process.off('unhandledRejection', onRejection);
    finish(root, code);
  };
  // Hooks may do more, and then the loop comes back here. A promise that will
  // never be fulfilled does not bring it back: the second time is the end.
  let asked = false;
  const onIdle = () => {
    if (asked || root.children.some((c) => !c.done)) return end();
    asked = true;
    cleanUp(root).then(end.bind(null, undefined));
  };
  process.on('uncaughtException', onException);
  process.on('unhandledRejection', onRejection);
  process.on('beforeExit', onIdle);
  process.on('exit', end);
}

// cleanUp runs the hooks of a file, also of one without tests.
async function cleanUp(root) {
  if (root.children.length === 0) {
    await root.runHooks('before', root.context()).catch((err) => root.failOutside(err));
  }
  await root.runAfter();
}

module.exports = { watch };
