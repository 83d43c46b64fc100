export interface PatternRow {
	/** all people, or those with one firm profile */
	readonly of: 'all' | 'A' | 'B' | 'C' | 'D';
	readonly people: number;
	readonly by: 'dimension' | 'facet' | 'role';
	readonly id: string;
	readonly placements: number;
	/** −1 all hinders … 1 all helps */
	readonly balance: number;
	/** undefined under an effective number of 5 dialogues (G4) */
	readonly low: number | undefined;
	readonly high: number | undefined;
}

export interface CardFigures {
	readonly cards: readonly {
		readonly card: string;
		readonly placed: number;
		readonly helps: number;
		readonly hinders: number;
		readonly net: number;
		/** undefined under an effective number of 3 dialogues (G1) */
		readonly low: number | undefined;
		readonly high: number | undefined;
		/** hold for all cards together */
		readonly jointLow: number | undefined;
		readonly jointHigh: number | undefined;
		readonly polarisation: number;
	}[];
	/** where cards lie, pile by pile; only of a deck with answers that take no side (S0) */
	readonly piles:
		| {
				readonly ids: readonly string[];
				readonly cards: readonly {
					readonly card: string;
					readonly counts: readonly number[];
					/** of each pile over dialogues (G3), alone and jointly; undefined under G* 3 */
					readonly shares: readonly {
						readonly share: number | undefined;
						readonly low: number | undefined;
						readonly high: number | undefined;
						readonly jointLow: number | undefined;
						readonly jointHigh: number | undefined;
					}[];
					readonly topShare: number | undefined;
					readonly entropy: number | undefined;
				}[];
		  }
		| undefined;
	/** cards that nine in ten laid alike, of five people or more who placed them */
	readonly consensus: readonly string[];
	readonly agreement:
		| {
				readonly cards: number;
				readonly fleiss: number | undefined;
				readonly ac1: number | undefined;
				/** undefined under an effective number of 5 dialogues (G8) */
				readonly fleissLow: number | undefined;
				readonly fleissHigh: number | undefined;
				readonly ac1Low: number | undefined;
				readonly ac1High: number | undefined;
		  }
		| undefined;
}

export interface ShiftRow {
	readonly card: string;
	/** people who put it both times */
	readonly both: number;
	/** towards helps, and towards hinders */
	readonly up: number;
	readonly down: number;
	readonly net: number;
	/**
	 * What the interval speaks for: people of dialogues like these or, under an effective number of
	 * 3 dialogues, only people in these dialogues (G7). The same for all cards.
	 */
	readonly over: 'dialogues' | 'people';
	/** undefined for a card that was put again in too few of the dialogues */
	readonly low: number | undefined;
	readonly high: number | undefined;
	/** hold for all cards together */
	readonly jointLow: number | undefined;
	readonly jointHigh: number | undefined;
}
