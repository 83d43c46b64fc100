import type { App } from '../app';
import { first, type Unit } from '../store/store';

/** Whether somebody erased what they said. @param hash their `personHash` */
export function* isErased(app: App, hash: string): Unit<boolean> {
	const found = yield* first(
		app.store.sql.selectFrom('erased').select('hash').where('hash', '=', hash)
	);
	return found !== undefined;
}
