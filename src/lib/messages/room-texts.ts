/** Files of the texts of the room beside those of a phone that lays cards, by their path. */
export const roomTexts = import.meta.glob<unknown>(
	// the parts of a file come along with it
	['./{charts,mirror,pairs,rehearsal,together,wall}/*.ts', '!./charts/*-*.ts'],
	{ import: 'messages' }
);
