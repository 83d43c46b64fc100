import type { Selectable } from 'kysely';
import type { Study, StudyConsent, StudyQuestion } from '$lib/protocol/studies';
import { dayOf } from '../store/dialogue-record';
import { first, type Store, type Unit } from '../store/store';
import type { Tables } from '../store/tables';

type StudyRow = Selectable<Tables['studies']>;

/**
 * Version of the consent texts on a phone; a change of meaning makes a new one. 2: researchers may
 * read what a person writes, if that person said yes to research. 3: what researchers get of a
 * group, and what the group then sees (D12).
 */
export const CONSENT_VERSION = 'kaartgesprek-3';
/** The version people agreed to before versions were recorded. */
export const FIRST_CONSENT_VERSION = 'kaartgesprek-1';

/** A study from its row; its dialogues are counted separately. */
export function readStudy(row: StudyRow): Omit<Study, 'dialogues'> {
	return {
		id: row.id,
		title: row.title,
		endsOn: row.ends_on,
		...(row.deck === '' ? {} : { deck: row.deck, deckVersion: row.deck_version }),
		...(row.code === '' ? {} : { code: row.code }),
		...(row.consent === '' ? {} : { consent: JSON.parse(row.consent) as StudyConsent }),
		questions: JSON.parse(row.questions) as readonly StudyQuestion[],
		closed: row.closed === 1
	};
}

/** Whether somebody agreed to a text saying that researchers may read what they write. */
export const agreedToTexts = (consent: string): boolean =>
	Number(/^kaartgesprek-(\d+)/.exec(consent)?.[1] ?? 0) >= 2;

/** The study with this id, or undefined; also for null. */
export function* findStudy(
	store: Store,
	id: string | null
): Unit<Omit<Study, 'dialogues'> | undefined> {
	if (id === null) return undefined;
	const row = yield* first(store.sql.selectFrom('studies').selectAll().where('id', '=', id));
	return row && readStudy(row);
}

/** The texts somebody agreed to: the page's own version, and the study's if it has a text. */
export const consentVersion = (study: Pick<Study, 'consent'> | undefined): string =>
	study?.consent ? `${CONSENT_VERSION}/${study.consent.version}` : CONSENT_VERSION;

/** Whether a study still accepts anything new. */
export const isOpen = (study: Pick<Study, 'closed' | 'endsOn'>, now: number): boolean =>
	!study.closed && study.endsOn >= dayOf(now);
