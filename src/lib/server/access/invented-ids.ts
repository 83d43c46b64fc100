import type { App } from '../app';
import { keyedHash } from '../keys';

/** The ids of a rehearsal's invented people; nobody makes one without the installation's secret. */
export function inventedIds(app: App, dialogue: string, people: number): readonly string[] {
	return Array.from({ length: people }, (_, at) =>
		keyedHash(app.secret, 'rehearsal', `${dialogue} ${at}`).slice(0, 32)
	);
}
