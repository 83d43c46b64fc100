import { personHash } from '../access/person-hash';
import { eraseCode, hashEraseCode, type ParticipantClaims } from '../access/participant-token';
import type { App } from '../app';
import { first, type Unit } from '../store/store';
import type { ParticipantRow } from '../store/tables';
import { knownForGood } from '../research/for-good';
import { refusedHashes } from '../research/leave-research';
import { addPerson } from './add-person';
import { isErased } from '../access/is-erased';

/**
 * The participant row; made again from the token when a restored backup does not know it. Undefined
 * when the person was erased.
 */
export function* findOrRestore(
	app: App,
	claims: ParticipantClaims,
	joined: number
): Unit<ParticipantRow | undefined> {
	const { sql } = app.store;
	const known = yield* first(sql.selectFrom('participants').selectAll().where('id', '=', claims.p));
	if (known) return known.dialogue === claims.d ? known : undefined;
	const row = personHash(app, claims.p);
	if (yield* isErased(app, row)) return undefined;
	const noes = yield* knownForGood(app, refusedHashes(app, row));
	const person: ParticipantRow = {
		id: claims.p,
		dialogue: claims.d,
		number: joined + 1,
		key_hash: claims.k,
		language: claims.l,
		research: noes.size > 0 ? 0 : claims.r,
		exact: claims.x,
		assisted: claims.a,
		seed: claims.s,
		gone: 0,
		acknowledged: 0,
		work: '',
		consent: claims.c ?? '',
		background: '',
		erase_hash: hashEraseCode(app.secret, eraseCode(app.secret, claims.p))
	};
	yield* addPerson(app, person);
	return person;
}
