import type { App } from '../app';

/** For an installation without terms of its own: what people gave is nobody's to give away. */
const NOT_FOR_PUBLICATION =
	'Not for publication. Ask the organisation that holds these data what they may be used for.';

/**
 * On what terms rows of people, and what one room was shown, may be used. No open licence goes with
 * them: only tables for publication have one (D12).
 */
export const termsOf = ({ config }: Pick<App, 'config'>): string =>
	config.researchTerms ?? NOT_FOR_PUBLICATION;
