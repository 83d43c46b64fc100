import type { Study } from '$lib/protocol/studies';
import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import type { Unit } from '../store/store';
import type { DialogueRow } from '../store/tables';
import { findStudy } from '../research/read-study';

/**
 * The study for which a dialogue's people are asked: none once it closed, its last day passed or
 * the dialogue ended, as later answers reach no researcher (D12). Its talk still is in words.
 */
export function* askingStudy(
	app: Pick<App, 'store' | 'now'>,
	row: Pick<DialogueRow, 'study' | 'study_over'>
): Unit<Omit<Study, 'dialogues'> | undefined> {
	if (row.study_over === 1) return undefined;
	const study = yield* findStudy(app.store, row.study);
	return study && study.endsOn >= dayOf(app.now()) ? study : undefined;
}
