/**
 * A check of the product with its teeth drawn: with `put` in the place of `find` the test that
 * docs/asvs.md names for the line must turn red. `npm run prove:asvs` tries each; the usual suite
 * only looks whether the text is still there.
 */
export interface Mutation {
	/** the line of docs/asvs.md */
	readonly id: string;
	readonly file: string;
	/** stands in the file exactly once */
	readonly find: string;
	readonly put: string;
	readonly test: string;
	readonly project: 'domain' | 'node' | 'components' | 'attack';
	/** the test speaks to the built product */
	readonly built?: true;
}

export const MUTATIONS: readonly Mutation[] = [
	{
		id: '1.3.3',
		file: 'src/lib/domain/export/csv.ts',
		find: "return FORMULA.test(text) ? `'${text}` : text;",
		put: 'return text;',
		test: 'tests/domain/export/csv.test.ts',
		project: 'domain'
	},
	{
		id: '2.1.3',
		file: 'src/lib/domain/limits.ts',
		find: 'MOST_NOTES = 200',
		put: 'MOST_NOTES = 300',
		test: 'tests/docs/limits.test.ts',
		project: 'node'
	},
	{
		id: '2.3.1',
		file: 'src/lib/domain/steering/allowed.ts',
		find: 'close: whileSorting,',
		put: 'close: anywhere,',
		test: 'tests/domain/steering/transitions.test.ts',
		project: 'domain'
	},
	{
		id: '2.3.2',
		file: 'src/lib/server/usecases/room-for-entries.ts',
		find: 'if (before >= mostOf(name)) return false;',
		put: '',
		test: 'tests/http/caps.test.ts',
		project: 'node',
		built: true
	},
	{
		id: '2.3.4',
		file: 'src/lib/server/usecases/run-command.ts',
		find: 'if (request.rev !== record.state.rev)',
		put: 'if (request.rev > record.state.rev)',
		test: 'tests/server/two-facilitators.test.ts',
		project: 'node'
	},
	{
		id: '2.4.1',
		file: 'src/lib/server/usecases/create-dialogue.ts',
		find: 'app.now())) >= most)',
		put: 'app.now())) > 10 * most)',
		test: 'tests/http/caps.test.ts',
		project: 'node',
		built: true
	},
	{
		id: '3.4.1',
		file: 'src/lib/server/http/security-headers.ts',
		find: "'strict-transport-security',",
		put: "'x-none',",
		test: 'tests/http/access.test.ts',
		project: 'node',
		built: true
	},
	{
		id: '3.5.5',
		file: 'src/lib/live/mirror-line.ts',
		find: 'event.origin !== location.origin || ',
		put: '',
		test: 'tests/components/mirror-line.test.ts',
		project: 'components'
	},
	{
		id: '5.2.1',
		file: 'src/lib/server/http/read-import.ts',
		find: "Number(request.headers.get('content-length') ?? 0) > limit + MOST_MAPPING",
		put: "request.headers.get('content-length') === 'never'",
		test: 'tests/http/imports.test.ts',
		project: 'node',
		built: true
	},
	{
		id: '5.4.2',
		file: 'src/lib/server/http/saved-as.ts',
		find: ".replace(/[^\\w.-]+/g, '_')",
		put: '',
		test: 'tests/server/saved-as.test.ts',
		project: 'node'
	},
	{
		id: '6.2.1',
		file: 'src/lib/server/config.ts',
		find: 'export const SHORTEST_KEY = 20;',
		put: 'export const SHORTEST_KEY = 2;',
		test: 'tests/server/config.test.ts',
		project: 'node'
	},
	{
		id: '6.3.1',
		file: 'src/lib/server/access/who-asks.ts',
		find: 'return revoked ?? countWrongKey(app, kind, asked.address());',
		put: "return 'key-wrong';",
		test: 'tests/http/keys.test.ts',
		project: 'node',
		built: true
	},
	{
		id: '7.1.1',
		file: 'src/lib/server/http/session-cookie.ts',
		find: '30 * 24 * 3600',
		put: '300 * 24 * 3600',
		test: 'tests/http/leaving.test.ts',
		project: 'node',
		built: true
	},
	{
		id: '7.4.1',
		file: 'src/lib/server/http/session-cookie.ts',
		find: "cookies.delete(cookieName(secure, role, dialogue), { path: '/', secure });",
		put: 'void [cookies, cookieName(secure, role, dialogue)];',
		test: 'tests/http/leaving.test.ts',
		project: 'node',
		built: true
	},
	{
		id: '8.2.2',
		file: 'src/lib/server/access/who-asks.ts',
		find: 'return dialogue === undefined || who.dialogue === dialogue;',
		put: 'return true;',
		test: 'tests/http/access.test.ts',
		project: 'node',
		built: true
	},
	{
		id: '8.4.1',
		file: 'src/lib/server/access/who-asks.ts',
		find: 'return dialogue === undefined || who.claims.d === dialogue;',
		put: 'return true;',
		test: 'tests/http/access.test.ts',
		project: 'node',
		built: true
	},
	{
		id: '9.1.1',
		file: 'src/lib/server/access/participant-token.ts',
		find: '	if (!ours) return undefined;',
		put: '',
		test: 'tests/server/access/participant-token.test.ts',
		project: 'node'
	},
	{
		id: '11.4.3',
		file: 'src/lib/server/keys.ts',
		find: "createHmac('sha256', secret)",
		put: "createHmac('sha1', secret)",
		test: 'tests/server/access/keys.test.ts',
		project: 'node'
	},
	{
		id: '13.3.1',
		file: 'src/lib/server/access/secret.ts',
		find: 'chmodSync(path, 0o600);',
		put: '',
		test: 'tests/server/access/secret.test.ts',
		project: 'node'
	},
	{
		id: '14.1.1',
		file: 'src/lib/protocol/what-is-kept.ts',
		find: "digest: 'hash',",
		put: '',
		test: 'tests/server/what-is-kept.test.ts',
		project: 'node'
	},
	{
		id: '14.2.4',
		file: 'src/lib/server/usecases/purge-dialogue.ts',
		find: "	yield* rows(sql.deleteFrom('commands').where('dialogue', '=', dialogue));\n",
		put: '',
		test: 'tests/http/nothing-left.test.ts',
		project: 'node',
		built: true
	},
	{
		id: '14.3.2',
		file: 'src/hooks.server.ts',
		find: "response.headers.set('cache-control', 'no-store');",
		put: '',
		test: 'tests/attack/headers.test.ts',
		project: 'attack',
		built: true
	},
	{
		id: '15.3.4',
		file: 'src/lib/server/access/asker-address.ts',
		find: "if (hops === 0) return socket.remoteAddress ?? '';",
		put: '',
		test: 'tests/http/proxy.test.ts',
		project: 'node',
		built: true
	},
	{
		id: '16.2.2',
		file: 'src/lib/server/watch/log.ts',
		find: 'new Date().toISOString().slice(0, 13)',
		put: "new Date().toLocaleString('sv').replace(' ', 'T').slice(0, 13)",
		test: 'tests/server/watch/log.test.ts',
		project: 'node'
	},
	{
		id: '16.2.5',
		file: 'src/lib/server/watch/log.ts',
		find: "	'token',\n",
		put: '',
		test: 'tests/server/watch/log.test.ts',
		project: 'node'
	}
];
