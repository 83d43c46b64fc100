import { listOf } from '../listOf';

/** Een gesprek maken, en kaarten op papier. */
export const starting = {
	/** Cards and form on paper. */
	paper: {
		title: 'Kaarten en formulier op papier',
		lead: 'Voor een tafel zonder telefoons. Knip de kaarten uit, leg ze op stapels, en vul het formulier in. De begeleider typt het formulier daarna over.',
		failed: 'De kaarten konden niet worden geladen. Probeer het opnieuw.',
		what: 'Wat wil je printen?',
		whats: { both: 'Kaarten en formulier', cards: 'Alleen kaarten', form: 'Alleen het formulier' },
		print: 'Print',
		card: 'Kaart',
		needNumber: (number: number) => `wens ${number}`,
		research: 'Onderzoekers mogen mijn kaarten gebruiken:',
		yes: 'ja',
		no: 'nee',
		eraseCode: 'Mijn wiscode (van de begeleider):'
	},

	create: {
		pageTitle: 'Een gesprek beginnen',
		lead: 'Een naam is genoeg. De rest staat al goed, en kan ook later anders.',
		title: 'Hoe heet het gesprek?',
		titleHint: 'Iedereen ziet deze naam. Zet er geen naam van een deelnemer in.',
		titleError: 'Geef het gesprek een naam.',
		submit: 'Maak het gesprek',
		more: 'Andere keuzes',
		cardsTitle: 'De kaarten',
		deck: 'Kaartenset',
		ownDeck: 'Maak zelf een kaartenset',
		size: 'Hoeveel kaarten?',
		sizes: {
			core: {
				label: 'De korte set',
				hint: (factors: number) => `${factors} kaarten. Goed voor één bijeenkomst.`
			},
			full: {
				label: 'De hele set',
				hint: (factors: number) => `${factors} kaarten. Voor groepen met meer tijd.`
			}
		},
		language: 'Taal van het gesprek',
		cardsOnly: (languages: readonly string[]) =>
			`Ook in: ${listOf('nl', languages)}. Dan zijn alleen de kaarten in die taal; de rest blijft Nederlands.`,
		work: 'Werken de mensen in deze groep?',
		works: {
			employed: {
				label: 'Ja, de meesten hebben werk',
				hint: 'Met kaarten over de baas en collega’s.'
			},
			'not-employed': {
				label: 'Nee, de meesten zoeken werk',
				hint: 'Met kaarten over een uitkering en werk zoeken.'
			},
			ask: {
				label: 'Vraag het iedereen zelf',
				hint: 'Alleen voor 10 mensen of meer. In een kleine groep kan iemand anders raden wie werk heeft.'
			}
		},
		groupTitle: 'De groep',
		power: 'Er is een baas, docent of klantmanager bij',
		powerHint: 'Dan laten we kaarten over deze mensen niet aan de groep zien.',
		minGroup: 'Kleinste groep voor een plaatje',
		minGroupHint:
			'Nooit kleiner dan 5. Zijn er minder mensen klaar, dan is er geen plaatje van de groep.',
		minGroupError: 'Kies een heel getal van 5 of hoger.',
		needs: 'Vraag ook wat mensen nodig hebben',
		anchors: 'Stel eerst de korte vragen van deze set',
		moreLanguages: 'Andere talen voor deelnemers',
		moreLanguagesHint: 'Deze teksten zijn nog niet nagekeken door iemand die de taal spreekt.',
		comments: 'Iedereen mag iets bij een kaart schrijven',
		commentsHint:
			'Het staat op hun eigen blad. De groep ziet het niet. Onderzoekers zien het alleen van wie dat goed vond.',
		afterTitle: 'Na het gesprek',
		places: 'Waar mensen heen kunnen',
		placesHint:
			'Op elke telefoon, aan het eind. Eén plek per regel, zoals “Bibliotheek: taalcafé”. Leeg: de gewone lijst.',
		letter: 'Laat mensen de letter van hun eigen plaatje zien',
		letterHint: 'Een letter zegt weinig. Meestal werken de woorden beter.',
		exact: 'Laat precieze aantallen zien bij minder dan 10 mensen',
		exactWarning:
			'Bij kleine aantallen kan de groep raden wie wat koos. Iedereen krijgt hier een vraag over bij het meedoen. Kies dit alleen als de groep elkaar vertrouwt.',
		keepTitle: 'Bewaren',
		study: 'Vraag of onderzoekers de kaarten mogen gebruiken',
		studyHint: 'Iedereen kiest zelf ja of nee. Meedoen kan ook met nee.',
		studyShows: {
			protected:
				'Bij een onderzoek ziet de groep woorden, geen aantallen: op het scherm, op de telefoons en in je bestanden.',
			all: 'Onderzoekers krijgen hier de kaarten van iedereen die ja zegt. Dat staat ook op de telefoon, bij de vraag.'
		},
		retention: 'Na hoeveel dagen wissen we het gesprek?',
		retentionHint: (days: number) => `Laat leeg voor ${days} dagen.`,
		retentionError: 'Kies een heel getal van 1 tot 3650.',
		keyTitle: 'Hier is een sleutel nodig',
		keyText:
			'Op deze server mag niet iedereen een gesprek beginnen. Vraag de sleutel aan de beheerder.',
		key: 'Sleutel',
		shutTitle: 'Hier kan nu niemand een gesprek beginnen',
		shutText:
			'Deze server is van buiten te bereiken, en de beheerder heeft nog geen sleutel ingesteld. Vraag de beheerder om dat te doen. Meedoen met een code kan wel.',
		failed: 'Er kwam geen antwoord van de server. Probeer het nog een keer.'
	},

	created: {
		keep: 'Bewaar jouw link',
		keepText:
			'Deze browser opent het gesprek altijd weer. Wil je ook terug kunnen vanaf een ander apparaat? Maak dan een link. Je ziet hem maar één keer. Geef hem aan niemand die het gesprek niet mag leiden.',
		unused: 'Komt er 7 dagen niemand binnen en doe jij er niets mee, dan wordt het gesprek gewist.',
		facilitatorLink: 'Jouw link om het gesprek te leiden',
		facilitatorQr: 'QR-code om het gesprek op een ander apparaat te leiden',
		wallQr: 'QR-code voor het grote scherm',
		showQr: 'Toon als QR-code',
		open: 'Open het gesprek'
	}
};
