import type { Study } from '$lib/protocol/studies';
import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import type { Unit } from '../store/store';
import type { DialogueRow } from '../store/tables';
import { findStudy } from '../research/read-study';

/**
 * The study for which the people of a dialogue are asked: none once it closed, its last day has passed or the
 * dialogue has ended, for what would be given then reaches no researcher (D12). The talk goes on as one of that study: in words.
 */
export function* askingStudy(
	app: Pick<App, 'store' | 'now'>,
	row: Pick<DialogueRow, 'study' | 'study_over'>
): Unit<Omit<Study, 'dialogues'> | undefined> {
	if (row.study_over === 1) return undefined;
	const study = yield* findStudy(app.store, row.study);
	return study && study.endsOn >= dayOf(app.now()) ? study : undefined;
}
