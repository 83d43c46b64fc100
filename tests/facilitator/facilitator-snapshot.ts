import { defaultAgenda } from '../../src/lib/domain/agenda';
import type { StageKind } from '../../src/lib/domain/stage-facts';
import { servedFromStore } from '../../src/lib/domain/disclosure/stored-picture';
import type { GroupPicture } from '../../src/lib/domain/disclosure/picture';
import { roundOfStage } from '../../src/lib/domain/round-of-stage';
import type { FacilitatorSnapshot, PersonView, RoundView } from '../../src/lib/protocol/snapshot';
import { settings } from '../domain/steering/a-dialogue';

/** A round of a snapshot, open and unfinished unless said otherwise. */
export const aRound = (change: Partial<RoundView> = {}): RoundView => ({
	id: 'factors-1',
	part: 'factors',
	number: 1,
	state: 'open',
	finished: 0,
	...change
});

/** People of whom the first few have finished both rounds. */
export const people = (count: number, finished = 0): readonly PersonView[] =>
	Array.from({ length: count }, (_, index) => ({
		participant: String(index + 1),
		status: 'connected',
		finished: index < finished ? ['factors-1', 'needs-1'] : []
	}));

/** A stored picture with nothing in it but what a test adds. */
export const aPicture = (change: object = {}): GroupPicture =>
	servedFromStore(
		JSON.stringify({
			round: 'factors-1',
			deck: 'llo',
			deckVersion: '1.0.0',
			people: 8,
			cards: [],
			hidden: [],
			dimensions: [],
			facets: [],
			top: [],
			table: [],
			explanations: [],
			...change
		})
	);

/** A running dialogue of eight people at its first stage. */
export function aSnapshot(
	change: Partial<FacilitatorSnapshot> & { readonly stageKind?: StageKind } = {}
): FacilitatorSnapshot {
	const rounds = change.rounds ?? [aRound(), aRound({ id: 'needs-1', part: 'needs' })];
	const agenda = change.agenda ?? defaultAgenda({ needs: true });
	const stage = change.stage ?? change.stageKind ?? 'welcome';
	const now = agenda.find((one) => one.id === stage);
	return {
		role: 'facilitator',
		version: 1,
		rev: 1,
		epoch: 'e1',
		dialogue: 'd1',
		title: 'Leren in de buurt',
		deck: 'llo',
		deckVersion: '1.0.0',
		language: 'nl',
		lifecycle: 'running',
		stage,
		stageKind: 'welcome',
		prompt: '',
		stageRound: now && roundOfStage(now, rounds)?.id,
		rounds,
		switches: { joining: 'open', input: 'open', wall: 'follow', timer: { state: 'none' } },
		counts: { joined: 8, connected: 8, away: 0, finished: 0 },
		pictures: {},
		spotlight: null,
		discussed: [],
		pairSize: 0,
		pairs: [],
		unpaired: [],
		notes: [],
		agreements: [],
		minGroup: 5,
		keptUntil: '2027-02-22',
		agenda,
		settings: { ...settings, study: undefined },
		allNotes: [],
		previews: {},
		join: { code: '12345678', link: 'http://192.168.1.4:3000/#token' },
		addresses: [
			{ origin: 'http://192.168.1.4:3000', network: 'wifi', name: 'wlan0', likely: true },
			{ origin: 'http://localhost:3000', network: 'this-computer', likely: false }
		],
		people: people(8),
		keys: [{ id: 'k1', role: 'facilitator', number: 1, owner: true }],
		...change
	};
}
