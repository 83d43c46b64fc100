import type { Deck } from '$lib/domain/deck';

/** What every figure of the research room says of itself; its words are texts of the section `measures`. */
export interface FigureFacts {
	/** rules of the method it follows */
	readonly rules: readonly string[];
	/** the formula, in signs that every language shares */
	readonly formula: readonly string[];
	/** papers it comes from */
	readonly sources: readonly string[];
	/**
	 * R that makes the same from the files of package.zip, its folder being R's working directory. It leaves a
	 * data frame `result`.
	 */
	readonly r: (deck: Deck) => string;
	/** packages beyond R itself */
	readonly packages?: readonly string[];
}
