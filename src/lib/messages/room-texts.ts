/** Files of the texts of the room beside those of a phone that lays cards, by their path. */
export const roomTexts = import.meta.glob<unknown>(
	'./{charts,mirror,pairs,rehearsal,together,wall}/*.ts',
	{ import: 'messages' }
);
