/** Een gesprek om te oefenen: nergens te verwarren met een echt gesprek. */
export const messages = {
	banner: 'OEFENING',
	bannerText: 'Met verzonnen mensen. Dit is geen echt gesprek.',
	title: (title: string) => `OEFENING · ${title}`,
	phone: 'Dit is een oefening. Wat jij legt, gaat nergens heen.',
	panel: {
		going: (people: number) => `${people} verzonnen mensen doen mee, zolang dit open staat.`,
		noFiles: 'Van een oefening is er een verslag, en zijn er geen bestanden met cijfers.',
		kept: 'Een oefening wordt na één dag gewist.'
	},
	play: {
		title: 'De verzonnen mensen',
		pace: 'Hoe snel doen zij mee?',
		paces: { calm: 'Gewoon', fast: 'Snel', steps: 'Stap voor stap' },
		step: 'Eén stap',
		on: 'Vanzelf verder'
	},
	create: {
		title: 'Oefen zonder mensen',
		lead: 'Leid een gesprek met verzonnen mensen, of kijk hoe het gaat. Zo leer je de stappen, en er wacht niemand.',
		people: 'Hoeveel verzonnen mensen?',
		peopleHint: 'Van 6 tot 30.',
		peopleError: 'Kies een heel getal van 6 tot 30.',
		mix: 'Wat voor groep?',
		mixes: {
			'held-back': {
				label: 'Tegengehouden door wat om hen heen is',
				hint: 'De meesten willen wel, maar geld, tijd of werk houdt tegen.'
			},
			divided: {
				label: 'Een verdeelde groep',
				hint: 'De ene helft wordt geholpen, de andere tegengehouden.'
			},
			mixed: { label: 'Van alles wat', hint: 'Zoals een gewone groep.' },
			'few-finish': {
				label: 'Veel mensen komen niet klaar',
				hint: 'Oefen met wachten, en met een groep zonder plaatje.'
			}
		},
		phones: 'Ik wil zelf ook meedoen op een telefoon',
		phonesHint: 'Dan werkt de code. Elke telefoon zegt dat het een oefening is.',
		submit: 'Begin de oefening',
		name: 'Oefengesprek'
	}
};
