// SPDX-License-Identifier: Apache-2.0

// The global navigator, as Node.js has it since version 21.

'use strict';

const { nodeError } = binding;
const process = require('process');
const os = require('os');

const kMake = Symbol('make');

let check; // (navigator): throws for anything else

class Navigator {
  #made = true;

  constructor(key = undefined) {
    if (key !== kMake) throw nodeError(TypeError, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
  }

  static {
    check = (v) => {
      if (typeof v === 'object' && v !== null && #made in v) return;
      throw nodeError(TypeError, 'ERR_INVALID_THIS', 'Value of "this" must be of type Navigator');
    };
  }

  get hardwareConcurrency() {
    check(this);
    return os.availableParallelism();
  }

  get language() {
    check(this);
    return language();
  }

  get languages() {
    check(this);
    return Object.freeze([language()]);
  }

  get userAgent() {
    check(this);
    return `iotjs/${process.versions.iotjs}`;
  }

  get platform() {
    check(this);
    return platformOf(process.platform, process.arch);
  }
}

// language is that of the environment: LANG=de_AT.UTF-8 means de-AT.
function language() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const found = /^([a-z]{2,3})(?:[_-]([A-Za-z]{2}))?(?:[.@]|$)/.exec(LC_ALL || LC_MESSAGES || LANG || '');
  if (found === null) return 'en-US';
  return found[2] === undefined ? found[1] : `${found[1]}-${found[2].toUpperCase()}`;
}

function platformOf(platform, arch) {
  if (platform === 'darwin') return 'MacIntel';
  if (platform === 'win32') return 'Win32';
  const machine = arch === 'x64' ? 'x86_64' : arch === 'ia32' ? 'i686' : arch;
  return `${platform[0].toUpperCase()}${platform.slice(1)} ${machine}`;
}

for (const name of ['hardwareConcurrency', 'language', 'languages', 'userAgent', 'platform']) {
  Object.defineProperty(Navigator.prototype, name, { enumerable: true });
}
Object.defineProperty(Navigator.prototype, Symbol.toStringTag, { value: 'Navigator', configurable: true });

module.exports = { Navigator, navigator: new Navigator(kMake) };
