/** Meekijken met het grote scherm, later binnenkomen en meegaan met de groep. */
export const messages = {
	open: 'Kijk mee met het grote scherm',
	title: 'Het grote scherm',
	back: 'Terug naar mijn scherm',
	kept: 'Wat jij deed, staat er nog.',

	/** Wie binnenkomt als de groep al bezig is. */
	late: {
		title: 'Fijn dat je er bent',
		text: 'De groep is al bezig. Dit heb je gemist.',
		done: 'Dit is al gedaan',
		now: 'Nu',
		can: 'Dit kun je nog doen',
		sortOpen: 'Je kunt de kaarten nog leggen. Ze tellen mee voor de groep.',
		sortClosed:
			'De groep is klaar met leggen. Je kunt de kaarten nog leggen voor jezelf. Ze tellen niet mee voor de groep.',
		needsOpen: 'Je kunt ook nog kiezen wat je nodig hebt. Dat telt mee.',
		join: 'Ga mee met de groep',
		sort: 'Leg de kaarten',
		sortSelf: 'Leg de kaarten voor jezelf',
		anyTime: 'Je kunt altijd wisselen.'
	},

	/** Wie alleen meekijkt. */
	viewer: {
		read: 'Lees de kaarten mee',
		piles: 'De anderen leggen elke kaart op een van deze stapels:',
		nothing: 'Wij bewaren niets van jou.',
		leave: 'Stop met volgen',
		left: 'Dan vergeet deze telefoon het gesprek.'
	}
};
