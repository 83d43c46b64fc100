/** What one bar says: a word, three numbers from left to right, or one number and the rest. */
export type SaidBar =
	| { readonly form: 'word'; readonly word: string }
	| {
			readonly form: 'numbers';
			readonly left: number;
			readonly middle: number;
			readonly right: number;
	  }
	| {
			readonly form: 'majority';
			readonly side: 'left' | 'right';
			readonly count: number;
			readonly rest: number;
	  };

/** A sentence about one card's bar; `sides` are the words of its three piles from left to right. */
export function sayBar(
	card: string,
	bar: SaidBar,
	sides: readonly [string, string, string],
	rest: (count: number) => string
): string {
	switch (bar.form) {
		case 'word':
			return `${card}: ${bar.word}.`;
		case 'numbers':
			return `${card}: ${bar.left} ${sides[0]}, ${bar.middle} ${sides[1]}, ${bar.right} ${sides[2]}.`;
		case 'majority':
			return `${card}: ${bar.count} ${bar.side === 'left' ? sides[0] : sides[2]}, ${rest(bar.rest)}.`;
	}
}
