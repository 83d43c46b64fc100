import { foldAnswers } from '$lib/domain/answers';
import type { Deck } from '$lib/domain/deck';
import { roundsOf } from '$lib/domain/dialogue';
import type { Groups } from '$lib/domain/pairs/make-groups';
import { foldSort } from '$lib/domain/sort';
import { scoreSort } from '$lib/domain/scoring/score-sort';
import type { OwnState } from '$lib/protocol/snapshot';
import type { ParticipantClaims } from '../access/participant-token';
import type { App } from '../app';
import { findDeck } from '../store/deck-shelf';
import { findDialogue, type DialogueRecord } from '../store/dialogue-record';
import { entriesOf, handIds } from '../store/person-record';
import type { Unit } from '../store/store';
import type { ParticipantRow } from '../store/tables';
import { done, refuse, type Outcome } from '../outcome';
import { findOrRestore } from './restore-participant';

/** A participant's own state from what was taken in: late entries included (L6), void ones not. */
export function* ownState(
	app: App,
	record: DialogueRecord,
	deck: Deck,
	person: ParticipantRow,
	viewer: boolean
): Unit<OwnState> {
	const judged = viewer ? [] : yield* entriesOf(app.store, person.id);
	const entries = judged.filter((one) => one.verdict !== 'void').map((one) => one.entry);
	const answers = foldAnswers(entries);
	const finished = [...answers.finished];
	const hand = new Set(handIds(deck, record.state, person).factor);
	const cards = deck.cards.filter((card) => hand.has(card.id));
	const round = roundsOf(record.state, 'factors')
		.filter((one) => answers.finished.has(one.id))
		.at(-1);
	const score =
		round &&
		scoreSort(deck, cards, foldSort(entries, round.id), {
			emphasis: answers.emphasis.get(round.id) ?? [],
			blocker: answers.blocker.get(round.id)
		});
	return {
		participant: person.id,
		epoch: app.epoch,
		acknowledged: person.acknowledged,
		language: person.language,
		consent: { join: !viewer, research: person.research === 1 },
		seed: person.seed,
		viewer,
		placements: record.state.rounds.flatMap((one) =>
			[...foldSort(entries, one.id).values()].map((placement) => ({
				round: one.id,
				...placement
			}))
		),
		answers: {
			...answers,
			emphasis: Object.fromEntries(answers.emphasis),
			blocker: Object.fromEntries(answers.blocker),
			presence: Object.fromEntries(answers.presence),
			fit: Object.fromEntries(answers.fit),
			tableCard: Object.fromEntries(answers.tableCard),
			owners: Object.fromEntries(answers.owners),
			ownCards: [...answers.ownCards.values()],
			comments: Object.fromEntries(answers.comments),
			background: Object.fromEntries(answers.background),
			finished
		},
		entries: judged.map((one) => one.entry),
		finished,
		...ownPair(record.state.pairs, viewer ? undefined : person.number),
		...(round && score
			? {
					picture: {
						round: round.id,
						status: score.profile.status,
						letter: score.profile.letter,
						candidates: score.profile.candidates
					}
				}
			: {})
	};
}

function ownPair(pairs: Groups | undefined, number: number | undefined): Pick<OwnState, 'pair'> {
	const place = pairs?.findIndex((group) => number !== undefined && group.includes(number)) ?? -1;
	const group = pairs?.[place];
	return group ? { pair: { place, people: group.length } } : {};
}

/** The own state for a token; first recreates a person whom a restored backup does not know. */
export async function readOwnState(
	app: App,
	claims: ParticipantClaims
): Promise<Outcome<OwnState>> {
	return app.store.commit(function* (): Unit<Outcome<OwnState>> {
		const record = yield* findDialogue(app.store, claims.d);
		if (!record) return refuse('no-such-dialogue');
		if (record.state.lifecycle === 'purged') return refuse('purged');
		const deck = yield* findDeck(app.store, record.row.deck, record.row.deck_version);
		if (!deck) throw new Error(`deck ${record.row.deck} is gone`);
		const viewer = claims.v === 1;
		const person = viewer
			? viewerRow(claims)
			: yield* findOrRestore(app, claims, record.row.joined);
		if (!person) return refuse('erased');
		return done(yield* ownState(app, record, deck, person, viewer));
	});
}

const viewerRow = (claims: ParticipantClaims): ParticipantRow => ({
	id: claims.p,
	dialogue: claims.d,
	number: 0,
	key_hash: claims.k,
	language: claims.l,
	research: 0,
	exact: 0,
	assisted: claims.a,
	seed: claims.s,
	gone: 0,
	acknowledged: 0,
	work: '',
	consent: '',
	background: '',
	erase_hash: ''
});
