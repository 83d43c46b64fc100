/** What a person writes with their cards, where the dialogue allows it. Hidden from the group. */
export interface Comments {
	/** empty: nothing was written */
	readonly of: (card: string) => string;
	/** An empty text removes it. */
	readonly write: (card: string, text: string) => void;
}
