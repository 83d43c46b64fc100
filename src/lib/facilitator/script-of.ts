import type { Stage, StageKind } from '$lib/domain/agenda';
import type { Round } from '$lib/domain/dialogue';
import { roundOfStage } from '$lib/domain/round-of-stage';
import type { messages } from '$lib/messages/agenda/nl';

/** What a facilitator does and says in a stage, a sentence a line. */
export interface Script {
	readonly doing: readonly string[];
	readonly saying: readonly string[];
}
type Words = (typeof messages)['script'];

/** Of talking about cards: two minutes in silence, then about five a card. */
const QUIET_MINUTES = 2;
const MINUTES_A_CARD = 5;

/** How many cards there is time to talk about; always one. */
export const cardsInTime = (minutes: number): number =>
	Math.max(1, Math.floor((minutes - QUIET_MINUTES) / MINUTES_A_CARD));

/** The built-in script of a stage: of its kind, its minutes, its round, at tables or in a circle, with its break. */
export function builtScript(
	stage: Pick<Stage, 'kind' | 'minutes' | 'round' | 'breakMinutes' | 'tables'>,
	rounds: readonly Pick<Round, 'id' | 'part' | 'number'>[],
	words: Words
): Script {
	const { kind, breakMinutes = 0 } = stage;
	const minutes = stage.minutes - breakMinutes;
	const base = ofRound(stage, rounds, words) ?? words.built[kind];
	const tables: Script | undefined =
		stage.tables && kind in words.tables ? words.tables[kind as keyof Words['tables']] : undefined;
	return {
		doing: [
			...inTime(kind, minutes, words),
			...base.doing,
			...(tables?.doing ?? []),
			...(breakMinutes > 0 ? [words.rest.doing(breakMinutes)] : [])
		],
		saying: [
			...base.saying,
			...(tables?.saying ?? []),
			...(breakMinutes > 0 ? [words.rest.saying] : [])
		]
	};
}

/** A script as text to go on from. */
export const scriptText = ({ doing, saying }: Script): string => [...doing, ...saying].join('\n');

function ofRound(
	stage: Pick<Stage, 'kind' | 'round'>,
	rounds: readonly Pick<Round, 'id' | 'part' | 'number'>[],
	words: Words
): Script | undefined {
	const { kind } = stage;
	if (kind !== 'sort' && kind !== 'reveal') return undefined;
	const round = roundOfStage(stage, rounds);
	if (round?.part === 'replace') return words.again[kind];
	return round && round.number > 1 ? words.nextRound[kind] : undefined;
}

function inTime(kind: StageKind, minutes: number, words: Words): readonly string[] {
	if (kind === 'cards') return [words.howMany(cardsInTime(minutes))];
	if (kind === 'pairs' && minutes >= 2) return [words.swap(Math.floor(minutes / 2))];
	return [];
}
