import type { Stage } from '$lib/domain/agenda';
import type { StageKind } from '$lib/domain/stage-facts';
import type { Round } from '$lib/domain/dialogue';
import { roundOfStage } from '$lib/domain/round-of-stage';
import type { messages } from '$lib/messages/agenda/nl';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';

/** What a facilitator does and says in a stage, one sentence per line. */
export interface Script {
	readonly doing: readonly string[];
	readonly saying: readonly string[];
}
type Words = (typeof messages)['script'];

/** Talking about cards: two minutes in silence, then about five per card. */
const QUIET_MINUTES = 2;
const MINUTES_A_CARD = 5;

/** How many cards there is time to talk about; at least one. */
export const cardsInTime = (minutes: number): number =>
	Math.max(1, Math.floor((minutes - QUIET_MINUTES) / MINUTES_A_CARD));

/** What the facilitator is asked to do until it is done, by stage. */
type Deed = keyof Words['deeds'];
const DEEDS: Readonly<Partial<Record<StageKind, readonly Deed[]>>> = {
	welcome: ['wall'],
	picture: ['close'],
	pairs: ['pairs'],
	reveal: ['preview', 'show']
};

/** Which of these are already done, so that no line asks for them again. */
export function deedsDone(
	snapshot: Pick<
		FacilitatorSnapshot,
		'wallConnected' | 'pairs' | 'rounds' | 'stageRound' | 'lifecycle'
	>
): ReadonlySet<Deed> {
	const state = snapshot.rounds.find(({ id }) => id === snapshot.stageRound)?.state ?? 'open';
	const at = ['open', 'closed', 'previewed', 'released'].indexOf(state);
	return new Set<Deed>([
		...(snapshot.wallConnected ? (['wall'] as const) : []),
		...(snapshot.pairs.length > 0 ? (['pairs'] as const) : []),
		...(['close', 'preview', 'show'] as const).slice(0, at)
	]);
}

/**
 * The built-in script of a stage: for its kind, minutes, round, tables or circle, and break. The
 * instruction before sorting comes from the set.
 * @param done what need not be asked any more
 * @param instruction from the set, one sentence each
 */
export function builtScript(
	stage: Pick<Stage, 'kind' | 'minutes' | 'round' | 'breakMinutes' | 'tables'>,
	rounds: readonly Pick<Round, 'id' | 'part' | 'number'>[],
	words: Words,
	done: ReadonlySet<Deed> = new Set(),
	instruction: readonly string[] = []
): Script {
	const { kind, breakMinutes = 0 } = stage;
	const minutes = stage.minutes - breakMinutes;
	const other = ofRound(stage, rounds, words);
	const base = other ?? words.built[kind];
	const deeds = other ? [] : (DEEDS[kind] ?? []).filter((deed) => !done.has(deed));
	const tables: Script | undefined =
		stage.tables && kind in words.tables ? words.tables[kind as keyof Words['tables']] : undefined;
	return {
		doing: [
			...inTime(kind, minutes, words),
			...deeds.map((deed) => words.deeds[deed]),
			...base.doing,
			...(tables?.doing ?? []),
			...(breakMinutes > 0 ? [words.rest.doing(breakMinutes)] : [])
		],
		saying: [
			...(kind === 'sort' && !other && instruction.length > 0
				? [...instruction, ...base.saying.slice(1)]
				: base.saying),
			...(tables?.saying ?? []),
			...(breakMinutes > 0 ? [words.rest.saying] : [])
		]
	};
}

/** A script as text to edit further. */
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
