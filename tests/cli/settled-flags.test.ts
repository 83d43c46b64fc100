import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { withSettledFlags } from '../../src/cli/loads/settled-flags';

type Settle = Parameters<typeof withSettledFlags>[1];
const settled = (code: string, file?: string) =>
	withSettledFlags(code, parseAst(code) as unknown as Settle, file);

test('a flag that is settled reads as false, under whatever name it came', () => {
	expect(
		settled(`import { hydrating as h, reset } from '../hydration.js';\nif (h && more.h) reset();`)
	).toBe(`import { hydrating as h, reset } from '../hydration.js';\nif (false && more.h) reset();`);
});

test('what only hydrates is left out of a component, and nothing else', () => {
	expect(settled('$.reset(div); $.next(2); $.set(next, $.get(one)); reset();')).toBe(
		'; ; $.set(next, $.get(one)); reset();'
	);
});

test('a module that reads no flag stays as it is', () => {
	expect(settled(`import { hydrating } from './elsewhere.js'; f(hydrating);`)).toBeUndefined();
});

test('what no page has is not done', () => {
	const code =
		'async function get_rerouted_url(url) { return await ask(url); } get_rerouted_url(1);';
	expect(settled(code, '/kit/src/runtime/client/client.js')).toBe(
		'async function get_rerouted_url(url) { return url; } get_rerouted_url(1);'
	);
});

test('a flag in an object is refused', () => {
	expect(() => settled(`import { DEV } from 'esm-env'; f({ DEV });`)).toThrow('DEV in an object');
});

test('a namespace is taken apart name by name, so that the rest of it is dropped', () => {
	expect(
		settled(`import * as all from 'all'; const { one, two: second } = all; one(second);`)
	).toBe(`import * as all from 'all'; const one = all.one, second = all.two; one(second);`);
	expect(settled(`import * as all from 'all'; const { one = 1, ...rest } = all;`)).toBeUndefined();
});

test('what the framework is never given reads as false in that function alone', () => {
	const code =
		'function start(hydrate) { if (hydrate) a(); } function other(hydrate) { b(hydrate); }';
	expect(settled(code, '/kit/src/runtime/client/client.js')).toBe(
		'function start(hydrate) { if (false) a(); } function other(hydrate) { b(hydrate); }'
	);
	expect(settled(code, '/elsewhere.js')).toBeUndefined();
});
