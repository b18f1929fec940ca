// SPDX-License-Identifier: Apache-2.0
'use strict';
// fs_cp: cp, cpSync and fs.promises.cp. The algorithm is one generator that yields the operations it needs, as
// [name, ...arguments]; what drives it performs them synchronously or by promises.

const fs = require('fs');
const path = require('path');

const EINVAL = 22;
const EISDIR = 21;
const ENOTDIR = 20;
const EEXIST = 17;

const names = {
  ERR_FS_EISDIR: ['Path is a directory', 'EISDIR'],
  ERR_FS_CP_EINVAL: ['Invalid src or dest', 'EINVAL'],
  ERR_FS_CP_DIR_TO_NON_DIR: ['Cannot overwrite non-directory with directory', 'EISDIR'],
  ERR_FS_CP_NON_DIR_TO_DIR: ['Cannot overwrite directory with non-directory', 'ENOTDIR'],
  ERR_FS_CP_EEXIST: ['Target already exists', 'EEXIST'],
  ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY: ['Cannot overwrite symlink in subdirectory of self', 'EINVAL'],
  ERR_FS_CP_SOCKET: ['Cannot copy a socket file', 'EINVAL'],
  ERR_FS_CP_FIFO_PIPE: ['Cannot copy a FIFO pipe', 'EINVAL'],
  ERR_FS_CP_UNKNOWN: ['Cannot copy an unknown file type', 'EINVAL'],
};

function refuse(code, errno, reason, where) {
  const [what, name] = names[code];
  return binding.systemError(code, errno, name, reason, `${what}: cp returned ${name} (${reason}) ${where}`, where);
}

function checkOptions(options) {
  if (options === undefined) options = {};
  if (options === null || typeof options !== 'object' || Array.isArray(options)) {
    throw binding.invalidArgType('options', 'of type object', options);
  }
  const out = {
    dereference: false, errorOnExist: false, force: true, preserveTimestamps: false, recursive: false,
    verbatimSymlinks: false, filter: undefined, ...options,
  };
  for (const name of ['dereference', 'errorOnExist', 'force', 'preserveTimestamps', 'recursive', 'verbatimSymlinks']) {
    if (typeof out[name] !== 'boolean') throw binding.invalidArgType(`options.${name}`, 'of type boolean', out[name]);
  }
  out.mode = binding.mode(options.mode);
  if (out.filter !== undefined && typeof out.filter !== 'function') {
    throw binding.invalidArgType('options.filter', 'of type function', out.filter);
  }
  return out;
}

const same = (a, b) => Boolean(b) && a.ino !== 0n && a.ino === b.ino && a.dev === b.dev;

const isBelow = (dir, parent) => {
  const above = path.resolve(parent).split(path.sep).filter(Boolean);
  const segments = path.resolve(dir).split(path.sep).filter(Boolean);
  return above.every((segment, i) => segments[i] === segment);
};

// missing makes null of the error of a path that is not there.
const missing = (err) => {
  if (err.code === 'ENOENT') return null;
  throw err;
};

function* statOrNull(name, file) {
  try {
    return yield [name, file, { bigint: true }];
  } catch (err) {
    return missing(err);
  }
}

function* start(src, dest, options) {
  const name = options.dereference ? 'stat' : 'lstat';
  const from = yield [name, src, { bigint: true }];
  const to = yield* statOrNull(name, dest);
  checkPair(src, from, dest, to);
  if (from.isDirectory() && !options.recursive) {
    throw refuse('ERR_FS_EISDIR', EINVAL, `${src} is a directory (not copied)`, src);
  }
  yield* checkParents(src, from, path.dirname(path.resolve(dest)));
  if (options.filter && !(yield ['filter', options.filter, src, dest])) return;
  yield ['mkdir', path.dirname(path.resolve(dest)), { recursive: true }];
  yield* copyAny(src, dest, options, true);
}

function checkPair(src, from, dest, to) {
  if (to) {
    if (same(from, to)) throw refuse('ERR_FS_CP_EINVAL', EINVAL, 'src and dest cannot be the same', dest);
    if (from.isDirectory() && !to.isDirectory()) {
      throw refuse('ERR_FS_CP_DIR_TO_NON_DIR', EISDIR, `cannot overwrite non-directory ${dest} with directory ${src}`, dest);
    }
    if (!from.isDirectory() && to.isDirectory()) {
      throw refuse('ERR_FS_CP_NON_DIR_TO_DIR', ENOTDIR, `cannot overwrite directory ${dest} with non-directory ${src}`, dest);
    }
  }
  if (from.isDirectory() && isBelow(dest, src)) {
    throw refuse('ERR_FS_CP_EINVAL', EINVAL, `cannot copy ${src} to a subdirectory of self ${dest}`, dest);
  }
}

// checkParents finds out whether a directory above dest is src under another name.
function* checkParents(src, from, parent) {
  for (let dir = parent; from.isDirectory() && dir !== path.dirname(dir); dir = path.dirname(dir)) {
    if (same(from, yield* statOrNull('stat', dir))) {
      throw refuse('ERR_FS_CP_EINVAL', EINVAL, `cannot copy ${src} to a subdirectory of self ${parent}`, parent);
    }
  }
}

function* copyAny(src, dest, options, filtered) {
  if (!filtered && options.filter && !(yield ['filter', options.filter, src, dest])) return;
  const name = options.dereference ? 'stat' : 'lstat';
  const from = yield [name, src, { bigint: true }];
  const to = yield* statOrNull(name, dest);
  if (!from.isSymbolicLink()) checkPair(src, from, dest, to);
  if (from.isDirectory()) yield* copyDirectory(src, from, dest, to, options);
  else if (from.isSymbolicLink()) yield* copyLink(src, dest, to, options);
  else if (from.isFile() || from.isCharacterDevice() || from.isBlockDevice()) yield* copyFile(src, from, dest, to, options);
  else throw odd(from, src, dest);
}

function odd(from, src, dest) {
  if (from.isSocket()) return refuse('ERR_FS_CP_SOCKET', EINVAL, `cannot copy a socket file: ${dest}`, dest);
  if (from.isFIFO()) return refuse('ERR_FS_CP_FIFO_PIPE', EINVAL, `cannot copy a FIFO pipe: ${dest}`, dest);
  return refuse('ERR_FS_CP_UNKNOWN', EINVAL, `cannot copy an unknown file type: ${dest}`, dest);
}

function* copyFile(src, from, dest, to, options) {
  if (to && !options.force) {
    if (!options.errorOnExist) return;
    throw refuse('ERR_FS_CP_EEXIST', EEXIST, `${dest} already exists`, dest);
  }
  if (to) yield ['unlink', dest];
  yield ['copyFile', src, dest, options.mode];
  if (options.preserveTimestamps) {
    const now = yield ['stat', src];
    yield ['utimes', dest, now.atime, now.mtime];
  }
}

function* copyDirectory(src, from, dest, to, options) {
  if (!to) yield ['mkdir', dest];
  for (const name of yield ['readdir', src]) {
    yield* copyAny(path.join(src, name), path.join(dest, name), options, false);
  }
  if (!to) yield ['chmod', dest, Number(from.mode & 0o7777n)];
}

function* copyLink(src, dest, to, options) {
  let target = yield ['readlink', src];
  if (!options.verbatimSymlinks && !path.isAbsolute(target)) target = path.resolve(path.dirname(src), target);
  if (!to) {
    yield ['symlink', target, dest];
    return;
  }
  if (to.isSymbolicLink()) {
    let present = yield ['readlink', dest];
    if (!path.isAbsolute(present)) present = path.resolve(path.dirname(dest), present);
    if (isBelow(present, target) && present !== target && (yield ['stat', src]).isDirectory()) {
      throw refuse('ERR_FS_CP_EINVAL', EINVAL, `cannot copy ${target} to a subdirectory of self ${present}`, dest);
    }
    if (isBelow(target, present) && present !== target && (yield ['stat', dest]).isDirectory()) {
      throw refuse('ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY', EINVAL, `cannot overwrite ${present} with ${target}`, dest);
    }
  }
  yield ['unlink', dest];
  yield ['symlink', target, dest];
}

function performSync([name, ...args]) {
  if (name !== 'filter') return fs[`${name}Sync`](...args);
  const [filter, src, dest] = args;
  const keep = filter(src, dest);
  if (keep && typeof keep.then === 'function') {
    throw binding.nodeError(TypeError, 'ERR_INVALID_RETURN_VALUE',
      'Expected boolean to be returned from the "filter" function but got an instance of Promise.');
  }
  return keep;
}

function perform([name, ...args]) {
  if (name !== 'filter') return fs.promises[name](...args);
  const [filter, src, dest] = args;
  return filter(src, dest);
}

exports.cpSync = function cpSync(src, dest, options) {
  const checked = checkOptions(options);
  const steps = start(binding.path(src, 'src'), binding.path(dest, 'dest'), checked);
  let step = steps.next();
  while (!step.done) {
    let value;
    let failure = null;
    try {
      value = performSync(step.value);
    } catch (err) {
      failure = { err };
    }
    step = failure ? steps.throw(failure.err) : steps.next(value);
  }
};

exports.cpPromise = async function cp(src, dest, options) {
  const checked = checkOptions(options);
  const steps = start(binding.path(src, 'src'), binding.path(dest, 'dest'), checked);
  let step = steps.next();
  while (!step.done) {
    let value;
    let failure = null;
    try {
      value = await perform(step.value);
    } catch (err) {
      failure = { err };
    }
    step = failure ? steps.throw(failure.err) : steps.next(value);
  }
};

exports.cp = function cp(src, dest, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  if (typeof callback !== 'function') throw binding.invalidArgType('cb', 'of type function', callback);
  const checked = checkOptions(options);
  const from = binding.path(src, 'src');
  const to = binding.path(dest, 'dest');
  exports.cpPromise(from, to, checked).then(() => process.nextTick(callback, null), (err) => process.nextTick(callback, err));
};
