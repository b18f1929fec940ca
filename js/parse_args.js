// SPDX-License-Identifier: Apache-2.0

'use strict';

// util.parseArgs: arguments become tokens, tokens become values.

const { invalidArgType, nodeError } = binding;

function need(ok, name, expected, value) {
  if (!ok) {
    throw invalidArgType(name, expected, value);
  }
}

const isObject = (value) => value !== null && typeof value === 'object';
const optionOf = (options, name) =>
  (Object.prototype.hasOwnProperty.call(options, name) ? options[name] : undefined);
const typeOf = (options, name) => (optionOf(options, name) || { type: undefined }).type;

function checkDefault(name, option) {
  const { default: value, type, multiple } = option;
  const at = `options.${name}.default`;
  if (value === undefined) {
    return;
  }
  if (!multiple) {
    need(typeof value === type, at, `of type ${type}`, value);
    return;
  }
  need(Array.isArray(value), at, 'an instance of Array', value);
  value.forEach((v, i) => need(typeof v === type, `${at}[${i}]`, `of type ${type}`, v));
}

function checkOption(name, option) {
  need(isObject(option) && !Array.isArray(option), `options.${name}`, 'of type object', option);
  const { type, short, multiple } = option;
  need(type === 'string' || type === 'boolean', `options.${name}.type`, "('string|boolean')", type);
  if (short !== undefined) {
    need(typeof short === 'string', `options.${name}.short`, 'of type string', short);
    if (short.length !== 1) {
      throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE',
        `The property 'options.${name}.short' must be a single character. Received ${binding.inspect(short)}`);
    }
  }
  need(multiple === undefined || typeof multiple === 'boolean', `options.${name}.multiple`, 'of type boolean', multiple);
  checkDefault(name, option);
}

function readConfig(given) {
  const strict = given.strict === undefined ? true : given.strict;
  const config = {
    strict,
    args: given.args === undefined ? process.argv.slice(2) : given.args,
    options: given.options === undefined ? {} : given.options,
    allowPositionals: given.allowPositionals === undefined ? !strict : given.allowPositionals,
    allowNegative: given.allowNegative === undefined ? false : given.allowNegative,
    tokens: given.tokens === undefined ? false : given.tokens,
  };
  need(Array.isArray(config.args), 'args', 'an instance of Array', config.args);
  for (const name of ['strict', 'allowPositionals', 'allowNegative', 'tokens']) {
    need(typeof config[name] === 'boolean', name, 'of type boolean', config[name]);
  }
  need(isObject(config.options) && !Array.isArray(config.options), 'options', 'of type object', config.options);
  for (const name of Object.keys(config.options)) {
    checkOption(name, config.options[name]);
  }
  return config;
}

function longOf(options, letter) {
  const found = Object.keys(options).find((name) => options[name].short === letter);
  return found === undefined ? letter : found;
}

// Tokens collects what the arguments mean, from left to right.
class Tokens {
  constructor(args, config) {
    this.args = args;
    this.config = config;
    this.list = [];
    this.index = -1;
  }

  read() {
    while (++this.index < this.args.length) {
      const arg = this.args[this.index];
      if (arg === '--') {
        this.list.push({ kind: 'option-terminator', index: this.index });
        this.readRest();
        return this.list;
      }
      if (/^--./.test(arg)) {
        this.readLong(arg);
      } else if (/^-./.test(arg)) {
        this.readShort(arg);
      } else {
        this.list.push({ kind: 'positional', index: this.index, value: arg });
      }
    }
    return this.list;
  }

  readRest() {
    while (++this.index < this.args.length) {
      this.list.push({ kind: 'positional', index: this.index, value: this.args[this.index] });
    }
  }

  push(name, rawName, value, inlineValue, index) {
    this.list.push({ kind: 'option', name, rawName, index, value, inlineValue });
  }

  // Adds an option whose value, if it takes one, is the next argument.
  pushWithNext(name, rawName) {
    const index = this.index;
    const next = this.args[index + 1];
    if (typeOf(this.config.options, name) === 'string' && next !== undefined && next !== null) {
      this.index++;
      this.push(name, rawName, next, false, index);
    } else {
      this.push(name, rawName, undefined, undefined, index);
    }
  }

  readLong(arg) {
    const { options, allowNegative } = this.config;
    const equals = arg.indexOf('=', 3);
    if (equals > 0) {
      const rawName = arg.slice(0, equals);
      this.push(rawName.slice(2), rawName, arg.slice(equals + 1), true, this.index);
      return;
    }
    let name = arg.slice(2);
    if (allowNegative && name.startsWith('no-') && optionOf(options, name) === undefined) {
      name = name.slice(3);
    }
    this.pushWithNext(name, arg);
  }

  readShort(arg) {
    const { options } = this.config;
    for (let i = 1; i < arg.length; i++) {
      const name = longOf(options, arg[i]);
      const rawName = `-${arg[i]}`;
      if (i === arg.length - 1) {
        this.pushWithNext(name, rawName);
      } else if (typeOf(options, name) === 'string') {
        this.push(name, rawName, arg.slice(i + 1), true, this.index);
        return;
      } else {
        this.push(name, rawName, undefined, undefined, this.index);
      }
    }
  }
}

const isNegative = (token, config) =>
  config.allowNegative && token.rawName === `--no-${token.name}`;

function invalidValue(message) {
  return nodeError(TypeError, 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE', message);
}

// A value of its own that looks like an option is more likely one.
function checkAmbiguous(token) {
  const { value, rawName, name } = token;
  if (token.inlineValue || typeof value !== 'string' || value.length < 2 || value[0] !== '-') {
    return;
  }
  const inline = rawName.startsWith('--') ? `'${rawName}=-XYZ'` : `'--${name}=-XYZ' or '${rawName}-XYZ'`;
  throw invalidValue(`Option '${rawName}' argument is ambiguous.\n` +
    `Did you forget to specify the option argument for '${rawName}'?\n` +
    `To specify an option argument starting with a dash use ${inline}.`);
}

function checkUsage(token, config) {
  const option = optionOf(config.options, token.name);
  if (option === undefined || (isNegative(token, config) && option.type !== 'boolean')) {
    const hint = config.allowPositionals ?
      ". To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- \"" +
      `${token.rawName}"` : '';
    throw nodeError(TypeError, 'ERR_PARSE_ARGS_UNKNOWN_OPTION', `Unknown option '${token.rawName}'${hint}`);
  }
  const shown = `${option.short ? `-${option.short}, ` : ''}--${token.name}`;
  if (option.type === 'string' && typeof token.value !== 'string') {
    throw invalidValue(`Option '${shown} <value>' argument missing`);
  }
  if (option.type === 'boolean' && token.value !== undefined && token.value !== null) {
    throw invalidValue(`Option '${shown}' does not take an argument`);
  }
}

function store(values, token, config) {
  const { name, value } = token;
  if (name === '__proto__') {
    return;
  }
  const negative = isNegative(token, config) && value === undefined;
  const result = value === undefined ? !negative : value;
  if ((optionOf(config.options, name) || {}).multiple) {
    (values[name] = values[name] || []).push(result);
  } else {
    values[name] = result;
  }
}

function addPositional(result, token, config) {
  if (!config.allowPositionals) {
    throw nodeError(TypeError, 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL',
      `Unexpected argument '${token.value}'. This command does not take positional arguments`);
  }
  result.positionals.push(token.value);
}

module.exports = function parseArgs(given = {}) {
  const config = readConfig(Object(given));
  const tokens = new Tokens(config.args, config).read();
  const result = { values: Object.create(null), positionals: [] };
  if (config.tokens) {
    result.tokens = tokens;
  }
  for (const token of tokens) {
    if (token.kind === 'positional') {
      addPositional(result, token, config);
    } else if (token.kind === 'option') {
      if (config.strict) {
        checkUsage(token, config);
        checkAmbiguous(token);
      }
      store(result.values, token, config);
    }
  }
  for (const name of Object.keys(config.options)) {
    const { default: value } = config.options[name];
    if (value !== undefined && result.values[name] === undefined) {
      result.values[name] = value;
    }
  }
  return result;
};
