import { describe, expect, test, vi } from 'vitest';
import { makeLog } from '$lib/server/watch/log';
import { routeClass } from '$lib/server/watch/route-class';
import { scrub } from '$lib/server/watch/scrub';

function logged(level: Parameters<typeof makeLog>[0]) {
	const lines: string[] = [];
	return { lines, log: makeLog(level, { write: (line) => void lines.push(line) }) };
}

describe('a line of the log', () => {
	test('is one JSON object with its level, what happened, and the hour', () => {
		const { lines, log } = logged('info');
		log('warn', 'versions not read', { reason: 'down', tries: 3 });
		expect(lines).toHaveLength(1);
		const line = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
		expect(line).toEqual({
			level: 'warn',
			hour: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d$/) as string,
			message: 'versions not read',
			reason: 'down',
			tries: 3
		});
	});

	test('tells the hour of UTC, wherever the machine stands', () => {
		const { lines, log } = logged('info');
		const zone = process.env['TZ'];
		vi.useFakeTimers({ now: Date.UTC(2026, 10, 29, 23, 45), toFake: ['Date'] });
		try {
			for (const place of ['Asia/Tokyo', 'America/New_York']) {
				process.env['TZ'] = place;
				log('warn', place);
			}
		} finally {
			vi.useRealTimers();
			if (zone === undefined) delete process.env['TZ'];
			else process.env['TZ'] = zone;
		}
		const hours = lines.map((line) => (JSON.parse(line) as { hour: string }).hour);
		expect(hours).toEqual(['2026-11-29T23', '2026-11-29T23']);
	});

	test('below the level that was set is not written; silent writes none', () => {
		for (const [level, written] of [
			['silent', []],
			['error', ['error']],
			['info', ['error', 'warn', 'info']],
			['debug', ['error', 'warn', 'info', 'debug']]
		] as const) {
			const { lines, log } = logged(level);
			for (const at of ['error', 'warn', 'info', 'debug'] as const) log(at, at);
			expect(lines.map((line) => (JSON.parse(line) as { level: string }).level)).toEqual(written);
		}
	});

	test('never has the facts that are somebody’s, whoever passes them', () => {
		const { lines, log } = logged('debug');
		const secret = 'kanarie';
		log('error', 'call failed', {
			token: secret,
			key: secret,
			code: secret,
			text: secret,
			participant: secret,
			address: secret,
			headers: { cookie: secret },
			request: { authorization: secret, body: secret },
			error: `SyntaxError: "${secret}" is no JSON`
		});
		expect(lines.join('')).not.toContain(secret);
		expect(lines.join('')).toContain('is no JSON');
	});
});

test.each([
	['Key (code)=(12345678) already exists', 'Key … already exists'],
	[
		'invalid input syntax for type integer: "An de Vries"',
		'invalid input syntax for type integer: …'
	],
	['connect ECONNREFUSED 192.168.1.7:5432', 'connect ECONNREFUSED …:5432'],
	['no route to fe80:0:0:0:1:2:3:4', 'no route to …'],
	['no person Kd82hsk2kLs92kdkL0s9 here', 'no person … here'],
	['token p.eyJwIjoi.abc-d is old', 'token … is old'],
	['write to an@example.org failed', 'write to … failed'],
	['code 12345678 is taken', 'code … is taken'],
	[
		'StorageProblem: the database cannot be reached',
		'StorageProblem: the database cannot be reached'
	]
])('“%s” is logged as “%s”', (said, written) => {
	expect(scrub(said)).toBe(written);
});

test.each([
	['/api/v1/participants/[participant]/moves', 'participants'],
	// who erases is not counted by itself
	['/api/v1/erase', 'participants'],
	['/api/v1/openapi.json', 'openapi.json'],
	['/api/[...rest]', 'api'],
	['/panel/[id]', 'page'],
	[null, 'none']
])('the route %s is counted as %s', (route, kind) => {
	expect(routeClass(route)).toBe(kind);
});
