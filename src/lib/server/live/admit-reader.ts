import { isErased } from '../access/is-erased';
import { personHash } from '../access/person-hash';
import type { Role, Who } from '../access/who';
import type { App } from '../app';
import { findDialogue } from '../store/dialogue-record';
import { first, type Unit } from '../store/store';
import { done, refuse, type Outcome } from '../outcome';
import type { Subscriber } from '../hub-port';

export type Reader = Pick<Subscriber, 'role' | 'number' | 'key' | 'holder' | 'came'>;

const ROLES = ['facilitator', 'wall', 'participant'] as const;

/** The roles a stream may be read as: the one named by `?as=`; a bearer key has just one. */
export function rolesNamed(query: URLSearchParams): readonly Role[] {
	const named = ROLES.find((role) => role === query.get('as'));
	return named ? [named] : ROLES;
}

/** Whether the holder of a key may read a dialogue's stream now, and as whom the hub knows them. */
export async function admitReader(app: App, dialogue: string, who: Who): Promise<Outcome<Reader>> {
	if (who.role === 'researcher' || who.role === 'organiser' || who.role === 'admin')
		return refuse('key-wrong');
	return app.store.read(function* (): Unit<Outcome<Reader>> {
		const { sql } = app.store;
		const found = yield* findDialogue(app.store, dialogue);
		if (!found) return refuse('no-such-dialogue');
		if (found.state.lifecycle === 'purged') return refuse('purged');
		if (who.role !== 'participant') return done({ role: who.role, key: who.key, holder: who.key });
		const { claims, role } = who;
		// viewers are not counted
		const holder = claims.p;
		if (claims.v === 1) return done({ role, holder });
		if (yield* isErased(app, personHash(app, claims.p))) return refuse('erased');
		const person = yield* first(
			sql.selectFrom('participants').select('number').where('id', '=', claims.p)
		);
		return done(person ? { role, number: person.number, holder } : { role, holder });
	});
}
