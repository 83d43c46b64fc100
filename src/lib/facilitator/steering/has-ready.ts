import type { StageKind } from '$lib/domain/agenda';

/** Steps in which people come in, or do something for themselves: it is seen how many are ready. */
const STAGES: ReadonlySet<StageKind> = new Set([
	'welcome',
	'practice',
	'sort',
	'top',
	'needs',
	'picture',
	'pairs'
]);

export const hasReady = (kind: StageKind): boolean => STAGES.has(kind);
