import type { GroupPicture } from '$lib/domain/disclosure/picture';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';
import { rowsOf } from '../http/imported-rows';
import { demandShape, SHAPES } from './served-shape';
import type { Served } from './what-is-served';

/** The pictures of a life as they were served, by round. */
export type ServedPictures = Readonly<Record<string, GroupPicture>>;

type Screen = Pick<FacilitatorSnapshot, 'rounds'> &
	Partial<Pick<FacilitatorSnapshot, 'pictures' | 'previews'>>;

const ROOM = ['wall', 'phone'];
/** What each state of a round lets a screen have. */
const MAY_SEE = {
	room: ['released'],
	facilitator: ['previewed', 'released']
} as const;

/**
 * Reads everything that screens were served, and throws on what no screen may be served: a field
 * that is not known, a picture of a round before its closing (D1) or its release, a picture that is
 * not the one that was served before (D2).
 */
export function readServed(served: readonly Served[]): ServedPictures {
	const found: Record<string, GroupPicture> = {};
	const keep = (round: string, picture: GroupPicture, where: string) => {
		const before = found[round];
		if (before && JSON.stringify(before) !== JSON.stringify(picture)) {
			throw new Error(`${where}: another picture of ${round} than before`);
		}
		found[round] = picture;
	};
	for (const { at, where, text } of served) {
		const [kind = ''] = where.split(' ');
		const shape = SHAPES[kind === 'refused' ? 'state' : kind];
		if (!shape) continue;
		const body = JSON.parse(text) as Record<string, unknown>;
		const screen = kind === 'refused' ? body['state'] : body;
		demandShape(shape, screen, `${where}, ${at}`);
		const { rounds, pictures = {}, previews = {} } = screen as Screen;
		const stateOf = (id: string) => rounds.find((round) => round.id === id)?.state ?? 'open';
		// the panel asked for alone has its previews under the name of pictures
		const inRoom: readonly string[] = kind === 'panel' ? MAY_SEE.facilitator : MAY_SEE.room;
		for (const [list, may] of [
			[pictures, inRoom],
			[ROOM.includes(kind) ? {} : previews, MAY_SEE.facilitator]
		] as const) {
			for (const [round, picture] of Object.entries(list)) {
				if (!(may as readonly string[]).includes(stateOf(round))) {
					throw new Error(`${where}, ${at}: a picture of ${round}, which is ${stateOf(round)}`);
				}
				keep(round, picture, `${where}, ${at}`);
			}
		}
	}
	return found;
}

/** Names of what differs from one play to the next and says nothing. */
const VARYING: Readonly<Record<string, true>> = {
	seed: true,
	// rises with every stream that is opened and closed as well
	version: true,
	code: true,
	link: true,
	// streams are opened for one look and closed again: who is there at that moment is no content
	connected: true,
	away: true,
	status: true,
	wallConnected: true,
	yourKey: true,
	// small groups are drawn by lot
	pairs: true,
	unpaired: true,
	pair: true,
	keys: true
};

/** Everything served, so that two plays of one life can be laid beside each other. */
export function asComparable(
	served: readonly Served[],
	names: ReadonlyMap<string, string>
): readonly string[] {
	const named = (text: string) =>
		[...names].reduce((so, [id, name]) => so.replaceAll(id, name), text);
	return served.map(({ at, where, text }) => {
		const plain = /^[[{]/.test(text)
			? JSON.stringify(JSON.parse(text), (key, value: unknown) => {
					if (VARYING[key]) return '';
					if (!['notes', 'allNotes'].includes(key)) return value;
					return (value as object[]).map((one) => ({ ...one, id: '' }));
				})
			: text;
		return `${where} | ${at} | ${named(where.startsWith('safe/') ? cellsOf(plain) : plain)}`;
	});
}

/** The cells of a table for publication; how many are in it depends on whose rows were withheld. */
const cellsOf = (text: string): string =>
	text.startsWith('refused')
		? text
		: JSON.stringify(
				rowsOf(text).map((row) => ({ ...row, ...('total' in row ? { total: '' } : { n: '' }) }))
			);
