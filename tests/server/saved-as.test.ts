import { expect, test } from 'vitest';
import { savedAs } from '$lib/server/http/saved-as';

test('a file has its own name, without the folders it stands in', () => {
	expect(savedAs('decks/llo-1.0.0.csv')).toBe('attachment; filename="llo-1.0.0.csv"');
	expect(savedAs('report.html', 'inline')).toBe('inline; filename="report.html"');
});

test.each(['a"; filename="b.exe', 'a\r\nset-cookie: x=1', 'à la carte.csv', '../../etc/passwd'])(
	'%j stays one name in one header',
	(name) => {
		expect(savedAs(name)).toMatch(/^attachment; filename="[\w.-]+"$/);
	}
);
