import type { Settings } from '$lib/domain/dialogue';

/** Whether phones ask questions before the practice. */
export const asksFirst = (settings: Pick<Settings, 'anchors' | 'work' | 'study'>): boolean =>
	settings.anchors || settings.work === 'ask' || settings.study !== undefined;
