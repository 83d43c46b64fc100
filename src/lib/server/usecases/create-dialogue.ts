import { randomInt } from 'node:crypto';
import { DEFAULT_DECK } from '$lib/domain/default-deck';
import { defaultAgenda, type Agenda } from '$lib/domain/agenda';
import { asksNeeds, reviewedLanguages, type Deck } from '$lib/domain/deck';
import type { DialogueState, Settings } from '$lib/domain/dialogue';
import type { DisclosureSettings } from '$lib/domain/disclosure/sorter';
import { namedStages } from '$lib/domain/edit-agenda';
import { openingAgenda } from '$lib/domain/opening-agenda';
import { REHEARSAL_DAYS } from '$lib/domain/rehearsal/rehearsal';
import { initialState } from '$lib/domain/steering/initial-state';
import { completeLanguage } from '$lib/messages/language';
import * as rehearsalEn from '$lib/messages/rehearsal/en';
import * as rehearsalNl from '$lib/messages/rehearsal/nl';
import * as en from '$lib/messages/talk/en';
import * as nl from '$lib/messages/talk/nl';
import type { CreateDialogueRequest } from '$lib/protocol/dialogue-request';
import { codeToShow } from '../access/code-to-show';
import { organiserOf } from '../access/deck-owner';
import { hashKey, newId, newKey } from '../keys';
import { hasResearchers } from '../access/named-keys';
import { addTry, triesSoFar } from '../access/rate-limit';
import { noteAct } from './acts';
import type { App } from '../app';
import {
	ANYBODY,
	findDeck,
	findDeckFor,
	isWithdrawn,
	keepDeck,
	type Viewer
} from '../store/deck-shelf';
import { dayOf, hourOf, shownAs } from '../store/dialogue-record';
import { rows, type Unit } from '../store/store';
import { freeCode } from './free-code';
import { followedDialogue, type Followed } from './followed-dialogue';
import { done, refuse, type Outcome } from '../outcome';
import { DEFAULT_STUDY } from '../research/keep-studies';
import { studyToJoin } from '../research/study-to-join';

export interface CreatedDialogue {
	readonly id: string;
	readonly code: string;
	readonly facilitatorKey: string;
	readonly wallKey: string;
}

/**
 * Makes a dialogue with its two keys, which are shown once and kept only as hashes. The asker has
 * proved to lead the dialogue that it follows, if any.
 */
export async function createDialogue(
	app: App,
	request: CreateDialogueRequest,
	from?: Maker
): Promise<Outcome<CreatedDialogue>> {
	return app.store.commit(() => create(app, request, from));
}

/** Where a dialogue is made from, and whose key it comes with. */
export interface Maker {
	readonly address: string;
	/** as an owner of card sets, see deck-owner; undefined without a key */
	readonly owner?: string | undefined;
	/** of card sets; anybody where nothing is said */
	readonly viewer?: Viewer;
}

/** Dialogues from one network per hour: a school has many rooms, a script never stops. */
export const MOST_DIALOGUES_AN_HOUR = { anyone: 60, keyHolders: 1_000 };
const HOUR_MS = 3_600_000;

function* create(
	app: App,
	request: CreateDialogueRequest,
	from: Maker | undefined
): Unit<Outcome<CreatedDialogue>> {
	const { sql } = app.store;
	const bucket = `dialogues ${from?.address ?? ''}`;
	const { anyone, keyHolders } = MOST_DIALOGUES_AN_HOUR;
	const most = from?.owner ? keyHolders : anyone;
	if (from && (yield* triesSoFar(app.store, bucket, HOUR_MS, app.now())) >= most) {
		return refuse('too-many-dialogues', { retryAfter: HOUR_MS / 1000 });
	}
	// what is invented belongs to no study
	const asked = request.settings.rehearsal ? null : request.settings.study;
	// nobody is asked for cards that no researcher can read
	const proposed = (yield* hasResearchers(app)) ? DEFAULT_STUDY : null;
	const name = asked === undefined ? proposed : asked;
	const study = name === null ? undefined : yield* studyToJoin(app, name, from?.address ?? '');
	if (asked && study && !study.ok) return study;
	// the cards of a study are the same in all of its dialogues
	const fixed = study?.ok ? study.value : undefined;
	if (fixed?.deck !== undefined && (request.deck ?? fixed.deck) !== fixed.deck) {
		return refuse('settings-clash', { reason: 'study-has-other-deck' });
	}
	const found =
		fixed?.deck === undefined
			? yield* findDeckFor(
					app.store,
					from?.viewer ?? ANYBODY,
					request.deck ?? DEFAULT_DECK,
					request.deckVersion
				)
			: undefined;
	// a set that is only being tried out gets invented people
	if (found?.seen === 'try' && !request.settings.rehearsal) return refuse('no-such-deck');
	const deck = fixed?.deck
		? yield* findDeck(app.store, fixed.deck, fixed.deckVersion)
		: found?.deck;
	if (!deck || (!fixed?.deck && (yield* isWithdrawn(app.store, deck.id, deck.version)))) {
		return refuse('no-such-deck');
	}
	const settings = settingsFor(app, request, deck, fixed?.id);
	const shown = shownAs({ study: settings.study ?? null, research_rows: app.config.researchRows });
	const clash = clashOf(settings, shown, deck, request.language);
	if (clash) return refuse('settings-clash', { reason: clash });
	const id = newId();
	const code = yield* freeCode(app);
	const facilitatorKey = newKey();
	const wallKey = newKey();
	const now = app.now();
	const { follows } = request.settings;
	const followed = follows && (yield* followedDialogue(app, follows.dialogue, follows.compare));
	if (follows && !followed) return refuse('no-follow');
	// practice is not real: it never leads to a real dialogue, nor the other way round
	if (followed && followed.rehearsal !== (settings.rehearsal !== undefined)) {
		return refuse('settings-clash', { reason: 'rehearsal-and-real' });
	}
	const state = stateOf(request, settings, followed);
	yield* keepDeck(app.store, deck);
	yield* rows(
		sql.insertInto('dialogues').values({
			id,
			code,
			title: settings.rehearsal ? rehearsalTitle(request) : request.title,
			deck: deck.id,
			deck_version: deck.version,
			language: request.language,
			study: settings.study ?? null,
			mode: settings.rehearsal ? 'rehearsal' : request.settings.demo ? 'demo' : 'dialogue',
			state: JSON.stringify(state),
			lifecycle: state.lifecycle,
			rev: state.rev,
			version: 1,
			joined: 0,
			personal: 0,
			year: new Date(now).getUTCFullYear(),
			month: new Date(now).getUTCMonth() + 1,
			active_hour: hourOf(now),
			kept_until: dayOf(now + settings.retentionDays * 86_400_000),
			withheld_seed: randomInt(2 ** 32),
			research_rows: app.config.researchRows,
			organiser: organiserOf(from?.owner)
		})
	);
	yield* rows(
		sql.insertInto('dialogue_keys').values([
			{
				id: newId(),
				dialogue: id,
				role: 'facilitator',
				hash: hashKey(facilitatorKey),
				revoked: 0,
				number: 1,
				owner: 1
			},
			{
				id: newId(),
				dialogue: id,
				role: 'wall',
				hash: hashKey(wallKey),
				revoked: 0,
				number: 1,
				owner: 0
			}
		])
	);
	if (from) yield* addTry(app.store, bucket, HOUR_MS, app.now());
	if (from?.owner) yield* noteAct(app, from.owner, 'dialogue-made', id);
	const told = yield* codeToShow(app, code, { id, door: 0 });
	return done({ id, code: told, facilitatorKey, wallKey });
}

/** Said in the title too, so that it stands on every screen and in every list. */
const rehearsalTitle = ({ title, language }: CreateDialogueRequest): string =>
	({ nl: rehearsalNl, en: rehearsalEn })[completeLanguage(language, 'en')].messages.title(title);

function stateOf(
	request: CreateDialogueRequest,
	settings: Settings,
	followed: Followed | undefined
): DialogueState {
	const agenda = agendaFor(request, settings);
	if (!followed) return initialState(settings, agenda);
	const { follow } = { nl, en }[completeLanguage(request.language, 'en')].messages;
	const words = { script: follow.script.join('\n'), prompt: follow.prompt };
	const begin = followed.agreements.length > 0 ? openingAgenda(agenda, words) : agenda;
	return {
		...initialState(settings, begin),
		agreements: followed.agreements,
		earlier: followed.earlier
	};
}

function settingsFor(
	app: App,
	request: CreateDialogueRequest,
	deck: Deck,
	study: string | undefined
): Settings {
	const given = request.settings;
	return {
		size: given.size ?? 'core',
		work: given.work ?? 'employed',
		languages: given.languages ?? [...reviewedLanguages(deck)],
		minGroup: given.minGroup ?? 5,
		exactBelow10: given.exactBelow10 ?? false,
		powerInRoom: given.powerInRoom ?? false,
		showLetter: given.showLetter ?? false,
		ownCards: given.ownCards ?? true,
		comments: given.comments ?? false,
		anchors: given.anchors ?? true,
		needs: given.needs ?? asksNeeds(deck),
		retentionDays: given.rehearsal
			? REHEARSAL_DAYS
			: (given.retentionDays ?? app.config.retentionDays),
		...(given.rehearsal ? { rehearsal: given.rehearsal } : {}),
		places: given.places && given.places.length > 0 ? given.places : undefined,
		study
	};
}

function clashOf(
	settings: Settings,
	shown: DisclosureSettings['shown'],
	deck: Deck,
	language: string
): string | undefined {
	if (settings.exactBelow10 && shown === 'words') return 'exact-in-study';
	if (!deck.languages.includes(language)) return 'language-not-in-deck';
	if (!settings.languages.every((one) => deck.languages.includes(one))) {
		return 'language-not-in-deck';
	}
	if (settings.needs && !asksNeeds(deck)) return 'deck-without-needs';
	return undefined;
}

function agendaFor(request: CreateDialogueRequest, settings: Settings): Agenda {
	const given = request.settings.agenda;
	return given ? namedStages(given) : defaultAgenda({ needs: settings.needs });
}
