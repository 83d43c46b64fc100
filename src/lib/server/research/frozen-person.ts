import { foldAnswers } from '$lib/domain/answers';
import type { Deck } from '$lib/domain/deck';
import type { DialogueState } from '$lib/domain/dialogue';
import type { Entry, Verdict } from '$lib/domain/entry';
import { handOfRound } from '$lib/domain/hand';
import { foldSort } from '$lib/domain/sort';
import { EXCLUSIONS, type Exclusion, type ResearchMode } from '$lib/protocol/research';
import type { JudgedEntry } from '../store/person-record';
import type { ResearchGroupRow } from '../store/research-tables';
import type { ParticipantRow } from '../store/tables';
import { profilesOf, type FrozenProfiles } from './frozen-profiles';

/** What research needs to know of a dialogue's course. */
export type FrozenState = Pick<DialogueState, 'rounds'> & {
	readonly settings: Pick<DialogueState['settings'], 'size' | 'work' | 'needs'>;
	/** of an import: its people sorted alone, each a dialogue of one (G3) */
	readonly alone?: boolean;
};

/** The same, without the rest of a dialogue's state. */
export const frozenStateOf = ({ rounds, settings }: FrozenState): FrozenState => ({
	rounds,
	settings: { size: settings.size, work: settings.work, needs: settings.needs }
});

/** A person in research without what they did; blanked background is empty for good (D12, D16). */
export interface FrozenPerson {
	readonly language: string;
	readonly assisted: ParticipantRow['assisted'] | '';
	readonly work: string;
	readonly want: string;
	readonly doing: string;
	readonly mode: ResearchMode | '';
	/** all ways in which cards were put */
	readonly via: string;
	/** rounds of which some came after closing; null when blanked */
	readonly late: readonly string[] | null;
	/**
	 * `seq` of what came after closing in a round of needs; forgotten where late is blanked, and
	 * not known of rows that an earlier version of the program kept
	 */
	readonly lateNeeds?: readonly number[];
	/** question id → answer id */
	readonly background: Readonly<Record<string, string>>;
	/** version of the text by which they said yes */
	readonly consent: string;
	/** rules by which a researcher may leave this sort out */
	readonly rules: readonly Exclusion[];
	/** not known of rows that an earlier version of the program kept */
	readonly profiles?: FrozenProfiles;
}

/** A person with what they did, as the pool keeps them. */
export interface FrozenSort {
	readonly person: FrozenPerson;
	/** in `seq` order, without effectless ones */
	readonly entries: readonly Entry[];
	/** own cards and comments (D11) */
	readonly words: readonly Entry[];
}

/** Background that is blanked, in this order, after the questions of the study (D12). */
const ORDER = ['via', 'late', 'assisted', 'mode', 'doing', 'want', 'language', 'work'] as const;

/** The background columns of a study's rows, the first to be blanked first. */
export const backgroundOrder = (questions: readonly string[]): readonly string[] => [
	...questions.map((id) => `question ${id}`),
	...ORDER
];

/** The background of a person by column. */
export function backgroundOf(person: FrozenPerson): Readonly<Record<string, string>> {
	const { background, late, ...one } = person;
	const said = Object.entries(background).map(([id, answer]) => [`question ${id}`, answer]);
	return {
		...Object.fromEntries(said),
		via: one.via,
		late: late?.join(' ') ?? '',
		assisted: one.assisted,
		mode: one.mode,
		doing: one.doing,
		want: one.want,
		language: one.language,
		work: one.work
	};
}

const IN_ROWS: ReadonlySet<Entry['kind']> = new Set([
	'move',
	'emphasis',
	'first',
	'blocker',
	'presence',
	'fit',
	'owner',
	'finished'
]);

/** What research keeps of a person, nothing blanked yet; undefined if they placed no card. */
export function freezeSort(
	deck: Deck,
	state: FrozenState,
	mode: ResearchGroupRow['mode'],
	person: Pick<ParticipantRow, 'language' | 'assisted' | 'work' | 'consent'> & {
		readonly background?: string;
	},
	judged: readonly JudgedEntry[]
): FrozenSort | undefined {
	const effective = judged.filter(({ verdict }) => verdict !== 'void');
	const all = effective.map(({ entry }) => entry);
	const moves = all.filter((entry) => entry.kind === 'move');
	if (moves.length === 0) return undefined;
	const answers = foldAnswers(all.filter((entry) => entry.kind !== 'move'));
	const late = new Set(
		effective.flatMap(({ entry, verdict }) =>
			(verdict as Verdict) === 'late' && 'round' in entry ? [entry.round] : []
		)
	);
	const needs = needsRounds(state);
	const ways = new Set(moves.map(({ via }) => via));
	const onPaper = mode === 'dialogue' && ways.size === 1 && ways.has('paper');
	const entries = all.filter(({ kind }) => IN_ROWS.has(kind));
	return {
		person: {
			language: person.language,
			assisted: person.assisted,
			work: person.work,
			want: answers.anchors.want ?? '',
			doing: answers.anchors.doing ?? '',
			mode: onPaper ? 'paper' : mode,
			via: [...ways].sort().join(' '),
			late: [...late].sort(),
			lateNeeds: effective.flatMap(({ entry, verdict }) =>
				(verdict as Verdict) === 'late' && 'round' in entry && needs.has(entry.round)
					? [entry.seq]
					: []
			),
			background: person.background
				? (JSON.parse(person.background) as Record<string, string>)
				: {},
			consent: person.consent,
			rules: rulesOf(deck, state, person.work, entries, answers.finished),
			profiles: profilesOf(deck, state, person.work, entries)
		},
		entries: entries.map((entry) =>
			entry.kind === 'move' && entry.shown !== undefined ? { ...entry, shown: undefined } : entry
		),
		words: all.filter(({ kind }) => kind === 'own-card' || kind === 'comment')
	};
}

/** The rules that would leave a sort out, judged by the first factor round. */
function rulesOf(
	deck: Deck,
	state: FrozenState,
	work: string,
	entries: readonly Entry[],
	finished: ReadonlySet<string>
): readonly Exclusion[] {
	const round = state.rounds.find(({ id }) => id === 'factors-1');
	const sort = foldSort(entries, 'factors-1');
	if (!round || sort.size === 0) return [];
	const hand = handOfRound(deck, state.settings, work, round);
	const applies: Readonly<Record<Exclusion, boolean>> = {
		abandoned: !finished.has(round.id) && hand.some(({ id }) => !sort.has(id)),
		'one-pile': sort.size > 1 && new Set([...sort.values()].map(({ pile }) => pile)).size === 1
	};
	return EXCLUSIONS.filter((rule) => applies[rule]);
}

/** A person without what is blanked. */
function withoutBackground(
	{ lateNeeds, ...person }: FrozenPerson,
	blank: ReadonlySet<string>
): FrozenPerson {
	const known = blank.has('late') ? [] : lateNeeds;
	const keep = <T extends string>(column: (typeof ORDER)[number], value: T): T | '' =>
		blank.has(column) ? '' : value;
	return {
		...person,
		language: keep('language', person.language),
		assisted: keep('assisted', person.assisted),
		work: keep('work', person.work),
		want: keep('want', person.want),
		doing: keep('doing', person.doing),
		mode: keep('mode', person.mode),
		via: keep('via', person.via),
		late: blank.has('late') ? null : person.late,
		...(known ? { lateNeeds: known } : {}),
		background: Object.fromEntries(
			Object.entries(person.background).filter(([id]) => !blank.has(`question ${id}`))
		)
	};
}

/** A person and what they did, with all that is blanked gone from both. */
export function blankedSort(
	deck: Deck,
	state: FrozenState,
	sort: Pick<FrozenSort, 'person' | 'entries'>,
	blank: ReadonlySet<string>
): Pick<FrozenSort, 'person' | 'entries'> {
	const person = withoutBackground(sort.person, blank);
	const entries = withoutTraces(deck, state, sort, blank);
	// without their work they have fewer cards
	const profiles =
		person.work === sort.person.work
			? person.profiles
			: profilesOf(deck, state, person.work, entries);
	return { person: profiles ? { ...person, profiles } : person, entries };
}

const needsRounds = ({ rounds }: FrozenState): ReadonlySet<string> =>
	new Set(rounds.filter(({ part }) => part === 'needs').map(({ id }) => id));

/**
 * What they did, without traces of what is blanked: how a card was placed; with work blanked, cards
 * that only one work situation got; with late blanked, needs given after closing, as answers after
 * a release never meet a profile (G6). Needs given in time stay: a row without needs would be the
 * late one. If a row does not say which came late, all needs of that round go.
 */
function withoutTraces(
	deck: Deck,
	state: FrozenState,
	{ person, entries }: Pick<FrozenSort, 'person' | 'entries'>,
	blank: ReadonlySet<string>
): readonly Entry[] {
	const swapped =
		blank.has('work') && state.settings.work === 'ask'
			? new Set(deck.cards.filter((card) => card.for !== 'all').map(({ id }) => id))
			: new Set<string>();
	const isLate = blank.has('late') ? lateNeedsOf(state, person) : () => false;
	return entries.flatMap((entry): readonly Entry[] => {
		if (isLate(entry)) return [];
		if ('card' in entry && entry.card !== null && swapped.has(entry.card)) return [];
		if (entry.kind === 'emphasis') {
			return [{ ...entry, cards: entry.cards.filter((card) => !swapped.has(card)) }];
		}
		if (entry.kind !== 'move' || !blank.has('via')) return [entry];
		const { via: _, ...move } = entry;
		return [move as Entry];
	});
}

function lateNeedsOf(
	state: FrozenState,
	{ late, lateNeeds }: FrozenPerson
): (entry: Entry) => boolean {
	if (lateNeeds) return ({ seq }) => lateNeeds.includes(seq);
	const needs = needsRounds(state);
	return (entry) =>
		'round' in entry && needs.has(entry.round) && late?.includes(entry.round) === true;
}
