// SPDX-License-Identifier: Apache-2.0
'use strict';
// child_process_sync: programs that are waited for on the spot.

const { invalidArgType } = binding;
const checks = require('child_process_options');
const { checkString, isObject, missing, signalName } = checks;
const readStdio = require('child_process_stdio').read;

const mostOutput = 1024 * 1024;

// bytesOf is the input of a program, which the option of that name gives.
function bytesOf(input, encoding, i) {
  if (ArrayBuffer.isView(input)) return input;
  if (typeof input === 'string') return Buffer.from(input, encoding === 'buffer' ? undefined : encoding);
  throw invalidArgType(`options.stdio[${i}]`, 'of type string or an instance of Buffer, TypedArray, or DataView', input);
}

function stdioOf(options) {
  const { list } = readStdio(options.stdio || 'pipe', true);
  if (options.input) list[0] = { type: 'pipe', input: true, given: options.input };
  list.forEach((item, i) => {
    if (item.given !== undefined && item.given !== null) item.data = bytesOf(item.given, options.encoding, i);
  });
  return list;
}

function failure(number, options) {
  const { file, args } = options;
  const err = binding.systemError(number, `spawnSync ${file}`);
  err.path = file;
  err.spawnargs = args.slice(1);
  return err;
}

function spawnSync(file, args, options) {
  options = { maxBuffer: mostOutput, ...checks.normalize(file, args, options) };
  checks.checkTimeout(options.timeout);
  checks.checkMaxBuffer(options.maxBuffer);
  options.killSignal = checks.killSignal(options.killSignal);
  const spec = { ...options, stdio: stdioOf(options) };
  if (spec.killSignal === undefined) spec.killSignal = checks.signalNumber('SIGTERM');
  return shaped(binding.spawnSync(spec), options);
}

// shaped is what binding found, in the form and order of Node.js.
function shaped(found, options) {
  const started = found.pid !== 0;
  const result = found.error === 0 ? {} : { error: failure(found.error, options) };
  result.status = started && found.signal === 0 ? found.status : null;
  result.signal = found.signal === 0 ? null : signalName(found.signal);
  result.output = found.output;
  result.pid = found.pid;
  const { encoding } = options;
  if (result.output && encoding && encoding !== 'buffer') {
    result.output = result.output.map((data) => (data ? data.toString(encoding) : data));
  }
  result.stdout = result.output && result.output[1];
  result.stderr = result.output && result.output[2];
  return result;
}

// problem is the error of a program that failed, or undefined.
function problem(result, command) {
  if (result.error) return Object.assign(result.error, result);
  if (result.status === 0) return undefined;
  let message = `Command failed: ${command}`;
  if (result.stderr && result.stderr.length > 0) message += `\n${result.stderr}`;
  return Object.assign(new Error(message), result);
}

// finish is how the functions end that return the output only.
function finish(result, inherits, command) {
  if (inherits && result.stderr) process.stderr.write(result.stderr);
  const err = problem(result, command);
  if (err) throw err;
  return result.stdout;
}

function execFileSync(file, args, options) {
  if (!Array.isArray(args) && isObject(args)) [args, options] = [[], args];
  if (!missing(args) && !Array.isArray(args)) throw invalidArgType('args', 'of type object', args);
  const inherits = !(options && options.stdio);
  const result = spawnSync(file, args, options === null ? undefined : options);
  const argv0 = options && options.argv0 !== undefined ? options.argv0 : file;
  return finish(result, inherits, [argv0, ...(args || [])].join(' '));
}

function execSync(command, options) {
  checkString(command, 'command');
  const shell = options && typeof options.shell === 'string' ? options.shell : true;
  return finish(spawnSync(command, { ...options, shell }), !(options && options.stdio), command);
}

module.exports = { execFileSync, execSync, spawnSync };
