import type { ParticipantClaims } from '../access/participant-token';
import { isErased } from '../access/is-erased';
import { personHash } from '../access/person-hash';
import type { App } from '../app';
import { findDeck } from '../store/deck-shelf';
import { findDialogue } from '../store/dialogue-record';
import { first, type Unit } from '../store/store';
import { joinedAs, type Joined } from './join-dialogue';
import { done, refuse, type Outcome } from '../outcome';
import { findStudy } from '../research/read-study';

/** What joining answered, for a device that kept nothing of it. */
export interface Resumed extends Joined {
	/** YYYY-MM-DD */
	readonly keptUntil: string;
	readonly studyUntil: string | undefined;
}

/**
 * The person of a cookie, for a browser that keeps cookies and nothing else. Viewers are not known
 * here, and scan again.
 */
export function resumePerson(
	app: App,
	claims: Pick<ParticipantClaims, 'p' | 'd'>
): Promise<Outcome<Resumed>> {
	return app.store.read(function* (): Unit<Outcome<Resumed>> {
		const { sql } = app.store;
		const record = yield* findDialogue(app.store, claims.d);
		if (!record) return refuse('no-such-dialogue');
		if (record.state.lifecycle === 'purged') return refuse('purged');
		const person = yield* first(
			sql
				.selectFrom('participants')
				.selectAll()
				.where('id', '=', claims.p)
				.where('dialogue', '=', claims.d)
		);
		if (!person) {
			const erased = yield* isErased(app, personHash(app, claims.p));
			return refuse(erased ? 'erased' : 'key-wrong');
		}
		const deck = yield* findDeck(app.store, record.row.deck, record.row.deck_version);
		if (!deck) throw new Error(`deck ${record.row.deck} is gone`);
		const study = yield* findStudy(app.store, record.row.study);
		return done({
			...(yield* joinedAs(app, record, deck, person, false)),
			keptUntil: record.row.kept_until,
			studyUntil: study?.endsOn
		});
	});
}
