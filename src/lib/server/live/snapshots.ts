import { excessOf } from '$lib/domain/disclosure/excess-of';
import { servedFromStore } from '$lib/domain/disclosure/stored-picture';
import type { GroupPicture } from '$lib/domain/disclosure/picture';
import { thenAndNow } from '$lib/domain/disclosure/then-and-now';
import { isOpening } from '$lib/domain/is-opening';
import { tookPart, type Lifecycle, type Round, type RoundPart } from '$lib/domain/dialogue';
import { roundOfStage } from '$lib/domain/round-of-stage';
import { stagesBefore } from '$lib/domain/stages-before';
import { isReadyStage, readyMark } from '$lib/domain/stage-ready';
import type { Counts } from '$lib/protocol/dialogue-request';
import { wallView } from '$lib/protocol/room-views';
import type {
	FacilitatorSnapshot,
	ParticipantSnapshot,
	PersonView,
	WallSnapshot
} from '$lib/protocol/snapshot';
import { joinToken } from '../access/participant-token';
import type { App } from '../app';
import { phoneAddresses } from '../network/phone-addresses';
import { findDeck } from '../store/deck-shelf';
import { findDialogue } from '../store/dialogue-record';
import { rows, type Unit } from '../store/store';
import { namedEarlier } from './named-earlier';
import { codeToShow } from '../access/code-to-show';
import { connectedNumbers } from './connected-numbers';
import { WALL } from './presence';
import { wallEchoes } from './wall-echoes';

export interface Snapshots {
	readonly version: number;
	readonly rev: number;
	/** somebody chose the address by which phones connect */
	readonly doorChosen: boolean;
	readonly lifecycle: Exclude<Lifecycle, 'purged'>;
	/** who has a row: the streams of others end */
	readonly numbers: readonly number[];
	readonly participant: ParticipantSnapshot;
	readonly wall: WallSnapshot;
	readonly facilitator: FacilitatorSnapshot;
}

/** All that is told about an erased dialogue is that it was erased. */
export interface NothingLeft {
	readonly version: number;
	readonly rev: number;
	readonly lifecycle: 'purged';
}

/** A dialogue's states for its three roles, inside a transaction; undefined if there is none. */
export function* snapshotsIn(
	app: App,
	dialogue: string
): Unit<Snapshots | NothingLeft | undefined> {
	const { sql } = app.store;
	const record = yield* findDialogue(app.store, dialogue);
	if (!record) return undefined;
	const { row, state } = record;
	const { lifecycle } = state;
	if (lifecycle === 'purged') return { version: row.version, rev: row.rev, lifecycle };
	const people = yield* rows(
		sql
			.selectFrom('participants')
			.select(['id', 'number', 'gone', 'assisted'])
			.where('dialogue', '=', dialogue)
			.orderBy('number')
	);
	const finishes = yield* rows(
		sql.selectFrom('finishes').select(['round', 'participant']).where('dialogue', '=', dialogue)
	);
	const stored = yield* rows(
		sql
			.selectFrom('pictures')
			.select(['round', 'picture', 'people', 'members'])
			.where('dialogue', '=', dialogue)
	);
	const keys = yield* rows(
		sql
			.selectFrom('dialogue_keys')
			.select(['id', 'role', 'number', 'owner', 'by_organiser'])
			.where('dialogue', '=', dialogue)
			.where('revoked', '=', 0)
			.orderBy('number')
			.orderBy('id')
	);
	const connected = yield* connectedNumbers(app, dialogue, state.settings.rehearsal);
	// once it has ended, who leaves for good is told to nobody (D16)
	const over = lifecycle === 'ended' || state.talkOnly;
	// of a picture as many as then: who erases later is not told to have been in it (D16)
	const inPicture = new Map(
		stored.map((one) => [
			one.round,
			{ people: one.people, members: new Set(JSON.parse(one.members) as string[]) }
		])
	);
	function finishedOf(round: string | undefined): number {
		const picture = inPicture.get(round ?? '');
		const beside = finishes.filter(
			(finish) => finish.round === round && picture?.members.has(finish.participant) !== true
		);
		return (picture?.people ?? 0) + beside.length;
	}
	const typed = new Set(people.flatMap(({ id, assisted }) => (assisted === 'placed' ? [id] : [])));
	const typedOf = (round: string) =>
		finishes.filter((finish) => finish.round === round && typed.has(finish.participant)).length;
	const finishedBy = Map.groupBy(finishes, (finish) => finish.participant);
	const stage = state.agenda.find((one) => one.id === state.stage);
	const stageRound = stage && roundOfStage(stage, state.rounds);
	const pictures: Record<string, GroupPicture> = {};
	const previews: Record<string, GroupPicture> = {};
	const frozen = stored.map(({ round, picture }) => ({ round, served: servedFromStore(picture) }));
	const excess = excessOf(frozen.map(({ served }) => served));
	for (const { round, served } of frozen) {
		const found = state.rounds.find((one) => one.id === round);
		if (!found || found.state === 'open' || found.state === 'closed') continue;
		previews[round] = served;
		if (found.state === 'released') pictures[round] = served;
	}
	const latest = (part: RoundPart) =>
		state.rounds
			.map((round) => (round.part === part ? pictures[round.id] : undefined))
			.findLast(Boolean);
	const earlier = yield* namedEarlier(app, state.earlier);
	const deck = earlier && (yield* findDeck(app.store, row.deck, row.deck_version));
	const comparison =
		earlier && deck
			? thenAndNow(
					earlier,
					deck,
					{ factors: latest('factors'), needs: latest('needs') },
					state.settings.minGroup
				)
			: undefined;
	const here = people.filter((person) => person.gone === 0);
	const online = here.filter((person) => connected.has(person.number)).length;
	const joined = over ? tookPart(row.joined, state) : people.length;
	const counts: Counts = {
		joined,
		connected: online,
		away: over ? Math.max(0, joined - online) : here.length - online,
		finished: finishedOf(stageRound?.id)
	};
	const addresses = phoneAddresses(app.config);
	// a chosen address holds only while it leads here: on another network it does not
	const chosen = addresses.find(({ origin }) => origin === state.address);
	const door = (chosen ?? addresses[0])?.origin ?? '';
	const code = row.code === null ? '' : yield* codeToShow(app, row.code, row);
	const common = {
		version: row.version,
		rev: state.rev,
		epoch: app.epoch,
		dialogue,
		title: row.title,
		deck: row.deck,
		deckVersion: row.deck_version,
		language: row.language,
		lifecycle,
		stage: state.stage,
		stageKind: stage?.kind ?? ('welcome' as const),
		prompt: stage?.prompt ?? '',
		stageRound: stageRound?.id,
		rounds: state.rounds.map((round) => {
			const [finished, forms] = [finishedOf(round.id), typedOf(round.id)];
			const told = round.told ?? Infinity;
			const own = Math.max(0, Math.min(finished - excess, told) - forms);
			return {
				...round,
				finished,
				...(own < finished ? { own } : {}),
				...(forms > 0 ? { forms } : {})
			};
		}),
		switches: state.switches,
		counts,
		pictures,
		spotlight: state.spotlight,
		slide: state.slide ?? 0,
		discussed: state.discussed,
		pairSize: state.pairSize,
		pairs: (state.pairs ?? []).map((group) => group.length),
		notes: state.notes.filter((note) => note.shown),
		agreements: state.agreements,
		readBack: state.readBack ?? null,
		quiet: state.quiet ?? false,
		quietEndsAt: state.quiet ? state.quietEndsAt : undefined,
		comparison: state.compared ? comparison : undefined,
		rehearsal: row.mode === 'rehearsal',
		opening: isOpening(state.agenda, state.stage),
		minGroup: state.settings.minGroup,
		held: state.switches.wall === 'frozen' ? state.held : undefined,
		places: state.settings.places,
		keptUntil: row.kept_until
	};
	const { size, work, languages, showLetter, ownCards, comments, anchors, needs, exactBelow10 } =
		state.settings;
	const facilitator: FacilitatorSnapshot = {
		...common,
		role: 'facilitator',
		agenda: state.agenda,
		// typing in a paper form asks nothing for a study that is over
		settings: row.study_over === 1 ? { ...state.settings, study: undefined } : state.settings,
		allNotes: state.notes,
		previews,
		comparison,
		compared: state.compared ?? false,
		join: { code, link: `${door}/#${joinToken(app.signing, dialogue, row.door)}` },
		addresses,
		wifi: state.wifi,
		ready:
			stage && isReadyStage(stage.kind)
				? finishedOf(readyMark(stage.kind, stageRound?.id))
				: undefined,
		busy:
			stage?.kind === 'sort' && stageRound?.state === 'open' && lifecycle === 'running'
				? busyIn(here, finishedBy, stageRound)
				: undefined,
		wallConnected: connected.has(WALL),
		walls: connected.has(WALL) ? yield* wallEchoes(app, dialogue) : [],
		unpaired: (state.pairs ?? [])
			.filter((group) => group.length === 1)
			.flat()
			.map(String),
		people: (lifecycle === 'ended' ? [] : people).map((person): PersonView => ({
			participant: String(person.number),
			status: person.gone === 1 ? 'gone' : connected.has(person.number) ? 'connected' : 'away',
			finished: (finishedBy.get(person.id) ?? []).flatMap(({ round }) =>
				state.rounds.some(({ id }) => id === round) ? round : []
			)
		})),
		keys: keys.map(({ owner, by_organiser, ...key }) => ({
			...key,
			owner: owner === 1,
			...(by_organiser === 1 ? { byOrganiser: true } : {})
		}))
	};
	return {
		version: row.version,
		rev: state.rev,
		lifecycle,
		doorChosen: chosen !== undefined,
		numbers: people.map(({ number }) => number),
		participant: {
			...common,
			role: 'participant',
			settings: {
				size,
				work,
				languages,
				showLetter,
				ownCards,
				comments,
				anchors,
				needs,
				exactBelow10
			},
			before: stagesBefore(state.agenda, state.stage),
			personal: row.personal
		},
		wall: wallView(facilitator),
		facilitator
	};
}

/**
 * How many have not finished a round of cards: those at the cards, and those still at the questions
 * and the practice before them.
 */
function busyIn(
	here: readonly { readonly id: string }[],
	finishedBy: ReadonlyMap<string, readonly { readonly round: string }[]>,
	round: Pick<Round, 'id' | 'part'>
): FacilitatorSnapshot['busy'] {
	const practised = readyMark('practice', undefined);
	const said = (id: string, mark: string) =>
		finishedBy.get(id)?.some((finish) => finish.round === mark) ?? false;
	const left = here.filter(({ id }) => !said(id, round.id));
	const sorting = left.filter(({ id }) => round.part === 'replace' || said(id, practised)).length;
	return { sorting, questions: left.length - sorting };
}
