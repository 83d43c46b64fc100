import { asksNeeds } from '$lib/domain/deck';
import { DEFAULT_DECK } from '$lib/domain/default-deck';
import { defaultAgenda } from '$lib/domain/agenda';
import { judge } from '$lib/domain/steering/verdict';
import { initialState } from '$lib/domain/steering/initial-state';
import type { DonationRequest } from '$lib/protocol/given-sort';
import { hashKey } from '../keys';
import { personHash } from '../access/person-hash';
import { eraseCode, hashEraseCode } from '../access/participant-token';
import type { App } from '../app';
import { addTry, triesSoFar } from '../access/rate-limit';
import { ANYBODY, findDeck, findDeckFor, keepDeck, type Viewer } from '../store/deck-shelf';
import { handIds, type JudgedEntry } from '../store/person-record';
import { first, type Unit } from '../store/store';
import { givenEntries } from './given-entries';
import { isErased } from '../access/is-erased';
import { done, refuse, type Outcome } from '../outcome';
import { poolText } from '../research/enter-research';
import { freezeSort, frozenStateOf } from '../research/frozen-person';
import { putInBatch } from '../research/put-in-batch';
import { CONSENT_VERSION } from '../research/read-study';
import { DEFAULT_STUDY } from '../research/keep-studies';
import { studyToJoin } from '../research/study-to-join';

/** Donations from one network per hour: a school gives many, a script never stops. */
export const MOST_DONATIONS_AN_HOUR = 200;
const HOUR_MS = 3_600_000;

/**
 * Takes in a solo sort that somebody donates to research. It waits in the study's pool until there
 * are ten of the same cards, and enters with them (D12); repeating the same key changes nothing,
 * also after it was erased.
 * @param address hashed address of the asker, for the limit
 * @param viewer of card sets
 */
export async function donateSort(
	app: App,
	request: DonationRequest,
	address: string,
	viewer: Viewer = ANYBODY
): Promise<Outcome<{ readonly eraseCode: string }>> {
	if (!request.consent.research) return refuse('no-consent');
	return app.store.commit(() => donate(app, request, address, viewer));
}

function* donate(
	app: App,
	request: DonationRequest,
	address: string,
	viewer: Viewer
): Unit<Outcome<{ readonly eraseCode: string }>> {
	const found = yield* studyToJoin(app, request.study ?? DEFAULT_STUDY, address);
	if (!found.ok) return found;
	const study = found.value;
	if (study.deck !== undefined && (request.deck ?? study.deck) !== study.deck) {
		return refuse('settings-clash', { reason: 'study-has-other-deck' });
	}
	const deck =
		study.deck === undefined
			? (yield* findDeckFor(app.store, viewer, request.deck ?? DEFAULT_DECK))?.deck
			: yield* findDeck(app.store, study.deck, study.deckVersion);
	if (!deck) return refuse('no-such-deck');
	yield* keepDeck(app.store, deck);
	// as for the whole batch, whether or not needs were sorted
	const needs = asksNeeds(deck);
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
	const entries: JudgedEntry[] = givenEntries(request, Object.keys(request.needs).length > 0).map(
		(entry) => ({
			entry,
			verdict: judge(entry, state, deck, dealt).verdict
		})
	);
	const giver = hashKey(`solo ${request.key}`).slice(0, 32);
	const id = personHash(app, giver);
	const code = eraseCode(app.secret, giver);
	const again = yield* first(app.store.sql.selectFrom('pool').select('id').where('id', '=', id));
	if (again) return done({ eraseCode: code });
	// sent once more by a page that did not hear of it
	if (yield* isErased(app, id)) return refuse('erased');
	const frozen = freezeSort(
		deck,
		state,
		'solo',
		{ language: request.language, assisted: 'none', work: person.work, consent: CONSENT_VERSION },
		entries
	);
	if (!frozen) return done({ eraseCode: code });
	const bucket = `donations ${address}`;
	if ((yield* triesSoFar(app.store, bucket, HOUR_MS, app.now())) >= MOST_DONATIONS_AN_HOUR) {
		return refuse('too-many-donations', { retryAfter: HOUR_MS / 1000 });
	}
	yield* addTry(app.store, bucket, HOUR_MS, app.now());
	yield* putInBatch(app, deck, frozenStateOf(state), study, {
		id,
		study: study.id,
		...poolText(deck, state, frozen, new Set()),
		// people who sort alone are not asked to write anything
		words: '',
		erase_hash: hashEraseCode(app.secret, code),
		kept_until: study.endsOn,
		import_id: ''
	});
	return done({ eraseCode: code });
}
