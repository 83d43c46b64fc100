import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The least that does the same work, to stand beside the product: node:http with nothing on it. GET
 * is an event stream; POST / writes its bytes to everybody who listens; POST elsewhere parses its
 * JSON, inserts the body in SQLite (WAL, synchronous FULL, what comes in one turn of the loop in
 * one commit) and answers when that is on the disk. Prints its port.
 */
const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-bare-'));
const database = new DatabaseSync(join(folder, 'bare.db'));
database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
database.exec('CREATE TABLE entries (id INTEGER PRIMARY KEY, path TEXT, body TEXT)');
const insert = database.prepare('INSERT INTO entries (path, body) VALUES (?, ?)');
const readers = new Set<ServerResponse>();
let waiting: { path: string; body: string; response: ServerResponse; seq: number }[] = [];

function commit(): void {
	const batch = waiting;
	waiting = [];
	database.exec('BEGIN IMMEDIATE');
	for (const { path, body } of batch) insert.run(path, body);
	database.exec('COMMIT');
	for (const { response, seq } of batch) {
		response.writeHead(200, { 'content-type': 'application/json' });
		response.end(JSON.stringify({ acknowledged: seq, verdicts: [] }));
	}
}

function take(request: IncomingMessage, response: ServerResponse, bytes: Buffer): void {
	const body = bytes.toString();
	const { entries } = JSON.parse(body) as { entries: { seq: number }[] };
	if (waiting.length === 0) setImmediate(commit);
	waiting.push({ path: request.url ?? '', body, response, seq: entries.at(-1)?.seq ?? 0 });
}

const server = createServer((request, response) => {
	if (request.method === 'GET') {
		response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
		response.flushHeaders();
		readers.add(response);
		response.once('close', () => readers.delete(response));
		return;
	}
	const parts: Buffer[] = [];
	request.on('data', (part: Buffer) => parts.push(part));
	request.on('end', () => {
		const bytes = Buffer.concat(parts);
		if (request.url !== '/') return take(request, response, bytes);
		for (const reader of readers) reader.write(bytes);
		response.end();
	});
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`);
});
process.once('SIGTERM', () => {
	database.close();
	rmSync(folder, { recursive: true, force: true });
	process.exit(0);
});
