import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '$lib/server/config';

const read = (env: Record<string, string>) => {
	const result = readConfig(env);
	return result.ok ? result.config : result.sentences;
};

test('nothing set gives a laptop in a room', () => {
	expect(read({})).toMatchObject({
		port: 3000,
		host: undefined,
		origin: undefined,
		dataDir: resolve('data'),
		databaseUrl: undefined,
		organisers: 'anyone',
		organiserKey: undefined,
		remarks: [],
		researcherKeys: [],
		retentionDays: 90,
		exportHours: 24,
		researchTerms: undefined,
		trustProxy: 0,
		bodyLimit: 262_144,
		allowHttp: false,
		backupDir: undefined,
		backupHours: 0
	});
});

test('an empty value counts as not set', () => {
	expect(read({ PORT: '', ORIGIN: '', RESEARCHER_KEY: '' })).toMatchObject({ port: 3000 });
});

test('researchers have a name with their key', () => {
	expect(
		read({
			RESEARCHER_KEY: 'a-key-that-is-long-enough',
			RESEARCHER_KEYS: 'an:the-long-key-of-an-0001,bo:the-long-key-of-bo-0001'
		})
	).toMatchObject({
		researcherKeys: [
			{ name: 'researcher', key: 'a-key-that-is-long-enough' },
			{ name: 'an', key: 'the-long-key-of-an-0001' },
			{ name: 'bo', key: 'the-long-key-of-bo-0001' }
		],
		remarks: []
	});
});

describe('a key that could be guessed opens nothing, and the server starts all the same', () => {
	test('of researchers: that one has no room, another has', () => {
		const config = read({ RESEARCHER_KEYS: 'an:short-key,bo:the-long-key-of-bo-0001' });
		expect(config).toMatchObject({
			researcherKeys: [{ name: 'bo', key: 'the-long-key-of-bo-0001' }],
			remarks: [expect.stringMatching(/^The key of an .*npm run key/)]
		});
		expect(JSON.stringify(config)).not.toContain('short-key');
	});

	test('of organisers: then nobody starts dialogues, for it was meant to shut others out', () => {
		expect(read({ ORGANISER_KEY: 'short-key', OPEN_TO_ALL: 'yes' })).toMatchObject({
			organisers: 'nobody',
			organiserKey: undefined,
			remarks: [expect.stringMatching(/^ORGANISER_KEY is shorter than 20 .*npm run key/)]
		});
	});

	test('behind https nobody starts dialogues until a key is set, or it is said in so many words', () => {
		const ORIGIN = 'https://kaarten.example.org';
		expect(read({ ORIGIN })).toMatchObject({
			organisers: 'nobody',
			remarks: [expect.stringContaining('OPEN_TO_ALL=yes')]
		});
		expect(read({ ORIGIN, OPEN_TO_ALL: 'yes' })).toMatchObject({
			organisers: 'anyone',
			remarks: []
		});
		const ORGANISER_KEY = 'the-long-key-of-an-organiser';
		expect(read({ ORIGIN, ORGANISER_KEY })).toMatchObject({
			organisers: 'key-holders',
			organiserKey: ORGANISER_KEY,
			remarks: []
		});
	});
});

describe('a wrong setting is named in a sentence, and a secret never repeated', () => {
	test.each([
		[{ PORT: 'drie' }, 'PORT is not a whole number'],
		[{ PORT: '70000' }, 'PORT is above 65535'],
		[{ ORIGIN: 'kaartgesprek.nl' }, 'ORIGIN is not an address'],
		[{ ORIGIN: 'https://a.nl/pad' }, 'ORIGIN is not an address'],
		[{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL does not begin with postgres://'],
		[{ DATABASE_URL: 'postgres://x/y' }, 'DATABASE_URL needs SECRET'],
		[{ SECRET: 'kort-geheim' }, 'SECRET is shorter than 32'],
		[{ OPEN_TO_ALL: '1' }, 'OPEN_TO_ALL is not yes or no'],
		[{ RESEARCHER_KEYS: 'an' }, 'RESEARCHER_KEYS is not name:key'],
		[{ RETENTION_DAYS: '0' }, 'RETENTION_DAYS is below 1'],
		[{ TRUST_PROXY: '-1' }, 'TRUST_PROXY is not a whole number'],
		[{ BODY_LIMIT: '12' }, 'BODY_LIMIT is below 1024'],
		[{ ALLOW_HTTP: 'ja' }, 'ALLOW_HTTP is not 0 or 1'],
		[{ LOG_LEVEL: 'hard' }, 'LOG_LEVEL is not silent']
	])('%o', (env, words) => {
		const sentences = read(env as Record<string, string>);
		expect(sentences).toHaveLength(1);
		expect(String(sentences)).toContain(words);
		expect(String(sentences)).toMatch(/^The setting .*\.$/);
		for (const secret of ['kort-geheim', 'postgres://x/y']) {
			expect(String(sentences)).not.toContain(secret);
		}
	});

	test('two wrong settings give two sentences', () => {
		expect(read({ PORT: 'x', LOG_LEVEL: 'y' })).toHaveLength(2);
	});
});
