import type { messages } from '$lib/messages/facilitator/nl';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';
import type { NextStep } from './next-step';

/** What the large button says, and the quiet line under it. */
export function stepWords(
	step: NextStep,
	snapshot: Pick<FacilitatorSnapshot, 'stageKind' | 'counts'>,
	t: typeof messages
): { readonly title: string; readonly hint: string } {
	const words = t.panel.next;
	const now = t.panel.now(t.stages[snapshot.stageKind]);
	switch (step.kind) {
		case 'open':
			return {
				title: words.open,
				hint: words.openHint(t.panel.counts.people(snapshot.counts.connected))
			};
		case 'close': {
			const needs = step.round.startsWith('needs');
			return { title: needs ? words.closeNeeds : words.close, hint: closeHint(step, words) };
		}
		case 'preview':
			return { title: words.preview, hint: words.previewHint };
		case 'show':
			return { title: words.show, hint: words.showHint };
		case 'advance':
			return { title: words.advance(t.stages[step.to.kind]), hint: now };
		case 'end':
			return { title: words.end, hint: words.endHint };
		case 'files':
			return { title: words.files, hint: words.filesHint };
		case 'gone':
			return { title: words.gone, hint: '' };
	}
}

function closeHint(
	step: Extract<NextStep, { kind: 'close' }>,
	words: (typeof messages)['panel']['next']
): string {
	if (step.ready) return words.closeHint(step.finished, step.of);
	if (step.finished === 0) return words.closeNobody(step.needed);
	if (step.finished === 1) return words.closeOne(step.needed);
	return words.closeNotYet(step.finished, step.needed);
}
