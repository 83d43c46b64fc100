import { textIn, type Deck } from '$lib/domain/deck';
import type { OwnStep } from './own-step';

/** What a screen says, a sentence an item, for reading aloud; empty where there is little to read. */
export function speechOf(step: OwnStep, deck: Deck, language: string): readonly string[] {
	const { questions } = deck;
	switch (step.kind) {
		case 'anchor':
			return [step.question, ...step.question.choices].map((one) => textIn(one.text, language));
		case 'top':
		case 'blocker':
		case 'first':
			return [questions[step.kind], ...step.cards.map((card) => card.text)].map((text) =>
				textIn(text, language)
			);
		case 'owner':
			return [textIn(questions.owner, language), textIn(step.need.text, language)];
		case 'practice':
			return questions.instruction.map((text) => textIn(text, language));
		case 'welcome':
		case 'practised':
		case 'sort':
		case 'own-cards':
		case 'own-need':
		case 'picture':
			return [];
		default:
			return step satisfies never;
	}
}
