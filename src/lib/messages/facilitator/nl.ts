import { listOf } from '../listOf';
import { plural } from '../plural';

const mensen = (count: number) => plural('nl', count, { one: '1 mens', other: `${count} mensen` });

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
	},

	panel: {
		pageTitle: (title: string) => `${title} · gesprek leiden`,
		loading: 'Het gesprek wordt geopend.',
		noKeyTitle: 'Dit gesprek is op dit apparaat niet open',
		goneTitle: 'Dit gesprek is gewist',
		gone: 'Alles van dit gesprek is weg. Niemand kan het nog lezen.',
		failed: 'Er kwam geen antwoord van de server.',
		toHome: 'Naar de beginpagina',

		connection: {
			connecting: 'Verbinding maken',
			open: 'Verbonden',
			asked:
				'De verbinding gaat via een omweg: iets op dit netwerk houdt berichten tegen. Alles komt een paar tellen later.',
			lost: 'Even geen verbinding. We proberen het steeds opnieuw.',
			trouble: 'De server kan even niet bij de opslag.',
			refused: 'Deze link werkt niet meer.'
		},
		changed: 'Er was net iets veranderd. Kijk hoe het nu is, en doe het zo nodig opnieuw.',
		dismiss: 'Sluit deze melding',

		now: (stage: string) => `Nu: ${stage}`,
		next: {
			open: 'Begin het gesprek',
			openHint: (people: string) => `${people} binnen. De telefoons stellen dan een paar vragen.`,
			openPractice: (people: string) => `${people} binnen. Op de telefoons begint dan het oefenen.`,
			openTalk: (people: string) => `${people} binnen. Eerst praten jullie over de vorige keer.`,
			close: 'Sluit het sorteren',
			closeNeeds: 'Sluit de wensen',
			closeAgain: 'Sluit het opnieuw leggen',
			closeHint: (finished: number, of: number) => `${finished} van ${of} klaar`,
			closeNotYet: (finished: number, needed: number) =>
				`Er zijn ${finished} mensen klaar. Voor een plaatje van de groep zijn er ${needed} nodig.`,
			closeNobody: (needed: number) =>
				`Er is nog niemand klaar. Voor een plaatje van de groep zijn er ${needed} nodig.`,
			closeTyped: (own: number, needed: number) =>
				`Zelf kaarten gelegd: ${mensen(own)}. Voor een plaatje zijn er ${needed} nodig. Formulieren die jij invoerde, tellen daarvoor niet.`,
			closeCounted: (finished: number, own: number, needed: number) =>
				`Van de ${finished} keer tellen er ${own} als mensen die zelf kaarten legden. Voor een plaatje zijn er ${needed} nodig.`,
			countAgain: 'Tel de mensen opnieuw',
			closeOne: (needed: number) =>
				`Er is 1 mens klaar. Voor een plaatje van de groep zijn er ${needed} nodig.`,
			preview: 'Bekijk eerst zelf',
			previewHint: 'Alleen jij ziet het plaatje.',
			row: (name: string) => `Volgende: ${name}`,
			rowHint: 'Het plaatje groeit met één rij, ook op de telefoons.',
			firstCard: 'Eerste kaart',
			card: 'Volgende kaart',
			part: (part: number, of: number) => `Volgende: deel ${part} van ${of}`,
			partHint: 'Het volgende deel komt op het grote scherm.',
			show: 'Laat zien aan de groep',
			showHint: 'Daarna staat het op het grote scherm en op elke telefoon.',
			advance: (stage: string) => `Volgende: ${stage}`,
			end: 'Beëindig het gesprek',
			endHint: 'Daarna kan niemand meer meedoen.',
			files: 'Download alles',
			filesHint: 'Het gesprek is afgelopen.',
			gone: 'Dit gesprek is gewist',
			skip: (stage: string) => `Toch verder naar: ${stage}`
		},

		closeDialog: {
			title: 'Sorteren sluiten?',
			titleNeeds: 'De wensen sluiten?',
			titleAgain: 'Het opnieuw leggen sluiten?',
			text: [
				'We maken nu één plaatje van de groep. Dat gebeurt maar één keer.',
				'Daarna verandert het plaatje niet meer, ook niet als iemand nog een kaart verlegt.'
			],
			waiting: (count: number) =>
				plural('nl', count, {
					one: '1 mens is nog niet klaar en komt niet in het plaatje.',
					other: `${count} mensen zijn nog niet klaar en komen niet in het plaatje.`
				}),
			everyone: 'Iedereen die er is, is klaar.',
			people: (count: number) => `${count} mensen legden kaarten. Klopt dat?`,
			peopleFewer: 'Nee, minder',
			howMany: 'Hoeveel mensen legden kaarten?',
			howManyHint: 'Kijk in de kamer. De groep ziet beide getallen.',
			howManyError: (count: number) => `Kies een getal onder ${count}.`,
			tooFewPeople: (needed: number) =>
				`Dan komt er geen plaatje van de groep: daarvoor zijn ${needed} mensen nodig. Laat zelf zien: iedereen kiest zelf wat hij op tafel legt.`,
			typedIn: (forms: number) =>
				plural('nl', forms, {
					one: '1 formulier voerde jij in. Dat telt niet mee voor wat de groep mag zien.',
					other: `${forms} formulieren voerde jij in. Die tellen niet mee voor wat de groep mag zien.`
				}),
			withoutPicture: 'Verder zonder plaatje',
			early:
				'De top 3 en de tafelkaart horen bij het plaatje. Wie die nog niet koos, komt daar niet meer bij.',
			unseen: 'Jij en de groep zien nog niets. Eerst kijk jij, dan pas de groep.',
			confirm: 'Ja, sluit het sorteren',
			confirmNeeds: 'Ja, sluit de wensen',
			confirmAgain: 'Ja, sluit het opnieuw leggen',
			cancel: 'Nog niet'
		},
		closeEarly: 'Sluit het sorteren nu al',

		counts: {
			title: 'Wie doet er mee?',
			joined: 'binnen',
			connected: 'verbonden',
			away: 'even weg',
			finished: 'klaar',
			finishedOf: (finished: number, of: number) => `${finished} van ${of} klaar`,
			people: mensen
		},

		agenda: {
			title: 'Stappen',
			done: 'geweest',
			current: 'nu',
			todo: 'komt nog',
			minutes: (count: number) => `${count} min`,
			back: 'Terug',
			forward: 'Verder'
		},

		people: {
			inside: 'binnen',
			title: 'Mensen',
			list: (count: number) => `Mensen (${count})`,
			none: 'Er is nog niemand binnen.',
			person: (number: string) => `Deelnemer ${number}`,
			hint: 'De nummers zijn de volgorde van binnenkomen. We weten geen namen.',
			status: { connected: 'verbonden', away: 'even weg', gone: 'op weg gezet' },
			finished: 'klaar',
			busy: 'bezig',
			gone: 'Zet op weg',
			back: 'Zet weer binnen',
			goneLabel: (number: string) => `Zet deelnemer ${number} op weg`,
			backLabel: (number: string) => `Zet deelnemer ${number} weer binnen`,
			lock: 'Deur dicht',
			unlock: 'Deur open',
			locked: 'De deur is dicht: niemand kan erbij komen.',
			unlocked: 'De deur is open: mensen kunnen meedoen.',
			pause: 'Zet antwoorden op pauze',
			resume: 'Laat antwoorden weer toe',
			paused: 'Antwoorden staan op pauze. Wat al gelegd was, komt nog wel aan.'
		},

		wall: {
			title: 'Groot scherm',
			legend: 'Wat laat het grote scherm zien?',
			follow: 'Volgt mee',
			frozen: 'Staat stil',
			blank: 'Leeg',
			followHint: 'Het scherm laat elke stap zien.',
			frozenHint: 'Het scherm blijft staan zoals het was.',
			blankHint: 'Het scherm is zwart. Bij de volgende stap gaat het weer aan.',
			open: 'Open het grote scherm',
			openHint: 'In een nieuw venster. Sleep het naar de beamer.',
			openSecond: 'Op het tweede scherm, als je browser dat mag.',
			blocked: 'Het venster ging niet open. Gebruik deze link:'
		},

		timer: {
			title: 'Klok',
			none: 'Er loopt geen klok.',
			left: (clock: string) => `Nog ${clock}`,
			over: 'De tijd is om.',
			paused: (clock: string) => `Staat stil op ${clock}`,
			plus: (minutes: number) => `+${minutes} min`,
			plusLabel: (minutes: number) => `${minutes} minuten erbij`,
			start: (minutes: number) => `Start ${minutes} min`,
			pause: 'Zet stil',
			resume: 'Loop verder',
			stop: 'Stop de klok'
		},

		lobby: {
			rehearsal: 'In een echt gesprek staan hier de QR-code en de code van het gesprek.',
			scan: 'Scan met de camera van je telefoon',
			qr: 'QR-code om mee te doen',
			orGo: 'Of ga naar',
			code: 'en typ deze code',
			address: 'Welk adres gebruiken de telefoons?',
			addresses: 'Alle adressen van deze computer',
			networks: {
				wifi: 'wifi',
				cable: 'netwerkkabel',
				network: 'netwerk',
				mobile: 'mobiel internet',
				vpn: 'VPN, niet voor telefoons in de zaal',
				virtual: 'alleen in deze computer',
				wsl: 'WSL, alleen in deze computer',
				docker: 'Docker, alleen in deze computer',
				none: 'geen netwerk gevonden',
				site: 'het adres van deze site',
				'this-computer': 'alleen deze computer'
			},
			locked: 'De deur is dicht. De code werkt nu niet.',
			reach: {
				'this-computer':
					'Dit adres werkt alleen op deze computer. Een telefoon komt hier niet. Kies een ander adres, of verbind deze computer met de wifi.',
				http: 'Telefoons moeten op hetzelfde wifi-netwerk zitten als deze computer. De verbinding is zonder slotje: gebruik een netwerk dat je vertrouwt.',
				https: 'Telefoons hebben alleen internet nodig.'
			},
			power: 'Is er een baas, docent of klantmanager bij?',
			powerYes: 'Ja',
			powerNo: 'Nee',
			powerHint: 'Bij ja laten we kaarten over deze mensen niet aan de groep zien.',
			powerLate: 'Dit kan alleen voordat het sorteren is gesloten.',
			more: 'Hoe komen telefoons hier?'
		},

		waiting: {
			finished: (finished: number, of: number) => `${finished} van ${of} klaar`,
			ready: {
				practice: (ready: number, of: number) => `${ready} van ${of} klaar met oefenen`,
				top: (ready: number, of: number) => `${ready} van ${of} kozen hun belangrijkste kaarten`,
				picture: (ready: number, of: number) => `${ready} van ${of} lazen hun eigen plaatje`
			},
			awaited: (away: number) =>
				plural('nl', away, {
					one: 'Wie er is, is klaar. 1 telefoon is even weg: vraag het in de kamer. Vertrokken? Zet die op weg bij Mensen.',
					other: `Wie er is, is klaar. ${away} telefoons zijn even weg: vraag het in de kamer. Vertrokken? Zet ze op weg bij Mensen.`
				}),
			inside: (joined: number) => `${mensen(joined)} binnen`,
			people: (connected: number, away: number) =>
				away === 0 ? 'allemaal verbonden' : `${connected} verbonden, ${away} even weg`,
			/** Na “Begin”: wat er nu op de telefoons staat. */
			begun: 'De telefoons stellen nu een paar vragen. Daarna kan iedereen oefenen.',
			begunPractice: 'Op de telefoons kan iedereen nu oefenen.',
			/** Who is not done: counts alone. */
			busy: (sorting: number, questions: number) =>
				[
					sorting > 0 ? `${sorting} aan het sorteren` : '',
					questions > 0 ? `${questions} nog bij de vragen` : ''
				]
					.filter(Boolean)
					.join(', ')
		},
		reveal: {
			shown: 'Dit ziet de groep nu.',
			closed: 'Het plaatje is gemaakt. Kijk eerst zelf, voor de groep het ziet.',
			notClosed: 'Er is nog geen plaatje. Sluit eerst het sorteren.',
			notClosedNeeds: 'Er is nog geen plaatje van de wensen. Sluit eerst de wensen.',
			tooFew: 'Er is geen plaatje van de groep',
			tooFewText: (finished: number, needed: number) =>
				`Klaar: ${mensen(finished)}. Onder de ${needed} kan de groep raden wie wat koos. Daarom maken we geen plaatje.`,
			countedText: (people: number, needed: number) =>
				`Geteld: ${mensen(people)}. Onder de ${needed} kan de groep raden wie wat koos. Daarom maken we geen plaatje.`,
			typedNot: 'Formulieren die jij invoerde, tellen hiervoor niet: jij weet wat erop staat.',
			countedNot:
				'Jullie telden minder mensen dan er keer kaarten gelegd zijn. Het kleinste getal telt.',
			selfTitle: 'Laat zelf zien',
			selfText: [
				'Vraag iedereen één kaart te kiezen en daar zelf over te vertellen.',
				'Wie niets wil vertellen, luistert. Dat is goed.',
				'Leg geprinte kaarten op tafel, als je die hebt.'
			],
			plane: 'In jou en om je heen',
			cards: 'De kaarten'
		},

		cards: {
			lists: {
				table: 'Op tafel',
				divided: 'Verdeelt',
				hinder: 'Houdt tegen',
				help: 'Helpt',
				open: 'Nog niet'
			},
			legend: 'Welke kaarten?',
			/** Wat je zegt bij de kaart op het scherm. */
			say: {
				quiet: 'Iedereen leest nu alle kaarten. Het is stil.',
				none: '“Welke kaart wil je bespreken?” Kies er een.',
				divided: '“De groep is het hier niet over eens. Wie wil vertellen?”',
				'most-help': '“Dit helpt de meeste mensen. Wat maakt dat het helpt?”',
				'most-hinder': '“Dit houdt de meeste mensen tegen. Wie wil er iets over vertellen?”',
				'most-neutral': '“Voor de meeste mensen maakt dit niet uit. Herken je dat?”',
				differs: '“Dit is voor iedereen anders. Wie wil er iets over vertellen?”'
			},
			onPile: (pile: string) => `“De meeste mensen legden dit bij: ${pile}. Herken je dat?”`,
			none: 'In deze lijst ligt geen kaart.',
			wholeList: (count: number) => `Alle ${count} kaarten`,
			show: 'Laat deze kaart zien',
			hide: 'Laat alle kaarten zien',
			showLabel: (card: string) => `Laat zien: ${card}`,
			discussed: 'Besproken',
			all: 'Op het scherm staan nu alle kaarten.'
		},
		again: {
			title: 'Kaarten nog een keer leggen',
			text: 'Iedereen legt deze kaarten nog een keer, voor zichzelf. Daarna ziet de groep wat er veranderde.',
			talkFirst: 'Bespreek eerst een kaart. Daarna kan iedereen die nog een keer leggen.',
			going: 'De kaarten worden nu nog een keer gelegd. Ga erheen in de lijst met stappen.',
			start: (count: number) =>
				plural('nl', count, {
					one: 'Laat 1 kaart nog een keer leggen',
					other: `Laat ${count} kaarten nog een keer leggen`
				}),
			small:
				'Er zijn minder dan 10 mensen. Dan laten we zien hoe de kaarten nu liggen, maar niet hoeveel mensen er iets veranderden.'
		},
		notes: {
			title: 'Notities',
			add: 'Schrijf een notitie',
			addToCard: 'Wat zegt de groep over deze kaart?',
			addHint: 'Zonder namen. Alleen jij ziet dit nu.',
			save: 'Bewaar de notitie',
			agree: 'Maak afspraak',
			agreed: 'Staat bij de afspraken',
			fillIn: 'Wie doet het, en wanneer?',
			others: (count: number) =>
				plural('nl', count, {
					one: '1 andere notitie',
					other: `${count} andere notities`
				}),
			show: 'Laat zien',
			hide: 'Haal van het scherm',
			shown: 'De groep ziet dit.',
			about: (card: string) => `Bij: ${card}`
		},

		agree: {
			title: 'Afspraken en boodschappen',
			none: 'Er is nog niets afgesproken.',
			sort: 'Wat is het?',
			sorts: { afspraak: 'Afspraak', boodschap: 'Boodschap' },
			sortHints: {
				afspraak: 'Iemand hier doet iets.',
				boodschap: 'Iemand die hier niet is, moet iets weten.'
			},
			fields: {
				afspraak: { what: 'Wat gaan we doen?', who: 'Wie van ons doet dit?', when: 'Wanneer?' },
				boodschap: {
					what: 'Wat moeten zij weten?',
					who: 'Voor wie is de boodschap?',
					when: 'Wie brengt de boodschap?'
				}
			},
			whoHint: 'Een rol is genoeg, zoals “de docent”.',
			addTitle: 'Nieuwe afspraak of boodschap',
			add: 'Zet erbij',
			save: 'Bewaar',
			edit: 'Verander',
			cancel: 'Toch niet',
			done: 'Gedaan',
			whatMissing: 'Schrijf op wat jullie afspreken.'
		},

		close: {
			filesTitle: 'Bestanden',
			filesHint: 'Hierin staat alleen wat de groep ook mag zien. Nooit wie wat koos.',
			files: {
				'report.html': 'Verslag om te lezen en te printen',
				'report.md': 'Verslag als tekst, voor een mail of wiki (Markdown)',
				'package.zip': 'Alles in één map (zip)',
				'profile_distribution.csv': 'Hoe de groep verdeeld is over de vier plaatjes',
				'cards.csv': 'Kaarten',
				'needs_summary.csv': 'Wat de groep nodig heeft',
				'similarity.csv': 'Welke kaarten bij elkaar liggen',
				'codebook.csv': 'Uitleg bij de kolommen'
			},
			keptUntil: (date: string) => `We wissen dit gesprek vanzelf na ${date}.`,
			endTitle: 'Het gesprek beëindigen?',
			endText:
				'Niemand kan dan nog meedoen of kaarten leggen. Een dag lang kun je het weer openen om verder te praten.',
			end: 'Beëindig het gesprek',
			ended: 'Het gesprek is afgelopen.',
			reopen: 'Open weer om te praten',
			tookPart: (count: number) =>
				plural('nl', count, {
					one: '1 mens deed mee.',
					other: `${count} mensen deden mee.`
				}),
			reopenHint: 'Dat kan tot een dag na het einde. Kaarten leggen kan dan niet meer.',
			purge: 'Wis het gesprek nu',
			purgeTitle: 'Alles van dit gesprek wissen?',
			purgeText: [
				'De kaarten, notities, afspraken en links zijn dan weg. Dit kan niet terug.',
				'Wie ja zei tegen onderzoek, blijft zonder naam in het onderzoek.'
			],
			purgeConfirm: 'Ja, wis alles',
			cancel: 'Toch niet'
		},

		/** A sort that was made on paper. */
		paper: {
			title: 'Een papieren formulier invoeren',
			text: 'Typ achter elkaar voor elke kaart een cijfer, in de volgorde van het formulier. Een streepje is: niets ingevuld.',
			print: 'Print kaarten en formulier',
			factors: 'Wat helpt en wat houdt tegen',
			needs: 'Wat is nodig',
			next: (number: number, card: string) => `Nu kaart ${number}: ${card}`,
			all: (count: number, more: number) =>
				more > 0 ? `Dat zijn ${more} cijfers te veel.` : `Alle ${count} kaarten zijn getypt.`,
			top: 'Belangrijkste kaarten',
			numbers: 'De nummers van hoogstens 3 kaarten.',
			blocker: 'Hierdoor lukt het echt niet',
			first: 'Als eerste nodig',
			number: 'Het nummer van de kaart, of leeg.',
			work: 'Heeft deze persoon werk?',
			works: { employed: 'Ja', 'not-employed': 'Nee', unsaid: 'Niet ingevuld' },
			research: 'Deze persoon kruiste aan: onderzoekers mogen mijn kaarten gebruiken',
			save: 'Bewaar dit formulier',
			saved: (code: string) =>
				`Bewaard. Schrijf deze wiscode op het blad van deze persoon: ${code}.`,
			late: 'De ronde is al gesloten: deze kaarten tellen niet mee in het plaatje van de groep.',
			failed: 'Dat lukte niet. Er is nog niets bewaard. Probeer het opnieuw.',
			problems: {
				factors:
					'Gebruik de cijfers van de stapels: ten minste één, en niet meer dan er kaarten zijn.',
				needs: 'Gebruik de cijfers van de stapels: niet meer dan er kaarten zijn.',
				top: 'Hoogstens 3 nummers, van kaarten die helpen of tegenhouden.',
				blocker: 'Een nummer van een kaart die tegenhoudt.',
				first: 'Een nummer van een wens die nodig is.'
			}
		},

		more: 'Meer'
	}
};
