import type { Command } from '$lib/domain/steering/command';
import type { App } from '../app';
import { first, type Unit } from '../store/store';

/**
 * Whether this command is for the dialogue's owner, but came with a helper's key. A helper steers;
 * erasing everything, handing over, and revoking an owner's link are not steering.
 */
export function* isForOwners(app: App, command: Command, by: string): Unit<boolean> {
	if (command.type === 'key') {
		if (command.action === 'add' && command.owner === undefined) return false;
		if (command.action === 'revoke' && !(yield* isOwner(app, command.id ?? ''))) return false;
	} else if (command.type !== 'purge') return false;
	return !(yield* isOwner(app, by));
}

function* isOwner(app: App, key: string): Unit<boolean> {
	const found = yield* first(
		app.store.sql.selectFrom('dialogue_keys').select('owner').where('id', '=', key)
	);
	return found?.owner === 1;
}
