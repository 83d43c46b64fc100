import { expect, test } from 'vitest';
import { calledAfter } from '$lib/server/usecases/called-after';

test('a file is called after its dialogue and the day', () => {
	expect(calledAfter('Leren in de wijk', '2026-11-30', 'verslag.html')).toBe(
		'Leren in de wijk 2026-11-30 verslag.html'
	);
});

test.each([
	['../../etc/passwd', 'etc passwd 2026-11-30 x.csv'],
	['.geheim', 'geheim 2026-11-30 x.csv'],
	['a\u202etxt\u0000.exe\r\n', 'a txt .exe 2026-11-30 x.csv'],
	['   ', '2026-11-30 x.csv']
])('%j becomes one name that any disk takes', (title, name) => {
	expect(calledAfter(title, '2026-11-30', 'x.csv')).toBe(name);
});

test('a long title is cut between letters', () => {
	const [cut = ''] = calledAfter('📚'.repeat(200), '2026-11-30', 'x.csv').split(' ');
	expect([...cut]).toHaveLength(80);
});
