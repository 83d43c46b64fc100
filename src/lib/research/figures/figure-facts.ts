import type { Deck } from '$lib/domain/deck';

/** What every research figure says about itself; its texts are in the section `measures`. */
export interface FigureFacts {
	/** rules of the method it follows */
	readonly rules: readonly string[];
	/** the formula, in notation that is the same in every language */
	readonly formula: readonly string[];
	/** papers it comes from */
	readonly sources: readonly string[];
	/**
	 * R code that computes the same from the files of package.zip, with its folder as R's working
	 * directory. It leaves a data frame `result`.
	 */
	readonly r: (deck: Deck) => string;
	/** it draws by chance, from a seed */
	readonly draws?: true;
	/** packages beyond R itself */
	readonly packages?: readonly string[];
}
