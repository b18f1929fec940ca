// SPDX-License-Identifier: Apache-2.0
'use strict';
// v8: what packages ask the engine of Node.js for. The figures are those of the Go runtime, whose heap holds the
// script's objects.

const { invalidArgType, nodeError } = binding;
const serializer = require('v8_serializer');

const unavailable = (name) => () => {
  throw nodeError(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', `v8.${name}() is not available: the engine is not V8`);
};

// limitOf is the limit of the memory; without one it is what a process can address.
const limitOf = (m) => Math.min(m.limit, Number.MAX_SAFE_INTEGER);

function getHeapStatistics() {
  const m = binding.memory();
  const used = m.objects + m.unused + m.stacks;
  return {
    total_heap_size: m.total - m.released,
    total_heap_size_executable: 0,
    total_physical_size: m.total - m.released,
    total_available_size: Math.max(0, limitOf(m) - used),
    used_heap_size: used,
    heap_size_limit: limitOf(m),
    malloced_memory: m.total - m.released - used - m.free,
    peak_malloced_memory: m.total - m.released - used - m.free,
    does_zap_garbage: 0,
    number_of_native_contexts: 1,
    number_of_detached_contexts: 0,
    total_global_handles_size: 0,
    used_global_handles_size: 0,
    external_memory: 0,
  };
}

const space = (name, size, used) => ({
  space_name: name, space_size: size, space_used_size: used, space_available_size: size - used, physical_space_size: size,
});

function getHeapSpaceStatistics() {
  const m = binding.memory();
  return [
    space('objects', m.objects + m.unused + m.free, m.objects),
    space('stacks', m.stacks, m.stacks),
  ];
}

function getHeapCodeStatistics() {
  return { code_and_metadata_size: 0, bytecode_and_metadata_size: 0, external_script_source_size: 0, cpu_profiler_metadata_size: 0 };
}

function setFlagsFromString(flags) {
  if (typeof flags !== 'string') throw invalidArgType('flags', 'of type string', flags);
}

// cachedDataVersionTag tells versions of this program apart.
function cachedDataVersionTag() {
  let hash = 0;
  for (const c of `${process.versions.iotjs}/${process.version}`) hash = (Math.imul(hash, 31) + c.charCodeAt(0)) >>> 0;
  return hash;
}

const inSnapshot = (name) => () => {
  throw nodeError(Error, 'ERR_NOT_BUILDING_SNAPSHOT', `Operation cannot be invoked when not building startup snapshot: ${name}`);
};

module.exports = {
  cachedDataVersionTag,
  getHeapSnapshot: unavailable('getHeapSnapshot'),
  getHeapStatistics,
  getHeapSpaceStatistics,
  getHeapCodeStatistics,
  setFlagsFromString,
  Serializer: serializer.Serializer,
  Deserializer: serializer.Deserializer,
  DefaultSerializer: serializer.DefaultSerializer,
  DefaultDeserializer: serializer.DefaultDeserializer,
  deserialize: serializer.deserialize,
  takeCoverage() {},
  stopCoverage() {},
  serialize: serializer.serialize,
  writeHeapSnapshot: unavailable('writeHeapSnapshot'),
  queryObjects: unavailable('queryObjects'),
  setHeapSnapshotNearHeapLimit: unavailable('setHeapSnapshotNearHeapLimit'),
  promiseHooks: {
    onInit: unavailable('promiseHooks.onInit'), onBefore: unavailable('promiseHooks.onBefore'),
    onAfter: unavailable('promiseHooks.onAfter'), onSettled: unavailable('promiseHooks.onSettled'),
    createHook: unavailable('promiseHooks.createHook'),
  },
  startupSnapshot: {
    addSerializeCallback: inSnapshot('addSerializeCallback'),
    addDeserializeCallback: inSnapshot('addDeserializeCallback'),
    setDeserializeMainFunction: inSnapshot('setDeserializeMainFunction'),
    isBuildingSnapshot: () => false,
  },
};
