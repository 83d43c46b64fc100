import type { StageKind } from './stage-facts';
import type { Entry } from './entry';

/** What a person says when they are ready with a step that is not a round of its own. */
const SAID = {
	'practice-done': 'practice',
	emphasis: 'top',
	fit: 'picture'
} as const satisfies Partial<Record<Entry['kind'], StageKind>>;

/** The steps in which people who are ready are counted, besides the rounds (METHOD §6). */
type ReadyStage = (typeof SAID)[keyof typeof SAID];

const STAGES: ReadonlySet<StageKind> = new Set(Object.values(SAID));

export const isReadyStage = (kind: StageKind): kind is ReadyStage => STAGES.has(kind);

/** The key that counts a person as ready with a step: once for practice, by round for others. */
export const readyMark = (stage: ReadyStage, round: string | undefined): string =>
	stage === 'practice' || round === undefined ? stage : `${stage} ${round}`;

/** The mark that an entry sets, or undefined: most say nothing about being ready. */
export function markOfEntry(entry: { readonly kind: string; readonly round?: string }) {
	const stage = (SAID as Readonly<Record<string, ReadyStage | undefined>>)[entry.kind];
	return stage && readyMark(stage, entry.round);
}
