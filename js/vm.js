// SPDX-License-Identifier: Apache-2.0
'use strict';
// require('vm'): scripts and contexts. What runs them is in runtime/vm*.go.

const { nodeError, invalidArgType, outOfRange } = binding;

const contexts = new WeakMap(); // what the runtime has of each object that is one

const isObject = (v) => v !== null && (typeof v === 'object' || typeof v === 'function');

function validString(value, name) {
  if (typeof value !== 'string') throw invalidArgType(name, 'of type string', value);
}

function validBoolean(value, name) {
  if (value !== undefined && typeof value !== 'boolean') throw invalidArgType(name, 'of type boolean', value);
}

function validObject(value, name) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw invalidArgType(name, 'of type object', value);
}

function validInteger(value, name, min, max, range) {
  if (typeof value !== 'number') throw invalidArgType(name, 'of type number', value);
  if (!Number.isInteger(value)) throw outOfRange(name, 'an integer', value);
  if (value < min || value > max) throw outOfRange(name, range, value);
}

const validOffset = (value, name) => validInteger(value, name, -2147483648, 2147483647, '>= -2147483648 && <= 2147483647');

// settings reads options, which may be the name of the file.
function settings(options) {
  if (typeof options === 'string') return { filename: options };
  if (options === undefined) return {};
  validObject(options, 'options');
  return options;
}

function contextOf(object) {
  if (!isObject(object)) throw invalidArgType('object', 'of type object', object);
  const context = contexts.get(object);
  if (context === undefined) throw invalidArgType('contextifiedObject', 'an vm.Context', object);
  return context;
}

function isContext(object) {
  if (!isObject(object)) throw invalidArgType('object', 'of type object', object);
  return contexts.has(object);
}

let contextCount = 1;

function createContext(contextObject = {}, options = {}) {
  if (isContext(contextObject)) return contextObject;
  validObject(options, 'options');
  const { name = `VM Context ${contextCount++}`, origin, codeGeneration, microtaskMode } = options;
  validString(name, 'options.name');
  if (origin !== undefined) validString(origin, 'options.origin');
  if (codeGeneration !== undefined) {
    validObject(codeGeneration, 'options.codeGeneration');
    validBoolean(codeGeneration.strings, 'options.codeGeneration.strings');
    validBoolean(codeGeneration.wasm, 'options.codeGeneration.wasm');
  }
  if (microtaskMode !== undefined && microtaskMode !== 'afterEvaluate') {
    throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE',
      `The property 'options.microtaskMode' must be one of: 'afterEvaluate', undefined. Received ${require('util').inspect(microtaskMode)}`);
  }
  contexts.set(contextObject, binding.context(contextObject, codeGeneration?.strings !== false));
  return contextObject;
}

// limits reads what bounds a run.
function limits(options) {
  const { displayErrors = true, timeout, breakOnSigint = false } = options;
  validBoolean(displayErrors, 'options.displayErrors');
  validBoolean(breakOnSigint, 'options.breakOnSigint');
  if (timeout !== undefined) validInteger(timeout, 'options.timeout', 1, 4294967295, '>= 1 && <= 4294967295');
  return [timeout ?? 0, breakOnSigint];
}

// pragma is the address of the source map that a source names.
function pragma(source) {
  const found = source.match(/\/\/[#@] ?sourceMappingURL=([^\s'"]+)\s*(?![^\n]*\n[^]*\/\/[#@] ?sourceMappingURL=)/);
  return found === null ? undefined : found[1];
}

class Script {
  #handle;

  constructor(code, options = {}) {
    code = `${code}`;
    const { filename = 'evalmachine.<anonymous>', lineOffset = 0, columnOffset = 0, cachedData, produceCachedData = false } = settings(options);
    validString(filename, 'options.filename');
    validOffset(lineOffset, 'options.lineOffset');
    validOffset(columnOffset, 'options.columnOffset');
    if (cachedData !== undefined && !ArrayBuffer.isView(cachedData)) {
      throw invalidArgType('options.cachedData', 'an instance of Buffer, TypedArray, or DataView', cachedData);
    }
    validBoolean(produceCachedData, 'options.produceCachedData');
    this.#handle = binding.compile(code, filename, lineOffset, columnOffset);
    if (cachedData !== undefined) this.cachedDataRejected = true; // there is no code to be taken over
    if (produceCachedData) this.cachedDataProduced = false;
    this.sourceMapURL = pragma(code);
  }

  runInThisContext(options = {}) {
    validObject(options, 'options');
    return binding.run(this.#handle, null, ...limits(options));
  }

  runInContext(contextifiedObject, options = {}) {
    const context = contextOf(contextifiedObject);
    validObject(options, 'options');
    return binding.run(this.#handle, context, ...limits(options));
  }

  runInNewContext(contextObject, options = {}) {
    return this.runInContext(createContext(contextObject, contextSettings(options)), options);
  }

  createCachedData() { return Buffer.alloc(0); }
}

// contextSettings are those of the options of runInNewContext that are for the
// context.
function contextSettings(options) {
  validObject(options, 'options');
  for (const name of ['contextName', 'contextOrigin']) {
    if (options[name] !== undefined) validString(options[name], `options.${name}`);
  }
  if (options.contextCodeGeneration !== undefined) validObject(options.contextCodeGeneration, 'options.contextCodeGeneration');
  return {
    name: options.contextName, origin: options.contextOrigin, codeGeneration: options.contextCodeGeneration,
    microtaskMode: options.microtaskMode,
  };
}

function runInContext(code, contextifiedObject, options) {
  contextOf(contextifiedObject);
  options = settings(options);
  return new Script(code, options).runInContext(contextifiedObject, options);
}

function runInNewContext(code, contextObject, options) {
  options = settings(options);
  contextObject = createContext(contextObject, contextSettings(options));
  return new Script(code, options).runInContext(contextObject, options);
}

function runInThisContext(code, options) {
  options = settings(options);
  return new Script(code, options).runInThisContext(options);
}

function createScript(code, options) { return new Script(code, options); }

function validParams(params) {
  if (!Array.isArray(params)) throw invalidArgType('params', 'an instance of Array', params);
  params.forEach((param, i) => validString(param, `params[${i}]`));
}

function compileFunction(code, params, options = {}) {
  validString(code, 'code');
  if (params !== undefined) validParams(params);
  const { filename = '', lineOffset = 0, columnOffset = 0, parsingContext, contextExtensions = [], cachedData } = options;
  validString(filename, 'options.filename');
  validOffset(columnOffset, 'options.columnOffset');
  validOffset(lineOffset, 'options.lineOffset');
  if (cachedData !== undefined && !ArrayBuffer.isView(cachedData)) {
    throw invalidArgType('options.cachedData', 'an instance of Buffer, TypedArray, or DataView', cachedData);
  }
  if (parsingContext !== undefined && !(isObject(parsingContext) && contexts.has(parsingContext))) {
    throw invalidArgType('options.parsingContext', 'an instance of Context', parsingContext);
  }
  if (!Array.isArray(contextExtensions)) throw invalidArgType('options.contextExtensions', 'an instance of Array', contextExtensions);
  contextExtensions.forEach((extension, i) => {
    if (!isObject(extension)) throw invalidArgType(`options.contextExtensions[${i}]`, 'of type object', extension);
  });
  const context = parsingContext === undefined ? null : contexts.get(parsingContext);
  const fn = binding.compileFunction(code, (params ?? []).join(', '), filename, lineOffset, columnOffset, context, contextExtensions);
  if (cachedData !== undefined) fn.cachedDataRejected = true;
  return fn;
}

function measureMemory() {
  throw nodeError(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM',
    'The feature vm.measureMemory is unavailable: all contexts share one heap');
}

const constants = Object.freeze({ __proto__: null, USE_MAIN_CONTEXT_DEFAULT_LOADER: Symbol('vm_dynamic_import_main_context_default') });

module.exports = {
  Script, createContext, createScript, runInContext, runInNewContext, runInThisContext, isContext, compileFunction,
  measureMemory, constants,
};
