import { expect, test } from 'vitest';
import { personalIn } from '$lib/domain/personal-text';

test.each([
	['bel mij op 06 12 34 56 78', 'phone'],
	['+31 (0)6-1234 5678', 'phone'],
	['mail naar jan.jansen@voorbeeld.nl', 'email'],
	['mijn baas Kees zegt nee', 'name'],
	['de juf, Fatma, is lief', 'name'],
	['Mijn man Çağlar wil niet', 'name']
])('%s looks like one: %s', (text, kind) => {
	expect(personalIn(text)).toBe(kind);
});

test.each([
	'',
	'Mijn baas zegt nee',
	'Ik wil beter Nederlands leren',
	'Het kost 1200 euro per jaar. Dat is te veel',
	'in 2019 en 2020 kon ik niet',
	'Naar het UWV. Dan weer terug',
	'Het is druk! Ook thuis',
	'TE DUUR'
])('%s looks like nobody', (text) => {
	expect(personalIn(text)).toBeUndefined();
});
