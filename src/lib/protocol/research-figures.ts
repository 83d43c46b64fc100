import type { ServedSimilarity } from '$lib/domain/disclosure/picture';
import type { CardFigures, PatternRow, ShiftRow } from './figures-of-cards';
import type { NeedCounts, NeedInGroup, NeedModel, NeedTested } from './figures-of-needs';
import type {
	Alternatives,
	Background,
	GroupsFigure,
	LatentFigure,
	MemberCheck,
	Retest,
	Stability
} from './figures-of-trust';

/** Figures of the research room that are worked out when they are asked for. */
export const FIGURES = [
	'needs',
	'needs-by-profile',
	'needs-model',
	'pattern',
	'cards',
	'similarity',
	'groups',
	'latent-classes',
	'member-check',
	'stability',
	'retest',
	'shift',
	'alternatives',
	'background'
] as const;

export type FigureId = (typeof FIGURES)[number];

export interface FigureResults {
	readonly needs: readonly NeedCounts[];
	readonly 'needs-by-profile': {
		readonly groups: readonly NeedInGroup[];
		readonly tests: readonly NeedTested[];
		readonly draws: number;
	};
	readonly 'needs-model': readonly NeedModel[];
	readonly pattern: readonly PatternRow[];
	readonly cards: CardFigures;
	readonly similarity: ServedSimilarity | undefined;
	readonly groups: GroupsFigure;
	readonly 'latent-classes': LatentFigure;
	readonly 'member-check': MemberCheck;
	readonly stability: Stability;
	readonly retest: Retest;
	readonly shift: readonly ShiftRow[];
	readonly alternatives: Alternatives;
	readonly background: Background;
}

/** One figure, over the people of the deck version that most of them sorted. */
export interface FigureAnswer<Id extends FigureId = FigureId> {
	readonly figure: Id;
	readonly deck: string;
	readonly deckVersion: string;
	readonly people: number;
	readonly dialogues: number;
	readonly seed: number;
	readonly result: FigureResults[Id];
}

/** Asked again a little later: 202 while it is worked out. */
export interface FigurePending {
	readonly figure: FigureId;
	readonly working: true;
}
