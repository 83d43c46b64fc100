/** Files of the texts that are in Dutch and English alone, by their path. */
export const deskTexts = import.meta.glob<unknown>(
	[
		'./*/{nl,en}.ts',
		'!./{afterCards,charts,common,home,joining,mirror,pairs,participant,rehearsal,together,wall}/*.ts'
	],
	{ import: 'messages' }
);
