import type { EarlierMeeting } from '$lib/domain/disclosure/earlier-meeting';
import type { App } from '../app';
import { first, type Unit } from '../store/store';

/** What a dialogue took along from the one it follows, with its title while that one exists. */
export function* namedEarlier(
	app: App,
	earlier: EarlierMeeting | undefined
): Unit<EarlierMeeting | undefined> {
	if (earlier?.dialogue === undefined) return earlier;
	const row = yield* first(
		app.store.sql.selectFrom('dialogues').select('title').where('id', '=', earlier.dialogue)
	);
	return { ...earlier, title: row?.title ?? '' };
}
