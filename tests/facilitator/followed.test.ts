import { expect, test } from 'vitest';
import { panelLink } from '../../src/lib/facilitator/new/followed';

const LINK = 'https://gesprek.nl/panel/d-12#q3_Zr-0.mN';

test.each([
	LINK,
	`  ${LINK} `,
	`${LINK}.`,
	`(${LINK})`,
	`${LINK}, tot straks`,
	`${LINK}?utm_source=mail`,
	`${LINK}%`
])('the link to a panel is read from %s', (pasted) => {
	expect(panelLink(pasted)).toEqual({ dialogue: 'd-12', key: 'q3_Zr-0.mN' });
});

test('what is no link to a panel is none', () => {
	for (const text of ['', 'https://gesprek.nl/panel/d-12', `${LINK.split('#')[0]}#%`]) {
		expect(panelLink(text)).toBeUndefined();
	}
});
