import { expect, test } from 'vitest';
import { startProduct } from '../http/product';
import { leadRoom, type Left } from './lead-room';

/** `npm run prove:room` leads more rooms, with more people, through more interruptions. */
const ROOMS = Number(process.env['ROOMS'] ?? 1);
// groups of three: one who goes and comes back leaves nobody alone, wherever chance put them
const PEOPLE = ROOMS > 1 ? 30 : 15;
const EVERY_WAY: readonly (readonly End[])[] = [
	['kill', 'term'],
	['kill', 'kill'],
	['term', 'term']
];

type End = 'kill' | 'term';

/** @param ends how the server goes down the first and the second time; none: it stays */
async function room(seed: number, ends: readonly End[]): Promise<Left> {
	const left = [...ends];
	const product = await startProduct();
	try {
		return await leadRoom(product, {
			people: PEOPLE,
			seed,
			async interrupt() {
				const end = left.shift();
				if (end === 'kill') await product.crash();
				if (end === 'term') await product.restart();
			}
		});
	} finally {
		await product.stop();
	}
}

test.each(Array.from({ length: ROOMS }, (_, at) => 20261126 + at))(
	`${PEOPLE} phones end a whole two-hour agenda in the right state, and neither kill −9 nor SIGTERM in the middle is noticed in the results (seed %i)`,
	async (seed) => {
		const calm = await room(seed, []);
		// who came back after closing, and a word after the end: theirs to keep, in no picture (L6)
		expect(new Set(calm.verdicts.map((one) => one.split(' ')[2]))).toEqual(
			new Set(['round-closed', 'dialogue-ended'])
		);
		expect(calm.shown.phone).toMatchObject({
			role: 'participant',
			lifecycle: 'ended',
			stageKind: 'close',
			spotlight: null,
			counts: { joined: PEOPLE, connected: PEOPLE, away: 0 },
			rounds: [
				{ id: 'factors-1', state: 'released', finished: PEOPLE - 2 },
				{ id: 'needs-1', state: 'released', finished: PEOPLE - 2 },
				{ id: 'replace-1', state: 'released', finished: PEOPLE }
			],
			pictures: { 'factors-1': { people: PEOPLE - 2 }, 'needs-1': {}, 'replace-1': {} },
			agreements: [{ when: 'elke maandag' }, { sort: 'boodschap' }],
			notes: [{ id: 'note-0' }]
		});
		expect(calm.shown.wall).toMatchObject({ role: 'wall', notes: [{ id: 'note-0' }] });
		expect(calm.shown.panel).toMatchObject({ role: 'facilitator', allNotes: [{}, {}, {}] });
		expect(Object.keys(calm.files)).toContain('cards.csv');
		for (const ends of ROOMS > 1 ? EVERY_WAY : EVERY_WAY.slice(0, 1)) {
			const rough = await room(seed, ends);
			expect(rough.files).toEqual(calm.files);
			expect(rough.people).toEqual(calm.people);
			expect(rough.shown).toEqual(calm.shown);
			expect(rough.verdicts).toEqual(calm.verdicts);
		}
	},
	180_000
);
