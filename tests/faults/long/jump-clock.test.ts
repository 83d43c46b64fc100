import { test } from 'vitest';
import { record } from '../../promises/record';
import { jumpClock } from '../jump-clock';

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const SORTERS = 100;

test('a clock that jumps a year on and back orders nothing, counts nobody out and erases nothing', async () => {
	let figures: Record<string, number> = {};
	let kept = false;
	try {
		const found = await jumpClock(ROUNDS, SORTERS);
		kept = found.wrong === 0 && found.damaged.length === 0;
		figures = {
			jumps: found.jumps,
			answers: found.answers,
			'people with anything lost or doubled': found.wrong,
			'rows damaged': found.damaged.length
		};
	} finally {
		record('clock', { kept, figures });
	}
});
