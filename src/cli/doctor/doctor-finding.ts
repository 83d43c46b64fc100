/** What the doctor saw: `wrong` needs somebody to do something, `note` is worth knowing. */
export interface Finding {
	readonly is: 'well' | 'note' | 'wrong';
	readonly words: string;
}

export const well = (words: string): Finding => ({ is: 'well', words });
export const note = (words: string): Finding => ({ is: 'note', words });
export const wrong = (words: string): Finding => ({ is: 'wrong', words });
