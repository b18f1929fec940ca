// SPDX-License-Identifier: Apache-2.0

// The errors of the web's interfaces, and AbortError, which the modules of
// Node.js throw when an AbortSignal ends an operation.

'use strict';

// The names in the order of their codes, from 1. Those that no specification
// uses any more have a constant but no name.
const constants = [
  ['INDEX_SIZE_ERR', 'IndexSizeError'], ['DOMSTRING_SIZE_ERR'],
  ['HIERARCHY_REQUEST_ERR', 'HierarchyRequestError'], ['WRONG_DOCUMENT_ERR', 'WrongDocumentError'],
  ['INVALID_CHARACTER_ERR', 'InvalidCharacterError'], ['NO_DATA_ALLOWED_ERR'],
  ['NO_MODIFICATION_ALLOWED_ERR', 'NoModificationAllowedError'], ['NOT_FOUND_ERR', 'NotFoundError'],
  ['NOT_SUPPORTED_ERR', 'NotSupportedError'], ['INUSE_ATTRIBUTE_ERR', 'InUseAttributeError'],
  ['INVALID_STATE_ERR', 'InvalidStateError'], ['SYNTAX_ERR', 'SyntaxError'],
  ['INVALID_MODIFICATION_ERR', 'InvalidModificationError'], ['NAMESPACE_ERR', 'NamespaceError'],
  ['INVALID_ACCESS_ERR', 'InvalidAccessError'], ['VALIDATION_ERR'],
  ['TYPE_MISMATCH_ERR', 'TypeMismatchError'], ['SECURITY_ERR', 'SecurityError'],
  ['NETWORK_ERR', 'NetworkError'], ['ABORT_ERR', 'AbortError'],
  ['URL_MISMATCH_ERR', 'URLMismatchError'], ['QUOTA_EXCEEDED_ERR', 'QuotaExceededError'],
  ['TIMEOUT_ERR', 'TimeoutError'], ['INVALID_NODE_TYPE_ERR', 'InvalidNodeTypeError'],
  ['DATA_CLONE_ERR', 'DataCloneError'],
];

class DOMException extends Error {
  #name = 'Error';
  #message;

  constructor(message = '', options = 'Error') {
    super();
    this.#message = `${message}`;
    if (options !== null && typeof options === 'object') {
      if (options.name !== undefined) this.#name = `${options.name}`;
      if ('cause' in options) hide(this, 'cause', options.cause);
    } else {
      this.#name = `${options}`;
    }
    retitle(this, this.#message === '' ? this.#name : `${this.#name}: ${this.#message}`);
  }

  // The constructor of Error reads both before they are there.
  get name() { return #name in this ? this.#name : 'Error'; }
  get message() { return #message in this ? this.#message : ''; }

  get code() {
    return constants.findIndex((c) => c[1] === this.#name) + 1;
  }
}

// retitle gives the stack text of err a first line of its own.
function retitle(err, title) {
  const at = err.stack.indexOf('\n    at ');
  hide(err, 'stack', at < 0 ? title : title + err.stack.slice(at));
}

function hide(obj, name, value) {
  Object.defineProperty(obj, name, { value, writable: true, configurable: true, enumerable: false });
}

constants.forEach(([name], i) => {
  const fixed = { value: i + 1, enumerable: true };
  Object.defineProperty(DOMException, name, fixed);
  Object.defineProperty(DOMException.prototype, name, fixed);
});
for (const name of ['name', 'message', 'code']) {
  Object.defineProperty(DOMException.prototype, name, { enumerable: true });
}
Object.defineProperty(DOMException.prototype, Symbol.toStringTag, { value: 'DOMException', configurable: true });

binding.cloneable(DOMException, (err) => {
  const copy = new DOMException(err.message, err.name);
  hide(copy, 'stack', err.stack);
  return copy;
});

// AbortError has the message Node.js gives it unless there is another one.
class AbortError extends Error {
  constructor(message = 'The operation was aborted', options = undefined) {
    super(message, options);
    this.code = 'ABORT_ERR';
    this.name = 'AbortError';
  }
}

module.exports = { AbortError, DOMException };
