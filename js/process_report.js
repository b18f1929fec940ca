// SPDX-License-Identifier: Apache-2.0
'use strict';
// process_report: process.report, what is known of this program, as an object or a file.

const { invalidArgType } = binding;

const settings = {
  directory: '', filename: '', compact: false, excludeNetwork: false, signal: 'SIGUSR2',
  reportOnFatalError: false, reportOnSignal: false, reportOnUncaughtException: false,
};
let number = 0; // of the last report

function header(event, trigger, filename) {
  const os = require('os');
  const now = new Date();
  return {
    reportVersion: 3, event, trigger, filename,
    dumpEventTime: now.toISOString().replace(/\.\d+/, ''), dumpEventTimeStamp: `${now.getTime()}`,
    processId: process.pid, threadId: require('worker_threads').threadId, cwd: process.cwd(),
    commandLine: [process.execPath, ...process.execArgv, ...process.argv.slice(1)],
    nodejsVersion: process.version, wordSize: process.arch.endsWith('64') ? 64 : 32, arch: process.arch,
    platform: process.platform, componentVersions: { ...process.versions }, release: { ...process.release },
    osName: os.type(), osRelease: os.release(), osVersion: os.version(), osMachine: os.machine(), cpus: os.cpus(),
    networkInterfaces: settings.excludeNetwork ? [] : Object.entries(os.networkInterfaces())
      .flatMap(([name, list]) => list.map((entry) => ({ name, ...entry }))),
    host: os.hostname(),
  };
}

function stackOf(err) {
  const [message, ...stack] = `${err.stack}`.split('\n');
  return { message, stack: stack.map((line) => line.trim()), errorProperties: {} };
}

function build(err, trigger, filename) {
  if (err !== undefined && (err === null || typeof err !== 'object')) {
    throw invalidArgType('err', 'of type object', err);
  }
  const usage = process.resourceUsage();
  const heap = require('v8').getHeapStatistics();
  return {
    header: header('JavaScript API', trigger, filename),
    javascriptStack: stackOf(err || new Error('JavaScript Callstack')),
    javascriptHeap: {
      totalMemory: heap.total_heap_size, usedMemory: heap.used_heap_size, memoryLimit: heap.heap_size_limit,
      availableMemory: heap.total_available_size,
    },
    nativeStack: [],
    resourceUsage: {
      userCpuSeconds: usage.userCPUTime / 1e6, kernelCpuSeconds: usage.systemCPUTime / 1e6,
      maxRss: `${usage.maxRSS * 1024}`, pageFaults: { IORequired: usage.majorPageFault, IONotRequired: usage.minorPageFault },
      fsActivity: { reads: usage.fsRead, writes: usage.fsWrite },
    },
    libuv: process.getActiveResourcesInfo().map((type) => ({ type, is_active: true, is_referenced: true })),
    workers: [],
    environmentVariables: { ...process.env },
    userLimits: {},
    sharedObjects: [],
  };
}

function nameOfFile() {
  if (settings.filename) return settings.filename;
  const time = new Date().toISOString().replace(/[-:]|\..*/g, '').replace('T', '.');
  return `report.${time}.${process.pid}.0.${String(++number).padStart(3, '0')}.json`;
}

function writeReport(file, err) {
  if (typeof file === 'object' && file !== null) [file, err] = [undefined, file];
  if (file !== undefined && typeof file !== 'string') throw invalidArgType('file', 'of type string', file);
  const name = file === undefined ? nameOfFile() : file;
  const text = JSON.stringify(build(err, 'API', name), null, settings.compact ? undefined : 2);
  const path = require('path');
  require('fs').writeFileSync(path.resolve(settings.directory, name), `${text}\n`);
  return name;
}

const report = {
  writeReport,
  getReport: (err) => build(err, 'GetReport', null),
};
for (const name of Object.keys(settings)) {
  Object.defineProperty(report, name, {
    configurable: true, enumerable: true,
    get: () => settings[name],
    set(value) {
      const type = typeof settings[name];
      if (typeof value !== type) throw invalidArgType(name, `of type ${type}`, value);
      settings[name] = value;
    },
  });
}

module.exports = report;
