/** What a person writes with their cards, where the dialogue allows it. Nobody of the group sees it. */
export interface Comments {
	/** empty: nothing was written */
	readonly of: (card: string) => string;
	/** An empty text takes it away. */
	readonly write: (card: string, text: string) => void;
}
