import type { Call } from '../../http/client';
import { rowsOf } from '../../http/imported-rows';
import { RESEARCHER_KEY } from '../../http/product';
import type { RoomLife } from '../room-life';
import type { Finding } from './find-leaks';

/** What a researcher found of a study of sorts given alone, after something happened to it. */
export interface GivenAlone {
	readonly after: 'nine' | 'erased while waiting' | 'ten' | 'erased' | 'one more';
	readonly rows: number;
	/** in the room's count of people */
	readonly people: number;
	/** ways in which the rows differ in what they are, not in what was laid */
	readonly kinds: number;
}

/** Rows that may be there, by what came last: a batch of ten, where no other fills in (D12). */
const MAY_BE: Readonly<Record<GivenAlone['after'], number>> = {
	nine: 0,
	'erased while waiting': 0,
	ten: 10,
	erased: 9,
	'one more': 9
};
const DESCRIBES = ['period', 'mode', 'language', 'size', 'deck_version', 'work', 'want', 'doing'];

/** Gives sorts alone to a study of their own, one unlike the others, and looks after each. */
export async function givenAlone(
	call: Call,
	life: RoomLife,
	name: string
): Promise<readonly GivenAlone[]> {
	const id = `alleen-${name}`;
	const endsOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
	const asked = { key: RESEARCHER_KEY };
	const { code } = (
		await call('POST', '/api/v1/research/studies', { ...asked, body: { id, title: id, endsOn } })
	).json;
	const found: GivenAlone[] = [];
	const home = { 'x-forwarded-for': `10.9.${life.chance % 250}.${(life.chance >> 8) % 250}` };
	const look = async (after: GivenAlone['after']) => {
		const file = await call('GET', `/api/v1/research/export/participants.csv?study=${id}`, asked);
		const rows = file.status < 300 ? rowsOf(file.text) : [];
		const { people } = (await call('GET', `/api/v1/research/overview?study=${id}`, asked)).json;
		const kinds = new Set(rows.map((row) => DESCRIBES.map((one) => row[one] ?? '').join()));
		found.push({ after, rows: rows.length, people, kinds: kinds.size });
	};
	const codes: string[] = [];
	const give = async (number: number) => {
		const given = await call('POST', '/api/v1/donations', {
			headers: home,
			body: {
				key: `given-alone-${id}-${number}`.slice(0, 64),
				study: code,
				language: number === 4 ? 'en' : 'nl',
				...(number === 6 ? { want: 'no' } : {}),
				factors: { tijd: ['helps', 'hinders', 'neutral'][(life.chance + number) % 3] },
				consent: { research: true }
			}
		});
		if (given.status !== 201) throw new Error(`not given: ${given.text}`);
		codes.push(given.json.eraseCode);
	};
	const erase = (number: number) =>
		call('POST', '/api/v1/erase', { headers: home, body: { code: codes[number] } });
	for (let number = 0; number < 9; number++) await give(number);
	await look('nine');
	await erase(2);
	await give(9);
	await look('erased while waiting');
	await give(10);
	await look('ten');
	await erase(life.chance % 2 === 0 ? 4 : 10);
	await look('erased');
	await give(11);
	await look('one more');
	return found;
}

/** 2: more or less of it than may be there; 3: a row that stands apart from the others. */
export const aloneLeaks = (alone: readonly GivenAlone[]): readonly Finding[] =>
	alone.flatMap(({ after, rows, people, kinds }): Finding[] => {
		const may = MAY_BE[after];
		return [
			...(rows !== may || people !== may
				? [{ fault: 2 as const, what: `given alone, ${after}: ${rows} rows, ${people} people` }]
				: []),
			...(kinds > 1
				? [{ fault: 3 as const, what: `given alone, ${after}: ${kinds} kinds of rows` }]
				: [])
		];
	});
