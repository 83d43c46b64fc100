import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { withSettledFlags } from '../../src/cli/loads/settled-flags';

type Settle = Parameters<typeof withSettledFlags>[1];
const settled = (code: string) => withSettledFlags(code, parseAst(code) as unknown as Settle);

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

test('a flag in an object is refused', () => {
	expect(() => settled(`import { DEV } from 'esm-env'; f({ DEV });`)).toThrow('DEV in an object');
});
