import * as v from 'valibot';
import type { Deck } from '$lib/domain/deck';
import { checkDraft } from '$lib/domain/deck-making/check-draft';
import { stop, type Finding } from '$lib/domain/deck-making/finding';
import { wholeDraft } from '$lib/domain/deck-making/whole-draft';
import { referenceProblems, type DeckProblem } from './deck-references';
import { deckShape } from './deck-shape';
import { formFindings } from './form-findings';
import { languageProblems } from './language-problems';

/** A deck from outside: its form, every text in every language, and references that hold. */
const deckSchema = v.pipe(
	deckShape,
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const deck: Deck = dataset.value;
		for (const { path, message } of [...languageProblems(deck), ...referenceProblems(deck)]) {
			const steps = pathItems(dataset.value, path);
			addIssue(steps ? { message, path: steps } : { message });
		}
	})
);

type ParsedDeck =
	| { readonly ok: true; readonly deck: Deck }
	| {
			readonly ok: false;
			readonly problems: readonly DeckProblem[];
			/** the same as findings of the check, for people who read them as sentences */
			readonly findings: readonly Finding[];
	  };

/** The deck in `input` (parsed JSON), or everything that is wrong with it and where. */
export function parseDeck(input: unknown): ParsedDeck {
	const { success, output, issues } = v.safeParse(deckSchema, input);
	if (success) return { ok: true, deck: output };
	return {
		ok: false,
		problems: issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message })),
		findings: findingsOf(input, issues)
	};
}

function findingsOf(input: unknown, issues: readonly v.BaseIssue<unknown>[]): readonly Finding[] {
	const form = v.safeParse(deckShape, input);
	if (!form.success) return formFindings(form.issues, input);
	const deck: Deck = form.output;
	const drawn = [...deck.cards, ...deck.practice, ...deck.piles.factor, ...deck.piles.need];
	const pictures = drawn.flatMap(({ picture }) => picture ?? []);
	const found = checkDraft(wholeDraft({ ...deck, taken: [] }), deck.languages, pictures);
	const stops = found.filter(({ level }) => level === 'stop');
	if (stops.length > 0) return stops;
	return issues.map((issue) => stop('field-form', v.getDotPath(issue) ?? ''));
}

type Steps = [v.IssuePathItem, ...v.IssuePathItem[]];

/** The dotted path as valibot writes it, so that both kinds of issue read the same. */
function pathItems(root: object, path: string): Steps | undefined {
	let value: unknown = root;
	const steps = path.split('.').map((key): v.IssuePathItem => {
		const input = value as Record<string, unknown>;
		value = input[key];
		return { type: 'object', origin: 'value', input, key, value };
	});
	const [first, ...rest] = steps;
	return first && [first, ...rest];
}
