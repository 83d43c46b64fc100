import { describe, expect, test } from 'vitest';
import { typedLine, typedText, writtenText } from '$lib/domain/typed-text';

describe('a text that somebody typed or pasted', () => {
	test.each([
		['eerste\u000btweede\u000cderde\u0000\u001b\u0085\u2028', 'eerste tweede derde    '],
		['op\nde\tregel\r\n', 'op\nde\tregel\r\n'],
		['\u202egnitteL\u202c \u2066op\u2069\u200e\u200f\u061c', 'gnitteL op'],
		['\u200b\u200d\ufeff \u2060', ''],
		['\u202e', ''],
		['می\u200cخواهم', 'می\u200cخواهم'],
		['👩\u200d👧', '👩\u200d👧'],
		['half een 👩'.slice(0, -1), 'half een \ufffd'],
		['', '']
	])('%j is kept as %j', (typed, kept) => {
		expect(typedText(typed)).toBe(kept);
		expect(typedText(kept)).toBe(kept);
	});

	test('stands on one line where only one is', () => {
		expect(typedLine('een\r\ntwee\t\tdrie')).toBe('een twee drie');
	});

	test('is empty where nothing of it can be seen, as a field that was left', () => {
		expect(['\u200b', ' \u2060\n', '\u000b'].map(writtenText)).toEqual(['', '', '']);
		expect(writtenText(' fiets\u000b')).toBe('fiets');
	});
});
