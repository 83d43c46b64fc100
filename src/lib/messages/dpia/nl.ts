import type { PrivacySection, PrivacyWords } from '../privacy/nl';

/** A heading of the aid: what follows from the program, and what the organisation must add. */
export interface DpiaSection extends PrivacySection {
	/** questions that only the organisation can answer */
	readonly asks?: readonly string[];
}

interface DpiaRisk {
	readonly risk: string;
	readonly measure: string;
	readonly remains: string;
}

/** An aid for a data protection impact assessment (GDPR art. 35), for organisations using this. */
export const messages = {
	pageTitle: 'Hulp bij een DPIA: Kaartgesprek',
	title: 'Hulp bij een DPIA',
	lead: 'Een DPIA is een beoordeling van risico’s voor mensen (AVG, artikel 35). Dit is geen ingevulde DPIA. Wat het programma doet, staat hier, met de instellingen van deze installatie. Wat uw organisatie zelf moet zeggen, staat erbij als vraag.',
	save: 'Bewaar als tekst (Markdown)',
	print: 'Druk af',
	file: 'kaartgesprek-dpia',
	back: 'Naar privacy',
	asks: 'Zelf in te vullen',
	risksTitle: 'Risico’s en maatregelen',
	risk: 'Risico',
	measure: 'Wat het programma doet',
	remains: 'Wat overblijft, en wat u zelf doet',
	sections: (facts: PrivacyWords & { readonly store: string }): readonly DpiaSection[] => [
		{
			id: 'what',
			title: 'Beschrijving van de verwerking',
			lines: [
				'Volwassenen leggen kaarten over wat hen helpt en tegenhoudt bij leren, alleen of in een groep van 6 tot 30. Een begeleider leidt het gesprek met tekeningen van de groep. Onderzoekers krijgen, met toestemming, de gelegde kaarten zonder naam.',
				'De deelnemers kunnen laaggeletterd, ziek of afhankelijk zijn van een werkgever of uitkering. Dat maakt zorg nodig, ook waar geen naam bewaard wordt.',
				`Opslag: ${facts.store === 'postgres' ? 'PostgreSQL, onder beheer van de organisatie' : 'een bestand op de server (SQLite)'}. Verkeer: ${facts.https ? 'https' : 'http in een eigen netwerk'}.`
			],
			asks: [
				'Wie is verwerkingsverantwoordelijke, en wie beheert de server (verwerker)?',
				'In welk land staat de server, en welke partij levert hem?',
				'Welke mensen nodigt u uit, en hangt er voor hen iets van u af?'
			]
		},
		{
			id: 'data',
			title: 'Gegevens',
			lines: [
				'Geen naam, contactgegevens, adres op internet, browser of tijdstip van een antwoord. Wel: gelegde kaarten, keuzes, antwoord op drie vragen (wil leren, leert nu, heeft werk), taal, en woorden die mensen zelf typen.',
				'Antwoorden kunnen gaan over gezondheid, schulden of zorg voor anderen (de kaarten noemen die). Behandel ze als bijzondere gegevens zolang iemand herleid zou kunnen worden.',
				'Elke kolom van de database staat onderaan de privacyverklaring; een test houdt die lijst gelijk aan de database.'
			],
			asks: [
				'Vraagt een studie extra achtergrondvragen? Welke, en waarom zijn ze nodig?',
				'Mogen mensen zelf zinnen typen, of zet u dat uit?'
			]
		},
		{
			id: 'purpose',
			title: 'Doelen en grondslag',
			lines: [
				'Doel 1: een gesprek in de groep over wat mensen nodig hebben. Doel 2, alleen met een apart ja: onderzoek naar die behoeften.',
				'Meedoen is vrij; wie nee zegt volgt het gesprek zonder kaarten, en niemand hoort het. Het programma controleert in twee vragen of dat begrepen is.'
			],
			asks: [
				'Op welke grondslag (AVG artikel 6, en 9 waar nodig) verwerkt u voor doel 1?',
				'Is het ja voor doel 2 ook vrij waar u werkgever, school of uitkeringsinstantie bent?'
			]
		},
		{
			id: 'need',
			title: 'Noodzaak en evenredigheid',
			lines: [
				'Er wordt niets gevraagd dat het gesprek of de genoemde onderzoeksvraag niet nodig heeft. Geen account, geen profiel over gesprekken heen.',
				`Een gesprek wordt na ${facts.dialogueDays} dagen gewist; het eindigt vanzelf na ${facts.idleHours} uur stilte.`,
				facts.studies.until === undefined
					? 'Er staat geen studie open: geen rij gaat naar onderzoek.'
					: `Rijen voor onderzoek blijven uiterlijk tot ${facts.studies.until} en hebben een ander groepsnummer dan het gesprek had.`,
				facts.backups === 'none'
					? 'De server maakt zelf geen reservekopieën.'
					: facts.backups === 'operator'
						? 'Reservekopieën zijn van de beheerder (PostgreSQL).'
						: `Reservekopieën elke ${facts.backups.everyHours} uur, weg na ${facts.backups.keptDays} dagen; na terugzetten wordt opnieuw gewist wat gewist was.`
			],
			asks: ['Is deze bewaartermijn korter dan of gelijk aan wat u mensen belooft?']
		},
		{
			id: 'rights',
			title: 'Rechten van mensen',
			lines: [
				'Stoppen en wissen: op de telefoon zelf, of later met de wiscode van het eigen blad, ook in onderzoek. Meteen, zonder tussenkomst van iemand anders.',
				'Inzage en meenemen: het eigen blad. Wijzigen: zelf, zolang de groep legt.',
				'Een verzoek op naam kan niet uitgevoerd worden: er staat geen naam (AVG artikel 11).',
				'Er is geen besluit over een persoon. Een profielletter is een samenvatting van gelegde kaarten, en geen test.'
			],
			asks: ['Bij wie kunnen mensen terecht, en hoe snel krijgen zij antwoord?']
		}
	],
	risks: (facts: PrivacyWords): readonly DpiaRisk[] => [
		{
			risk: 'Iemand in de groep wordt herkend in een tekening of getal.',
			measure:
				'Pas na sluiten wordt iets getoond, en alleen als genoeg mensen meedoen; kleine aantallen worden woorden of blijven weg, ook wat daaruit terug te rekenen is. Een aanvaller met medestanders is nagespeeld.',
			remains:
				'Mensen in de zaal kunnen samen meer weten dan de regels aannemen. Maak de groep niet kleiner dan 5 en leg uit dat raden soms kan.'
		},
		{
			risk: 'Iemand wordt herkend aan wat hij of zij typt.',
			measure:
				'Een zachte waarschuwing bij namen, nummers en adressen; woorden staan niet in onderzoeksbestanden, tenzij daar apart om gevraagd wordt; opmerkingen staan standaard uit.',
			remains: 'De waarschuwing ziet niet alles. Lees vrije tekst voor u die deelt.'
		},
		{
			risk: 'Een onderzoeker herkent iemand aan een zeldzame combinatie.',
			measure:
				'Geen tijdstippen, maanden samengenomen bij kleine aantallen, een deel van de rijen achtergehouden, een nieuw nummer in elke uitvoer, een uitgave voor publicatie met alleen veilige aantallen, en een lijst van elke blik en elk bestand.',
			remains: 'Spreek met onderzoekers af dat bestanden niet gekoppeld en niet doorgegeven worden.'
		},
		{
			risk: 'Mensen voelen zich gedwongen mee te doen.',
			measure:
				'Nee zeggen is even makkelijk als ja; de begeleider ziet niet wie nee zei; stoppen kan altijd en wist alles.',
			remains: 'Laat de uitnodiging niet komen van wie over werk of uitkering beslist.'
		},
		{
			risk: 'Gegevens gaan verloren of komen op straat.',
			measure: facts.https
				? 'Versleuteld verkeer, sleutels alleen als hash, geen inlog om te stelen, wissen laat niets in het bestand achter, schade wordt gemerkt, antwoorden blijven op de telefoon tot ze veilig staan.'
				: 'Sleutels alleen als hash, geen inlog om te stelen, wissen laat niets in het bestand achter, schade wordt gemerkt, antwoorden blijven op de telefoon tot ze veilig staan. Het verkeer is hier niet versleuteld.',
			remains: facts.https
				? 'Versleutel de schijf van de server en houd het aantal beheerders klein.'
				: 'Gebruik http alleen in een eigen netwerk dat u vertrouwt; zet anders een adres met https in (ORIGIN). Versleutel de schijf.'
		},
		{
			risk: 'Regels van de server verraden wie wanneer iets deed.',
			measure:
				'Het eigen logboek kent het uur, en geen adres, sleutel of antwoord; tellers staan alleen open op de machine zelf.',
			remains:
				facts.proxies > 0
					? `Er staan ${facts.proxies} doorgeefcomputers voor: zet hun toegangslogboek uit.`
					: 'Zet, als er een doorgeefcomputer voor komt, het toegangslogboek daarvan uit.'
		},
		{
			risk: 'Een letter wordt gebruikt om over iemand te beslissen.',
			measure:
				'Het eigen plaatje staat alleen op de eigen telefoon; begeleider en onderzoeker krijgen geen naam bij een letter; overal staat dat het geen test is.',
			remains: 'Spreek af, en zeg vooraf, dat niemand om een letter vraagt.'
		}
	]
};
