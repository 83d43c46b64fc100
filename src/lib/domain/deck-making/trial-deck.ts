import type { Deck } from '../deck';
import type { DraftDeck } from './draft-deck';

/** A draft as a set that can be sorted with and printed; what it still lacks is empty. */
export const trialDeck = (draft: DraftDeck): Deck => ({
	...draft,
	id: draft.id ?? 'proef',
	version: draft.version ?? '0.0.0'
});
