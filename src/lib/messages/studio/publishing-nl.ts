import { plural } from '../plural';

/** Talen, plaatjes, nakijken, proberen en publiceren. */
export const publishing = {
	languages: {
		title: 'Twee talen naast elkaar',
		place: 'Waar',
		beside: 'Naast elkaar',
		more: 'Taal erbij',
		add: 'Voeg toe',
		one: (name: string) => `De set is alleen in het ${name}.`,
		remove: (name: string) => `${name} weg`,
		missing: (missing: number, all: number) =>
			missing === 0
				? `Alle ${all} teksten zijn er.`
				: `${missing} van de ${all} teksten ontbreken.`,
		onlyMissing: 'Alleen wat ontbreekt',
		out: 'Download als CSV',
		in: 'Open een CSV',
		taken: (count: number, name: string) =>
			`${plural('nl', count, { one: '1 tekst', other: `${count} teksten` })} overgenomen in het ${name}.`,
		problem: (line: number, rule: 'place' | 'columns' | 'language' | 'quote') =>
			`Regel ${line}: ${
				{
					place: 'deze plek staat niet in de set',
					columns: 'de kolommen zijn niet place en twee talen',
					language: 'de taal van de laatste kolom heeft deze set niet. Voeg hem eerst toe',
					quote: 'hier begint een aanhalingsteken dat nergens eindigt'
				}[rule]
			}.`,
		cardsOnly: (name: string) =>
			`${name}: alleen de kaarten; de rest blijft Nederlands. Wie meedoet, leest dat bij het meedoen.`,
		participants: (name: string) => `${name}: ook de schermen van wie meedoet zijn in deze taal.`,
		reviewed: (name: string) => `Iemand die ${name} spreekt, heeft de teksten nagekeken`,
		reviewedHint: 'Niet nagekeken? Dan staat de taal uit tot iemand hem aanzet.',
		by: 'Wie keek het na?',
		on: 'Wanneer?'
	},
	pictures: {
		title: 'Plaatje',
		lead: 'Kies een kaart of stapel en zoek een plaatje. Zonder plaatje staan de woorden groter.',
		groups: { cards: 'Kaarten', piles: 'Stapels', needs: 'Wensen', practice: 'Oefenkaarten' },
		none: 'zonder',
		without: 'Zonder plaatje',
		own: 'Eigen plaatje',
		search: 'Zoek een plaatje',
		searchHint: 'Zoals: fiets, geld, dokter. Kies er één, of twee naast elkaar.',
		found: (count: number) =>
			count === 0 ? 'Niets gevonden. Probeer een ander woord.' : `${count} gevonden.`,
		silent: 'De plaatjes zijn er nu niet. Probeer het later opnieuw.',
		alt: 'Wat is er te zien?',
		altHint: 'Voor wie het plaatje niet ziet.'
	},
	check: {
		titles: {
			stop: (count: number) => (count === 0 ? 'Dit moet nog' : `Dit moet nog: ${count}`),
			advice: (count: number) => (count === 0 ? 'Goede raad' : `Goede raad: ${count}`)
		},
		none: { stop: 'Niets. De set kan gebruikt worden.', advice: 'Geen.' }
	},
	places: {
		card: (at: number, text: string) => (text === '' ? `Kaart ${at}` : text),
		need: (at: number, text: string) => (text === '' ? `Wens ${at}` : text),
		pile: (at: number, text: string) => (text === '' ? `Stapel ${at}` : text),
		practice: (at: number, text: string) =>
			text === '' ? `Oefenkaart ${at}` : `Oefenkaart ${at}: ${text}`,
		line: (place: string, at: number) => `${place}, regel ${at}`,
		whole: 'De hele set',
		keys: {
			text: 'tekst',
			hint: 'uitleg',
			alt: 'wat er te zien is',
			axis: 'kant',
			facet: 'onderwerp',
			dimension: 'gebied',
			swap: 'wisselt met',
			answers: 'hoort bij',
			openmoji: 'plaatje',
			picture: 'plaatje',
			score: 'telt als',
			core: 'korte set',
			title: 'Naam van de set',
			description: 'Omschrijving',
			status: 'Stand van de teksten',
			cards: 'Kaarten',
			piles: 'Stapels',
			'piles.factor': 'Stapels',
			'piles.need': 'Stapels voor wensen',
			axes: 'Twee kanten',
			'axes.intrinsic': 'De ene kant',
			'axes.external': 'De andere kant',
			profiles: 'Zinnen van de profielen',
			'profiles.A': 'Profiel A',
			'profiles.B': 'Profiel B',
			'profiles.C': 'Profiel C',
			'profiles.D': 'Profiel D',
			'profiles.none': 'Gemengd',
			questions: 'Vraag en uitleg',
			'questions.factor': 'De vraag bij elke kaart',
			'questions.need': 'De vraag bij een wens',
			'questions.instruction': 'Wat je vooraf zegt',
			'questions.top': 'Belangrijkste kaarten',
			'questions.blocker': 'Wat het onmogelijk maakt',
			'questions.first': 'Eerste wens',
			'questions.owner': 'Wie kan het doen',
			'questions.fit': 'Past het plaatje?',
			'questions.self': 'Welke zin past het best?',
			'questions.tableCard': 'De kaart op tafel',
			'questions.anchors': 'Vragen vooraf',
			practice: 'Oefenkaarten',
			needs: 'Wensen',
			thresholds: 'Grenzen van een profiel',
			dimensions: 'Gebieden',
			facets: 'Onderwerpen',
			languages: 'Talen',
			unreviewed: 'Talen',
			reviewed: 'Talen',
			licence: 'Licentie',
			contact: 'Contact'
		} as Readonly<Record<string, string>>
	},
	phone: { title: 'Zo ziet het eruit op een telefoon' },
	clash: {
		title: 'Iemand anders werkte ook aan deze set',
		lead: 'Alles van jullie allebei is bewaard. Kijk wat er veranderde.',
		changes: 'Dit veranderde de ander',
		more: (count: number) => `en nog ${count}`,
		nothing: '(leeg)',
		mine: 'van jou',
		theirs: 'van de ander',
		settle: 'Ga hiermee verder'
	},
	trial: {
		paper: 'Op papier',
		paperText: 'De kaarten om uit te knippen en het formulier, zoals de set nu is.',
		print: 'Bekijk en druk af',
		people: (count: number) => `${count} verzonnen mensen leggen de kaarten`,
		peopleText:
			'Zo ziet een groep het op het bord, en zo komt het in het bestand. Niets hiervan is echt.',
		go: 'Laat ze leggen',
		csv: 'Download als CSV',
		wall: 'Groot scherm',
		failed: 'Dit bord lukt nog niet met deze set.',
		rehearsal: 'Het hele gesprek',
		rehearsalText:
			'Een oefengesprek met 12 verzonnen mensen, van welkom tot afspraken, met deze set.',
		rehearse: 'Maak een oefengesprek',
		title: (name: string) => `Oefenen: ${name}`,
		open: 'Open het oefengesprek'
	},
	publish: {
		seenBy: 'Wie mag de set gebruiken?',
		seen: {
			link: { label: 'Wie de link heeft', hint: 'Jij geeft de link.' },
			organisation: { label: 'De organisatie', hint: 'Wie hier een sleutel heeft.' },
			all: { label: 'Iedereen', hint: 'Iedereen op deze server.' }
		},
		/** of `all`, for who has none */
		allNeedsKey: 'Iedereen op deze server. Daar is een sleutel voor nodig.',
		contact: 'Wie kan men vragen?',
		contactHint: 'Een naam of adres. Het staat bij de set.',
		licence: 'Licentie',
		licenceHint: (usual: string) => `Zoals ${usual}.`,
		meaning: 'De betekenis van een kaart of stapel is anders',
		meaningHint: 'Dan krijgt de set een nieuw hoofdnummer, en tellen gesprekken niet samen.',
		look: 'Bekijk wat er verandert',
		version: (version: string) => `Versie ${version}`,
		changes: {
			none: 'Er is niets veranderd.',
			first: 'De eerste versie van deze set.',
			major:
				'De betekenis verandert: een nieuw hoofdnummer. Oude en nieuwe gesprekken tellen niet samen.',
			minor: 'Er komt iets bij of valt iets weg dat de betekenis niet raakt.',
			patch: 'Alleen typefouten en kleine woorden.'
		},
		now: (version: string) => `Publiceer versie ${version}`,
		stops: (count: number) =>
			plural('nl', count, {
				one: 'Nog 1 ding te doen. Daarna kan een groep deze set leggen.',
				other: `Nog ${count} dingen te doen. Daarna kan een groep deze set leggen.`
			}),
		toCheck: 'Kijk wat er nog moet',
		unsent: 'Niet alles is bewaard. Wacht op verbinding en probeer het opnieuw.',
		silent: 'Er komt geen antwoord. Probeer het opnieuw.',
		done: (version: string) => `Versie ${version} is gepubliceerd`,
		doneText: 'Gesprekken houden hun versie. Wie iets wil veranderen, maakt een nieuwe.',
		link: 'Met deze link begint een gesprek met deze set',
		copy: 'Kopieer',
		copied: 'Gekopieerd.',
		notCopied: 'Kopiëren lukt niet. De link staat klaar om over te nemen.',
		use: 'Begin een gesprek'
	}
};
