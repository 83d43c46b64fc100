import { desks } from './desks-nl';
import { starting } from './starting-nl';
import { steering } from './steering-nl';

/** Een gesprek beginnen en leiden. */
export const messages = {
	/** Namen van de stappen van een gesprek. */
	stages: {
		welcome: 'Welkom',
		practice: 'Oefenen',
		sort: 'Kaarten sorteren',
		top: 'Belangrijkste kaarten',
		needs: 'Wat heb je nodig?',
		picture: 'Eigen plaatje',
		pairs: 'In tweetallen',
		reveal: 'Het plaatje van de groep',
		cards: 'Kaarten bespreken',
		wishes: 'Wat de groep nodig heeft',
		agree: 'Afspraken',
		close: 'Afsluiten'
	},

	/** Wat nog een keer gelegd wordt na het praten, en wat er veranderde. */
	stagesAgain: {
		sort: 'Kaarten nog een keer leggen',
		reveal: 'Wat er veranderde',
		/** van het gesprek ervoor */
		agree: 'Afspraken van vorige keer',
		/** alle kaarten, in een volgende ronde */
		round: (stage: string, number: number) => `${stage}, ronde ${number}`
	},

	...starting,
	panel: { ...steering, ...desks }
};
