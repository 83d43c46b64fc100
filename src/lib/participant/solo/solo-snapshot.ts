import { asksNeeds, reviewedLanguages, type Deck, type DeckSize } from '$lib/domain/deck';
import type { ParticipantSnapshot, RoundView } from '$lib/protocol/snapshot';

/** The snapshot of a talk that does not exist, for sorting alone: both rounds open, no group. */
export function soloSnapshot(deck: Deck, size: DeckSize, title: string): ParticipantSnapshot {
	const needs = asksNeeds(deck);
	const round = (part: 'factors' | 'needs'): RoundView => ({
		id: `${part}-1`,
		part,
		number: 1,
		state: 'open',
		finished: 0
	});
	return {
		role: 'participant',
		version: 0,
		rev: 0,
		epoch: '',
		dialogue: SOLO,
		title,
		deck: deck.id,
		deckVersion: deck.version,
		language: deck.languages[0] ?? 'nl',
		lifecycle: 'running',
		stage: 'sort',
		stageKind: 'sort',
		prompt: '',
		stageRound: undefined,
		rounds: needs ? [round('factors'), round('needs')] : [round('factors')],
		switches: { joining: 'open', input: 'open', wall: 'follow', timer: { state: 'none' } },
		counts: { joined: 0, connected: 0, away: 0, finished: 0 },
		pictures: {},
		spotlight: null,
		discussed: [],
		pairSize: 0,
		pairs: [],
		notes: [],
		agreements: [],
		minGroup: 5,
		keptUntil: '',
		settings: {
			size,
			work: 'ask',
			languages: reviewedLanguages(deck),
			showLetter: false,
			ownCards: true,
			comments: true,
			anchors: true,
			needs,
			exactBelow10: false
		},
		before: [],
		personal: 0
	};
}

/** The name under which a device keeps the one sort that belongs to no dialogue. */
export const SOLO = 'solo';
