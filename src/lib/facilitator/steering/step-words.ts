import type { messages } from '$lib/messages/facilitator/nl';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';
import { expectedPeople, type NextStep } from './next-step';
import { asksFirst } from './asks-first';
import { roundOfStage } from '$lib/domain/round-of-stage';
import { STAGE_FACTS } from '$lib/domain/stage-facts';
import { stageName } from './stage-name';

type Words = (typeof messages)['panel']['next'];

/** What the large button says, and the quiet line under it. */
export function stepWords(
	step: NextStep,
	snapshot: Pick<
		FacilitatorSnapshot,
		'stageKind' | 'counts' | 'people' | 'rounds' | 'agenda' | 'stage' | 'settings' | 'opening'
	>,
	t: typeof messages
): { readonly title: string; readonly hint: string } {
	const words = t.panel.next;
	const current = snapshot.agenda.find((one) => one.id === snapshot.stage);
	const now = t.panel.now(stageName(current ?? { kind: snapshot.stageKind }, snapshot.rounds, t));
	switch (step.kind) {
		case 'open':
			return { title: words.open, hint: openHint(snapshot, t) };
		case 'close': {
			const part = snapshot.rounds.find(({ id }) => id === step.round)?.part ?? 'factors';
			const titles = { factors: words.close, needs: words.closeNeeds, replace: words.closeAgain };
			return { title: titles[part], hint: closeHint(step, words) };
		}
		case 'preview':
			return { title: words.preview, hint: words.previewHint };
		case 'show':
			return { title: words.show, hint: words.showHint };
		case 'slide':
			if ('card' in step) {
				return { title: step.first ? words.firstCard : words.card, hint: step.name };
			}
			return 'row' in step
				? { title: words.row(step.row), hint: words.rowHint }
				: { title: words.part(step.part, step.of), hint: words.partHint };
		case 'advance':
			return {
				title: words.advance(stageName(step.to, snapshot.rounds, t)),
				hint: STAGE_FACTS[snapshot.stageKind].lays ? finishedHint(snapshot, words) : now
			};
		case 'end':
			return { title: words.end, hint: words.endHint };
		case 'files':
			return { title: words.files, hint: words.filesHint };
		case 'gone':
			return { title: words.gone, hint: '' };
	}
}

/** What the phones will do once it begins, so that a room looking down surprises nobody. */
function openHint(
	{ counts, settings, opening }: Pick<FacilitatorSnapshot, 'counts' | 'settings' | 'opening'>,
	t: typeof messages
): string {
	const people = t.panel.counts.people(counts.joined);
	if (opening) return t.panel.next.openTalk(people);
	return asksFirst(settings) ? t.panel.next.openHint(people) : t.panel.next.openPractice(people);
}

function closeHint(step: Extract<NextStep, { kind: 'close' }>, words: Words): string {
	if (step.ready) return words.closeHint(step.finished, step.of);
	if (step.finished === 0) return words.closeNobody(step.needed);
	if (step.own < step.finished - step.forms) {
		return words.closeCounted(step.finished, step.own, step.needed);
	}
	if (step.forms > 0) return words.closeTyped(step.own, step.needed);
	if (step.finished === 1) return words.closeOne(step.needed);
	return words.closeNotYet(step.finished, step.needed);
}

function finishedHint(
	snapshot: Pick<FacilitatorSnapshot, 'people' | 'rounds' | 'agenda' | 'stage'>,
	words: Words
): string {
	const stage = snapshot.agenda.find((one) => one.id === snapshot.stage);
	const round = stage && roundOfStage(stage, snapshot.rounds);
	if (!round) return '';
	return words.closeHint(round.finished, expectedPeople(snapshot.people, round.id));
}
