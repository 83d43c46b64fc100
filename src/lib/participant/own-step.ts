import { isAfter, type StageKind } from '$lib/domain/stage-facts';
import { foldAnswers } from '$lib/domain/answers';
import { hasSides, pileOf, type Card, type Deck, type Question } from '$lib/domain/deck';
import type { Entry } from '$lib/domain/entry';
import { foldSort, type Sort } from '$lib/domain/sort';
import type { ParticipantSnapshot, RoundView } from '$lib/protocol/snapshot';
import type { StudyQuestion } from '$lib/protocol/studies';
import { handOfRound, inOwnOrder } from '$lib/domain/hand';

/** A person's own next step; the group's stage does not tear them away from it. */
export type OwnStep =
	| { readonly kind: 'welcome' | 'practised' | 'practice' }
	| { readonly kind: 'anchor'; readonly question: Question }
	| { readonly kind: 'background'; readonly question: StudyQuestion }
	| {
			readonly kind: 'sort';
			readonly round: RoundView;
			readonly hand: readonly Card[];
			/** the group's picture is made: what is laid now is for this person only (L6) */
			readonly late: boolean;
	  }
	| { readonly kind: 'own-cards' | 'own-need' }
	| { readonly kind: 'owner'; readonly need: Card }
	| {
			readonly kind: 'top' | 'blocker' | 'first';
			readonly round: RoundView;
			readonly cards: readonly Card[];
	  }
	| { readonly kind: 'picture' };

/** The stage at which the group does the same as a person in this step. */
const STAGE_OF: Readonly<Record<OwnStep['kind'], StageKind>> = {
	welcome: 'welcome',
	anchor: 'welcome',
	background: 'welcome',
	practice: 'practice',
	practised: 'practice',
	sort: 'sort',
	'own-cards': 'top',
	'own-need': 'needs',
	owner: 'needs',
	top: 'top',
	blocker: 'top',
	first: 'needs',
	picture: 'picture'
};

/** Set aside by people who lay the cards after the group's picture was made. */
export const SORTS_LATE = 'sorts-late';

/** How many cards a person may call most important. */
export const MOST_IMPORTANT = 3;
/** The id of the need a person writes, beside the cards they write. */
export const OWN_NEED = 'own-need';

const PARTS = ['factors', 'needs', 'replace'] as const;

/** The round the group sorts or looks at now. */
export const roundIn = ({
	rounds,
	stageRound
}: Pick<ParticipantSnapshot, 'rounds' | 'stageRound'>): RoundView | undefined =>
	rounds.find((round) => round.id === stageRound);

/** Whether the group is in a later stage than this step belongs to. */
export function groupIsFurther(
	step: OwnStep,
	snapshot: Pick<ParticipantSnapshot, 'stageKind' | 'stageRound' | 'rounds' | 'opening'>
): boolean {
	if (snapshot.opening) return false;
	// a few cards are put again after the talk, in a stage kind that normally precedes it
	if (step.kind === 'sort' && step.round.part === 'replace') return step.late;
	if (roundIn(snapshot)?.part === 'replace') return true;
	const own = 'round' in step && step.round.part === 'needs' ? 'needs' : STAGE_OF[step.kind];
	return isAfter(snapshot.stageKind, own);
}

/** The newest round of a part. */
export function newestRound(
	snapshot: ParticipantSnapshot,
	part: RoundView['part']
): RoundView | undefined {
	return snapshot.rounds.filter((round) => round.part === part).at(-1);
}

/** The cards of a hand that lie on a pile with this score. */
export function cardsScored(
	deck: Deck,
	hand: readonly Card[],
	sort: Sort,
	score: number
): readonly Card[] {
	return hand.filter((card) => {
		const lies = sort.get(card.id)?.pile;
		return deck.piles[card.kind].some((pile) => pile.id === lies && pile.score === score);
	});
}

/** Cards that can matter most to a person: those on a side, or without sides on any answer. */
export function cardsThatMatter(deck: Deck, hand: readonly Card[], sort: Sort): readonly Card[] {
	if (hasSides(deck)) {
		return [...cardsScored(deck, hand, sort, 1), ...cardsScored(deck, hand, sort, -1)];
	}
	return hand.filter(({ id, kind }) => {
		const lies = sort.get(id)?.pile;
		return lies !== undefined && pileOf(deck, kind, lies)?.role === 'answer';
	});
}

/** What a person said, and how far the talk is: all that decides what comes next. */
export interface Stand {
	readonly deck: Deck;
	readonly seed: number;
	readonly snapshot: ParticipantSnapshot | undefined;
	readonly entries: readonly Entry[];
	/** questions the person would rather not answer: ids of anchors, `own-cards`, `own-need` */
	readonly passed: ReadonlySet<string>;
	/** of the study, for those who said yes to research */
	readonly questions?: readonly StudyQuestion[];
	/** steps left behind to go along with the group; they come back once nothing else is left */
	readonly leaped?: ReadonlySet<string>;
}

/** Names a step on the device, for the list of those left behind. */
const stepName = (step: OwnStep): string =>
	[
		step.kind,
		...('round' in step ? [step.round.id] : []),
		...('question' in step ? [step.question.id] : [])
	].join(' ');

/** What this person does next: what was not left, else what was, else what the end has. */
export function ownStep(stand: Stand): OwnStep {
	const steps = stepsLeft(stand);
	let leftBehind: OwnStep | undefined;
	for (;;) {
		const { done, value: step } = steps.next();
		if (done) return leftBehind ?? step;
		if (!stand.leaped?.has(stepName(step))) return step;
		leftBehind ??= step;
	}
}

/**
 * The steps to leave behind so that the group's own comes next: those before it. Empty where this
 * person has nothing to do in the group's stage.
 */
export function stepsToLeap(stand: Stand): readonly string[] {
	const { snapshot } = stand;
	if (!snapshot) return [];
	const due = [...stepsLeft(stand)];
	const at = due.findIndex((step) => !groupIsFurther(step, snapshot));
	return due.slice(0, Math.max(at, 0)).map(stepName);
}

/** Every step this person has left, in order; at the end what stands there when nothing is. */
function* stepsLeft(stand: Stand): Generator<OwnStep, OwnStep> {
	const { deck, seed, snapshot, entries, passed, questions = [] } = stand;
	if (!snapshot || snapshot.lifecycle === 'draft') return { kind: 'welcome' };
	const { settings } = snapshot;
	// the agreements of the dialogue before come first; who had begun is left to it
	if (snapshot.opening && entries.length === 0) return { kind: 'welcome' };
	const answers = foldAnswers(entries);
	if (!answers.practiceDone) {
		for (const question of deck.questions.anchors) {
			const asked = question.id === 'work' ? settings.work === 'ask' : settings.anchors;
			if (asked && answers.anchors[question.id] === undefined && !passed.has(question.id)) {
				yield { kind: 'anchor', question };
			}
		}
		for (const question of questions) {
			if (!answers.background.has(question.id)) yield { kind: 'background', question };
		}
		yield { kind: 'practice' };
	}
	// the agreements of the dialogue before come first: nobody is sent to cards meanwhile
	if (snapshot.opening || isAfter('sort', snapshot.stageKind)) {
		return { kind: 'practised' };
	}
	// what the whole group lays again now goes before what this person left undone
	const again = roundIn(snapshot)?.part === 'replace';
	const parts = again ? (['replace', 'factors', 'needs'] as const) : PARTS;
	for (const part of parts) {
		const round = newestRound(snapshot, part);
		if (!round || (part === 'needs' && !settings.needs)) continue;
		const hand = inOwnOrder(handOfRound(deck, settings, answers.anchors.work, round), seed);
		const sort = foldSort(entries, round.id);
		const late = round.state !== 'open';
		if (!answers.finished.has(round.id)) {
			// nobody is torn away from cards that were begun
			if (!late || sort.size > 0 || (part === 'factors' && passed.has(SORTS_LATE))) {
				yield { kind: 'sort', round, hand, late };
			}
			continue;
		}
		if (late) continue;
		const plus = cardsScored(deck, hand, sort, 1);
		const minus = cardsScored(deck, hand, sort, -1);
		if (part === 'factors') {
			const cards = cardsThatMatter(deck, hand, sort);
			if (!answers.emphasis.has(round.id)) {
				if (settings.ownCards && !passed.has('own-cards')) yield { kind: 'own-cards' };
				if (cards.length > 0) yield { kind: 'top', round, cards };
			}
			if (minus.length > 0 && !answers.blocker.has(round.id)) {
				yield { kind: 'blocker', round, cards: minus };
			}
		}
		if (part !== 'needs') continue;
		const picked = answers.emphasis.get(round.id);
		// of three or fewer there is nothing to choose
		if (plus.length > MOST_IMPORTANT && picked === undefined && answers.first === undefined) {
			yield { kind: 'top', round, cards: plus };
		}
		if (plus.length > 0 && answers.first === undefined) {
			const most = plus.filter((card) => picked?.includes(card.id));
			yield { kind: 'first', round, cards: most.length > 0 ? most : plus };
		}
		const need = hand.find((card) => card.id === answers.first);
		if (need && !answers.owners.has(need.id)) yield { kind: 'owner', need };
		if (settings.ownCards && !answers.ownCards.has(OWN_NEED) && !passed.has('own-need')) {
			yield { kind: 'own-need' };
		}
	}
	return { kind: 'picture' };
}
