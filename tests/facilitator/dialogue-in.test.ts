import { expect, test } from 'vitest';
import { dialogueIn } from '../../src/lib/facilitator/new/dialogue-in';

test.each([
	['1234 5678', '12345678'],
	['de code is 1234 5678', '12345678'],
	['https://gesprek.nl/panel/d0123abc#sleutel-van-lang-geleden', 'd0123abc'],
	['http://192.168.1.4:3000/wall/d0123abc', 'd0123abc'],
	['https://gesprek.nl/d/d0123abc', 'd0123abc'],
	[`https://gesprek.nl/#d0123abc.${'x'.repeat(32)}`, 'd0123abc'],
	['het gesprek van dinsdag', undefined]
])('%s names the dialogue %s', (typed, named) => {
	expect(dialogueIn(typed)).toBe(named);
});
