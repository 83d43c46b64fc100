/** What a participant reads once the cards lie, and beside them: A2, short sentences. */
export const messages = {
	top: {
		title: 'Het belangrijkste',
		because: 'Waarom?',
		have: 'Omdat ik het wel heb',
		lack: 'Omdat ik het niet heb',
		none: 'Geen van deze',
		next: 'Verder',
		skip: 'Sla over',
		full: 'Je hebt 3 kaarten. Haal er eerst een weg.',
		chosen: (count: number) => `${count} van 3 gekozen`,
		needs: 'Wat heb je het meest nodig? Kies 1, 2 of 3 kaarten.'
	},
	ownCards: {
		title: 'Mist er een kaart?',
		text: 'Schrijf zelf een kaart. De groep ziet hem niet. Onderzoekers alleen als jij dat goed vond. Schrijf geen namen op.',
		alone: 'Schrijf zelf een kaart. Alleen jij ziet hem.',
		field: 'Jouw kaart',
		hint: 'Een paar woorden is genoeg.',
		where: 'Waar hoort dit bij?',
		add: 'Kaart maken',
		remove: (text: string) => `Haal weg: ${text}`,
		three: 'Je hebt 3 eigen kaarten. Dat is genoeg.',
		next: 'Verder',
		none: 'Nee, er mist geen kaart'
	},
	/** A text that looks as if it names somebody. */
	personal: {
		name: 'Staat hier een naam? Schrijf liever geen namen. Dan weet niemand over wie het gaat.',
		phone: 'Staat hier een telefoonnummer? Haal het liever weg.',
		email: 'Staat hier een e-mailadres? Haal het liever weg.'
	},
	comment: {
		field: 'Wil je iets bij deze kaart schrijven?',
		hint: 'Het mag, het hoeft niet. De groep ziet het niet. Onderzoekers alleen als jij dat goed vond. Schrijf geen namen op.',
		alone: 'Het mag, het hoeft niet. Alleen jij ziet het.',
		keep: 'Bewaar',
		kept: 'Bewaard'
	},
	ownNeed: {
		title: 'Mist er iets?',
		text: 'Heb je nog iets anders nodig? Schrijf het op. De groep ziet het niet. Onderzoekers alleen als jij dat goed vond.',
		alone: 'Heb je nog iets anders nodig? Schrijf het op. Alleen jij ziet het.',
		field: 'Dit heb ik ook nodig',
		keep: 'Bewaar',
		none: 'Nee, er mist niets'
	},
	owner: {
		title: 'Wie kan dit doen?',
		text: (need: string) => `Dit heb je als eerste nodig: ${need}.`,
		self: 'Ikzelf',
		home: 'Iemand thuis of een vriend',
		work: 'Mijn werk',
		school: 'De school of de cursus',
		council: 'De gemeente of het UWV',
		unknown: 'Dat weet ik niet'
	},
	picture: {
		title: 'Jouw plaatje',
		own: 'Alleen jij ziet dit.',
		helps: (where: string) => `Veel dingen ${where} helpen je nu.`,
		hinders: (where: string) => `Veel dingen ${where} houden je nu tegen.`,
		mixed: (where: string) => `Dingen ${where} helpen je, en houden je ook tegen.`,
		more: (where: string) => `Er zijn iets meer dingen ${where} die je nu helpen.`,
		less: (where: string) => `Er zijn iets meer dingen ${where} die je nu tegenhouden.`,
		few: (where: string) => `Over dingen ${where} weten we nog weinig. Dat is niet erg.`,
		/** The same of a set with piles of its own. */
		ownMany: (where: string, pile: string) => `Veel dingen ${where} legde je bij “${pile}”.`,
		ownMixed: (where: string, one: string, other: string) =>
			`Dingen ${where} legde je bij “${one}”, en ook bij “${other}”.`,
		ownMore: (where: string, pile: string) => `Iets meer dingen ${where} legde je bij “${pile}”.`,
		laidOn: (pile: string) => `Jij legde bij “${pile}”`,
		/** under the two pans of the balance */
		sides: { helps: 'helpt', hinders: 'houdt tegen' },
		all: 'Al jouw kaarten',
		strengths: 'Dit helpt je nu',
		obstacles: 'Dit houdt je nu tegen',
		none: 'Hier ligt geen kaart.',
		letter: (letter: string) => `Profiel ${letter}`,
		yes: 'Ja',
		partly: 'Een beetje',
		no: 'Nee',
		neither: 'Geen van deze',
		unknown: 'Weet ik niet',
		care: {
			unlaid: 'Je hebt niet alle kaarten gelegd. Dit is dus een klein plaatje.',
			skipped: 'Je sloeg veel kaarten over. Dit is dus een klein plaatje.',
			near: 'Het verschil is klein. Kijk zelf of het klopt.',
			thin: 'Dit zijn maar een paar kaarten. Kijk zelf of het klopt.'
		},
		blocker: 'Hierdoor lukt het nu echt niet',
		mine: 'Jouw eigen kaarten',
		beforeWhy: 'Kies eerst zelf. Daarna zie je jouw plaatje.',
		tableWhy: 'De begeleider laat later zien welke kaarten er op tafel liggen. Niet van wie.',
		privateTitle: 'Deze kaart is persoonlijk',
		privateText: (card: string) =>
			`Wil je deze kaart op tafel leggen: ${card}? In een kleine groep kan iemand raden.`,
		privateYes: 'Ja, leg hem op tafel',
		privateNo: 'Nee, kies iets anders',
		onTable: (card: string) => `Jouw kaart voor de tafel: ${card}.`,
		noneOnTable: 'Jij legt geen kaart op tafel.',
		change: 'Iets anders kiezen',
		showAll: (count: number) => `Laat alle ${count} kaarten zien`,
		thanks: 'Dank je. Jij weet het zelf het best.',
		person: 'Is het nu moeilijk? Praat erover met iemand die je vertrouwt, of met de begeleider.',
		noCard: 'Ik leg geen kaart op tafel',
		next: 'Verder naar het gesprek'
	},
	follow: {
		title: 'Het gesprek',
		stages: {
			welcome: 'Welkom. We beginnen zo.',
			practice: 'De groep oefent nu.',
			sort: 'De groep legt nu kaarten.',
			top: 'De groep kiest wat het belangrijkst is.',
			needs: 'De groep kiest wat nodig is.',
			picture: 'Iedereen kijkt naar het eigen plaatje.',
			pairs: 'Kies 1 kaart om over te vertellen. Jouw telefoon hoef je niet te laten zien.',
			reveal: 'Dit is het plaatje van de groep.',
			cards: 'We praten over de kaarten.',
			wishes: 'Dit heeft de groep nodig.',
			agree: 'We maken afspraken.',
			close: 'Dit was het gesprek. Dank je wel.'
		},
		soon: 'Straks zien we het plaatje van de groep.',
		self: 'Laat zelf zien',
		wait: 'Het plaatje van de groep komt straks.',
		spotlight: 'Nu gaat het over',
		agreements: 'Afspraken',
		noAgreements: 'Er zijn nog geen afspraken.',
		toCards: 'Naar mijn kaarten',
		toPicture: 'Naar mijn plaatje',
		again: 'De groep legt een paar kaarten nog een keer.',
		done: 'Jij bent klaar.',
		changed: 'Dit veranderde er in de groep.',
		quiet: 'Kijk eerst 2 minuten in stilte.',
		youLaid: (pile: string) => `Jij legde deze kaart bij: ${pile}.`,
		notLaid: 'Deze kaart heb jij niet gelegd.',
		ownMark: 'Alleen jij ziet waar jouw plek is.',
		tellFrom: 'Dit vond jij het belangrijkst',
		tooFew: 'De groep is klein. Daarom is er geen plaatje. Laat zelf zien wat je wilt.',
		viewer: 'Je volgt het gesprek. Je legt geen kaarten.'
	},
	close: {
		next: 'Hoe nu verder?',
		nextText: 'Wil je verder praten? Hier kun je heen.',
		places: [
			{
				name: 'De bibliotheek of het Taalhuis',
				text: 'Voor lezen, schrijven, rekenen en computer.'
			},
			{ name: 'Het Leerwerkloket', text: 'Voor vragen over een cursus, een opleiding of werk.' },
			{ name: 'Het wijkteam', text: 'Voor geld, zorgen, gezondheid of kinderen.' },
			{ name: 'UWV of de gemeente', text: 'Vraag wat mag naast jouw uitkering.' }
		],
		/** only where there was one */
		guide: { name: 'De begeleider van vandaag', text: 'Die denkt graag met je mee.' },
		sheet: 'Jouw blad om te bewaren',
		sheetText: 'Alleen jij hebt dit blad.',
		print: 'Printen',
		download: 'Bewaar als tekst',
		picture: 'Bewaar als plaatje',
		pictureFailed: 'Het plaatje lukte niet. Bewaar het als tekst.',
		file: 'mijn-kaarten',
		eraseHint: 'Schrijf de code op. Daarmee kun je later jouw kaarten wissen, ook zonder telefoon.'
	},
	stop: {
		button: 'Stop en wis mijn kaarten',
		until: (day: string) => `Dit kan tot ${day}.`,
		title: 'Wil je stoppen?',
		text: 'Wij wissen jouw kaarten. Is het leggen al gesloten? Het plaatje van de groep is dan al gemaakt. Dat blijft.',
		cancel: 'Toch niet',
		confirm: 'Ja, wis mijn kaarten',
		failed: 'Dat lukte nog niet. Er is geen verbinding. Probeer het zo opnieuw.'
	},
	/** Sorting without a group. */
	solo: {
		title: 'Kaarten voor jezelf',
		lead: 'Leg de kaarten in je eentje. Je ziet wat jou helpt, wat jou tegenhoudt en wat je nodig hebt.',
		promises: [
			'Alles blijft op dit apparaat.',
			'Je kunt stoppen en later verder gaan.',
			'Je kiest zelf of je het iemand laat zien.'
		],
		howMany: 'Hoeveel kaarten?',
		few: (count: number, minutes: number) => `${count} kaarten, ongeveer ${minutes} minuten`,
		all: (count: number, minutes: number) => `Alle ${count} kaarten, ongeveer ${minutes} minuten`,
		begin: 'Beginnen',
		goOn: 'Ga verder waar je was',
		again: 'Begin opnieuw',
		againHint: 'Als je opnieuw begint, zijn de kaarten van de vorige keer weg.',
		open: 'Open een bewaard bestand',
		wrongFile: 'Dit bestand is niet van kaarten leggen. Kies een ander bestand.',
		noCards: 'De kaarten komen niet binnen. Kijk of je verbinding hebt en probeer het opnieuw.',
		next: 'Verder',
		person: 'Is het nu moeilijk? Praat erover met iemand die je vertrouwt.',
		onlyHere: 'Alles staat op dit apparaat. Alleen jij kunt het delen.',
		stopText: 'Wij wissen jouw kaarten van dit apparaat.',
		endTitle: 'Klaar',
		endText: 'Dit is van jou. Bewaar het, of neem het mee.',
		fileTitle: 'Bewaar jouw kaarten',
		fileText: 'Met dit bestand kun je later verder gaan, ook op een ander apparaat.',
		save: 'Bewaar als bestand',
		bringTitle: 'Neem het mee naar een gesprek',
		bringText:
			'Heb je een code van een gesprek? Dan doen jouw kaarten daar mee. Jij zegt eerst ja.',
		code: 'Code',
		codeTooShort: 'Een code heeft 8 cijfers, of 12.',
		bring: 'Zoek het gesprek',
		giveTitle: 'Geef het aan onderzoek',
		giveText:
			'Onderzoekers willen weten wat mensen helpt. Zij krijgen hoe jouw kaarten liggen. Geen naam, en niet wat je zelf schreef.',
		giveYes: 'Ja, onderzoekers mogen mijn kaarten gebruiken',
		give: 'Geef mijn kaarten',
		given: 'Dank je wel. Onderzoekers hebben jouw kaarten.',
		eraseHint: 'Alles wissen kan in het menu.'
	}
};
