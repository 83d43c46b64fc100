import { defaultAgenda } from '$lib/domain/agenda';
import { judge } from '$lib/domain/steering/verdict';
import { initialState } from '$lib/domain/steering/initial-state';
import type { DonationRequest } from '$lib/protocol/given-sort';
import { hashKey, keyedHash } from '../access/keys';
import { eraseCode, hashEraseCode } from '../access/participant-token';
import type { App } from '../app';
import { findDeck, keepDeck } from '../store/deck-shelf';
import { handIds, type JudgedEntry } from '../store/person-record';
import { first, rows, type Unit } from '../store/store';
import { givenEntries } from './given-entries';
import { done, refuse, type Outcome } from './outcome';
import type { PooledPerson } from './purge-dialogue';
import { DEFAULT_STUDY } from './studies';

/**
 * Takes in a solo sort that its maker gives to research. It goes straight to the study's pool, each in a
 * group of its own; the same key again changes nothing.
 */
export async function donateSort(
	app: App,
	request: DonationRequest
): Promise<Outcome<{ readonly eraseCode: string }>> {
	if (!request.consent.research) return refuse('no-consent');
	return app.store.commit(() => donate(app, request));
}

function* donate(
	app: App,
	request: DonationRequest
): Unit<Outcome<{ readonly eraseCode: string }>> {
	const { sql } = app.store;
	const deck = yield* findDeck(app.store, request.deck);
	if (!deck) return refuse('no-such-deck');
	const study = yield* first(
		sql
			.selectFrom('studies')
			.selectAll()
			.where('id', '=', request.study ?? DEFAULT_STUDY)
	);
	if (!study) return refuse('no-such-study');
	yield* keepDeck(app.store, deck);
	const needs = Object.keys(request.needs).length > 0;
	const state = initialState(
		{
			size: request.size,
			work: 'ask',
			languages: deck.languages,
			minGroup: 5,
			exactBelow10: false,
			powerInRoom: false,
			showLetter: false,
			ownCards: false,
			comments: false,
			anchors: true,
			needs,
			retentionDays: 0,
			study: study.id
		},
		defaultAgenda({ needs })
	);
	const person = { work: request.work ?? 'unsaid' };
	const hand = handIds(deck, state, person);
	const dealt = new Set([...hand.factor, ...hand.need]);
	const entries: JudgedEntry[] = givenEntries(request, needs).map((entry) => ({
		entry,
		verdict: judge(entry, state, deck, dealt).verdict
	}));
	const giver = hashKey(`solo ${request.key}`).slice(0, 32);
	const now = new Date(app.now());
	const body: PooledPerson = {
		deck: deck.id,
		deckVersion: deck.version,
		mode: 'solo',
		year: now.getUTCFullYear(),
		month: now.getUTCMonth() + 1,
		people: 1,
		state: { rounds: state.rounds, settings: { size: request.size, work: 'ask', needs } },
		person: { language: request.language, assisted: 'none', work: person.work },
		entries,
		withheld: false
	};
	const id = keyedHash(app.secret, 'erased', giver);
	const code = eraseCode(app.secret, giver);
	yield* rows(
		sql
			.insertInto('pool')
			.values({
				id,
				study: study.id,
				group_id: id,
				body: JSON.stringify(body),
				erase_hash: hashEraseCode(app.secret, code),
				kept_until: study.ends_on
			})
			.onConflict((conflict) => conflict.doNothing())
	);
	return done({ eraseCode: code });
}
