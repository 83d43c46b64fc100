import * as v from 'valibot';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import type { Finding } from '$lib/domain/deck-making/finding';
import { wholeDraft } from '$lib/domain/deck-making/whole-draft';
import { draftShape } from './draft-shape';
import { formFindings } from './form-findings';

type ParsedDraft =
	| { readonly ok: true; readonly draft: DraftDeck }
	| { readonly ok: false; readonly findings: readonly Finding[] };

/** A draft from outside with a cell for every text in every language, or what is wrong with it. */
export function parseDraft(input: unknown): ParsedDraft {
	const { success, output, issues } = v.safeParse(draftShape, input);
	return success
		? { ok: true, draft: wholeDraft(output) }
		: { ok: false, findings: formFindings(issues, input) };
}
