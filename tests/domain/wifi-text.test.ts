import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wifiText } from '../../src/lib/domain/wifi-text';

test.each([
	[
		{ name: 'Buurthuis', password: 'welkom2026', hidden: false },
		'WIFI:T:WPA;S:Buurthuis;P:welkom2026;;'
	],
	[{ name: 'Gasten', password: '', hidden: false }, 'WIFI:T:nopass;S:Gasten;;'],
	[{ name: 'Stil', password: 'geheim123', hidden: true }, 'WIFI:T:WPA;S:Stil;P:geheim123;H:true;;'],
	[
		{ name: 'a;b,c:d"e\\f', password: 'p;:,"\\123', hidden: false },
		'WIFI:T:WPA;S:a\\;b\\,c\\:d\\"e\\\\f;P:p\\;\\:\\,\\"\\\\123;;'
	]
])('%j is %s', (network, text) => {
	expect(wifiText(network)).toBe(text);
});

/** Reads the text as a phone does: fields end at a semicolon that no backslash stands before. */
function read(text: string): Record<string, string> {
	const fields = text.slice('WIFI:'.length).match(/(?:\\.|[^\\;])+/gs) ?? [];
	return Object.fromEntries(
		fields.map((field) => [field.slice(0, 1), field.slice(2).replace(/\\(.)/gs, '$1')])
	);
}

test('whatever a network and its password are called, a phone reads them back', () => {
	const text = fc.string({
		minLength: 1,
		maxLength: 32,
		unit: fc.constantFrom(...'ab é界ش\\;,:"')
	});
	fc.assert(
		fc.property(text, fc.oneof(fc.constant(''), text), fc.boolean(), (name, password, hidden) => {
			const fields = read(wifiText({ name, password, hidden }));
			expect(fields['S']).toBe(name);
			expect(fields['P'] ?? '').toBe(password);
			expect(fields['T']).toBe(password === '' ? 'nopass' : 'WPA');
		}),
		{ seed: 4 }
	);
});
