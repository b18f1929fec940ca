// SPDX-License-Identifier: Apache-2.0

// What bench/http asks for, one path for each row.

const fs = require('fs');
const http = require('http');
const url = require('url');

const large = Buffer.alloc(64 << 10, 'x');
const file = process.env.BENCH_FILE;

const routes = new Map();
for (let i = 0; i < 100; i++) {
  routes.set('/api/thing' + i, (query) => 'thing ' + i + ' ' + query.get('id'));
}

function echo(req, res) {
  const parts = [];
  req.on('data', (chunk) => parts.push(chunk));
  req.on('end', () => {
    const value = JSON.parse(Buffer.concat(parts).toString());
    const text = JSON.stringify({ got: value.name, list: value.list });
    res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) });
    res.end(text);
  });
}

function route(req, res) {
  const target = new url.URL(req.url, 'http://localhost');
  const handler = routes.get(target.pathname);
  if (!handler) {
    res.writeHead(404);
    res.end();
    return;
  }
  const text = handler(target.searchParams);
  res.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': text.length });
  res.end(text);
}

const handlers = {
  '/hello': (req, res) => {
    res.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': 11 });
    res.end('hello world');
  },
  '/echo': echo,
  '/large': (req, res) => {
    res.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Length': large.length });
    res.end(large);
  },
  '/file': (req, res) => {
    res.writeHead(200, { 'Content-Type': 'application/octet-stream' });
    fs.createReadStream(file).pipe(res);
  },
};

http.createServer((req, res) => (handlers[req.url] || route)(req, res)).listen(0, '127.0.0.1', function listening() {
  console.log(this.address().port);
});
