/** Bestanden met gelegde kaarten van papier of uit een ander programma. */

interface Said {
	readonly code: string;
	readonly line: number;
	readonly value?: string | undefined;
	readonly other?: string | undefined;
	readonly found?: number | undefined;
	readonly wanted?: number | undefined;
	readonly count?: number | undefined;
}

const at = ({ line }: Said): string => (line > 0 ? `Regel ${line}: ` : '');
const separators: Readonly<Record<string, string>> = {
	',': 'komma',
	';': 'puntkomma',
	'\t': 'tab',
	'|': 'rechte streep'
};
const encodings: Readonly<Record<string, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16 (klein eerst)',
	'utf-16be': 'UTF-16 (groot eerst)',
	macintosh: 'MacRoman',
	'windows-1252': 'Windows-1252'
};
const roles: Readonly<Record<string, string>> = {
	participant: 'wie',
	card: 'kaart',
	pile: 'stapel',
	group: 'groep',
	round: 'ronde',
	ignore: 'niet gebruiken'
};

const kinds: Readonly<Record<string, string>> = {
	xlsx: 'een werkmap van Excel (.xlsx). Bewaar het blad daar als “CSV UTF-8”',
	xls: 'een oude werkmap van Excel (.xls). Bewaar het blad daar als “CSV UTF-8”',
	ods: 'een werkmap van LibreOffice (.ods). Bewaar het blad daar als “Tekst-CSV”',
	zip: 'een zip. Pak het uit en kies het CSV-bestand dat erin zit',
	pdf: 'een PDF. Daar staat geen tabel in die te lezen is',
	json: 'JSON. Hier gaat het om een tabel: een CSV-bestand'
};

const problems: Readonly<Record<string, (one: Said) => string>> = {
	'not-a-table': ({ value }) => `Dit is ${kinds[value ?? ''] ?? 'geen tabel van tekst'}.`,
	'which-way': () =>
		'aan het bestand is niet te zien of de regels mensen zijn of kaarten. Kies hieronder wat een regel is, en kijk bij de eerste mensen of het klopt.',
	'which-encoding': () =>
		'letters met accenten zijn op twee manieren te lezen: zoals op een oude Mac, of zoals in Windows. Kies hieronder welke het is.',
	'same-sorts': ({ value, found }) =>
		`${found} mensen legden alle kaarten precies zoals iemand die er al stond; “${value}” is de eerste. Staan dezelfde gegevens er twee keer in?`,
	'too-many-rounds': ({ found, wanted }) =>
		`Het bestand heeft ${found} rondes; ${wanted} is het meeste. Is dit wel de kolom met de ronde?`,
	empty: () => 'Het bestand is leeg.',
	'no-rows': () =>
		'Onder de kop staat geen enkele regel die gebruikt kan worden. Is dit het goede bestand?',
	'one-column': ({ value }) =>
		`er is maar 1 kolom (“${value}”). Staat er een ander scheidingsteken in? Kies het hieronder.`,
	'quote-open': () =>
		'hier begint een aanhalingsteken dat nergens eindigt. Wat erna komt is niet gelezen. Zet het tweede aanhalingsteken erbij, of haal het eerste weg.',
	'line-too-long': () => 'deze regel heeft geen einde. Is dit wel een tabel met tekst?',
	'column-twice': ({ value, found, wanted }) =>
		`kolom ${found} en kolom ${wanted} heten allebei “${value}”. Geef ze elk een eigen naam.`,
	'no-column': ({ value }) => `kies welke kolom dit is: ${roles[value ?? ''] ?? value}.`,
	nobody: () => 'Er is niemand met een gelegde kaart in dit bestand.',
	'too-many-cards': ({ found, wanted }) =>
		`Het bestand heeft ${found} kaarten; een kaartenset heeft er hoogstens ${wanted}. Staan de mensen misschien in de kolommen?`,
	'too-many-piles': ({ found, wanted }) =>
		`Het bestand heeft ${found} stapels; een kaartenset heeft er hoogstens ${wanted}. Is dit wel de kolom met de stapel?`,
	'too-few-piles': () =>
		'Een kaartenset heeft minstens 2 stapels. Noem hieronder ook de stapel waar niemand iets legde.',
	'too-many-people': ({ found, wanted }) =>
		`Het bestand heeft ${found} mensen. Met deze kaartenset kunnen het er ${wanted} per bestand zijn: deel het op.`,
	'double-choice': ({ value, other }) =>
		`“${value}” en “${other}” zijn allebei dezelfde kaart. Laat een van de twee weg.`,
	ragged: ({ found, wanted }) =>
		`hier staan ${found} velden en in de kop ${wanted}. Een scheidingsteken te veel of te weinig?`,
	'stray-quote': () =>
		'na een aanhalingsteken dat sluit staat nog tekst. Zo is niet te zien waar het veld eindigt.',
	'control-character': ({ value }) =>
		`hier staat een teken dat geen tekst is, zoals NUL (in “${value}”).`,
	'bad-bytes': () => 'hier staan tekens die in geen enkele codering iets betekenen.',
	'no-participant': () => 'er staat niet van wie deze regel is.',
	'no-card': () => 'er staat geen kaart op deze regel.',
	'too-long': ({ found }) => `hier staat een veld van ${found} tekens; hoogstens 200 kan.`,
	'unknown-card': ({ value }) =>
		`“${value}” is geen kaart van deze kaartenset. Kies hieronder welke kaart het is, of laat hem weg.`,
	'unknown-pile': ({ value }) =>
		`“${value}” is geen stapel voor deze kaart. Kies hieronder welke stapel het is.`,
	double: ({ value, other, found }) =>
		`“${value}” heeft kaart “${other}” al op regel ${found}. Een kaart ligt maar op één plek.`,
	'double-row': ({ value, found }) => `“${value}” stond al op regel ${found}.`,
	'other-group': ({ value, other }) =>
		`“${value}” hoort hier bij een andere groep dan eerst (${other || 'geen groep'}).`,
	'both-works': ({ value, other }) =>
		`“${value}” heeft kaarten voor mensen met werk én voor mensen zonder werk (“${other}”).`
};

const notices: Readonly<Record<string, (one: Said) => string>> = {
	encoding: ({ value }) =>
		`Het bestand is gelezen als ${encodings[value ?? ''] ?? value}. Kijk of letters met accenten kloppen.`,
	'without-mark': () => 'Het bestand is UTF-16 zonder merkteken. Het is toch gelezen.',
	'mixed-encodings': () =>
		'deze regel is in Windows-1252 en de rest in UTF-8. Elke regel is gelezen zoals hij is; kijk of de letters hier kloppen.',
	'separator-line': ({ value }) =>
		`het bestand zegt zelf dat het scheidingsteken ${separators[value ?? ''] ?? value} is.`,
	'look-alike': ({ value, other }) =>
		`“${value}” heeft letters uit een ander alfabet die hetzelfde lijken. Gelezen als ${other}.`,
	'blank-lines': ({ count }) => `${count} lege regels zijn overgeslagen; dit is de eerste.`,
	'not-placed': ({ count }) => `${count} keer is een kaart niet gelegd (leeg of NA).`,
	'alike-people': ({ value, other }) =>
		`“${value}” en “${other}” schelen alleen hoofdletters. Ze gelden als twee mensen. Is het er één? Verander het dan in het bestand.`,
	headers: ({ count }) => `de eerste ${count} regels zijn samen de kop.`,
	'wide-rounds': ({ value, count }) =>
		`elke kolom staat er ${count} keer: ${value}. Dat zijn gelezen als ${count} rondes, in die volgorde.`,
	twins: ({ value, count }) =>
		`${count === 1 ? 'Eén mens legde' : `${count} mensen legden`} alle kaarten precies zoals iemand anders; “${value}” is de eerste.`,
	'left-out': ({ count }) => `${count} regels zijn op verzoek weggelaten.`
};

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

export const messages = {
	/** One problem or notice as a sentence with its line. */
	sentence: (one: Said): string => {
		const words = (problems[one.code] ?? notices[one.code])?.(one) ?? one.code;
		return one.line > 0 ? `${at(one)}${words}` : capital(words);
	},
	separators,
	encodings,
	roles,
	page: {
		pageTitle: 'Bestand opnemen: Kaartgesprek',
		title: 'Kaarten uit een bestand opnemen',
		lead: 'Neem kaarten op die op papier of in een ander programma zijn gelegd. Eerst zie je wat er begrepen is. Er wordt niets bewaard tot alles klopt, of tot je zegt welke regels weg mogen.',
		pick: 'Kies een CSV-bestand',
		other: 'Kies een ander bestand',
		reading: 'Het bestand wordt gelezen …',
		silent: 'Er komt geen antwoord. Kijk of er verbinding is en probeer het opnieuw.',
		storedTitle: 'Opgenomen',
		stored: (people: number, placements: number) =>
			`${people} mensen en ${placements} gelegde kaarten staan nu in het onderzoek, met soort “import”.`,
		reportTitle: 'Wat er in het bestand staat',
		found: (people: number, placements: number, groups: number) =>
			`${people} mensen, ${placements} gelegde kaarten${groups > 0 ? `, ${groups} groepen` : ''}`,
		readAs: (lines: number, separator: string, encoding: string) =>
			`${lines} regels, gescheiden door ${separator}, in ${encoding}.`,
		completeTitle: 'Alles is begrepen',
		complete: 'Er is nog niets bewaard. Zeg onderaan op welke grond je dit opneemt.',
		problems: (count: number) =>
			count === 1 ? 'Eén ding is niet begrepen' : `${count} dingen zijn niet begrepen`,
		moreProblems: (count: number) => `Nog ${count}`,
		leaveOut: (count: number) =>
			count === 1 ? 'Laat deze ene regel weg' : `Laat deze ${count} regels weg`,
		leaveOutHint: 'Alles wat op die regels staat doet dan niet mee.',
		leftOut: (count: number) =>
			count === 1 ? '1 regel is weggelaten' : `${count} regels zijn weggelaten`,
		notices: (count: number) => `Anders gelezen dan het er staat (${count})`,
		columnsTitle: 'Hoe het bestand is opgebouwd',
		layout: 'Wat is een regel?',
		layouts: {
			long: { label: 'Een gelegde kaart', hint: 'Kolommen: wie, kaart, stapel.' },
			'people-in-rows': { label: 'Een mens', hint: 'Elke kaart heeft een kolom.' },
			'cards-in-rows': { label: 'Een kaart', hint: 'Elk mens heeft een kolom.' }
		},
		firstTitle: 'De eerste mensen, zoals ze zijn begrepen',
		firstPerson: (person: string) => `${person} legde`,
		encoding: 'Letters met accenten',
		talk: 'Tussen de rondes is gepraat',
		talkHint:
			'Aan: de tweede keer is verschuiving. Uit: twee keer dezelfde vraag, om te zien hoe vast de antwoorden zijn.',
		steps: 'De getallen zijn stappen van een schaal',
		stepsHint:
			'Dan blijft hun volgorde bewaard, en kunnen programma’s voor Q ze lezen. Uit: het zijn namen van groepen.',
		step: (step: number) => `stap ${step} van een schaal`,
		separator: 'Scheidingsteken',
		columns: (count: number) => `Kolommen (${count})`,
		noName: 'zonder naam',
		roleOf: (column: string) => `Wat is kolom ${column}?`,
		aCard: 'een kaart',
		aPerson: 'een mens',
		deckHead: 'Welke kaarten en stapels dit zijn',
		deck: 'Kaartenset',
		newDeck: 'Maak een kaartenset van dit bestand',
		deckTitle: 'Naam van de nieuwe kaartenset',
		pileLabels: 'Stapels',
		cardLabels: 'Kaarten',
		pileScores: 'Wat elke stapel betekent',
		pileScoresHint:
			'Kies “geen kant” als stapels alleen groepen zijn. Dan is er geen profiel, en blijven alle andere maten over.',
		scores: {
			'1': 'helpt (1)',
			'0': 'geen van twee (0)',
			'-1': 'houdt tegen (−1)',
			none: 'geen kant',
			skip: 'overgeslagen'
		},
		withAxes: 'De kaarten gaan over twee kanten: in iemand en om iemand heen',
		withAxesHint: 'Alleen dan is er een profiel.',
		axes: { intrinsic: 'in iemand', external: 'om iemand heen' },
		choose: 'Kies …',
		whatIs: (label: string) => `Wat is “${label}”?`,
		notPlaced: 'Niet gelegd',
		leaveLabel: 'Laat weg',
		unknownLabels: (count: number) =>
			count === 1 ? 'Eén naam is niet herkend:' : `${count} namen zijn niet herkend:`,
		knownLabels: (count: number) => `Herkend (${count})`,
		groundTitle: 'Opnemen',
		sorted: 'Het bestand zegt niet wie met wie legde. Hoe legden deze mensen?',
		sortedHow: {
			alone: { label: 'Ieder alleen', hint: 'Ieder telt als een eigen gesprek.' },
			together: {
				label: 'Samen',
				hint: 'Zij tellen als één gesprek: er komen geen intervallen. Waren het meer gesprekken? Zet dan een kolom met de groep in het bestand.'
			}
		},
		study: 'In welk onderzoek',
		collected: 'Maand waarin de kaarten gelegd zijn',
		collectedHint: 'Zo: 2026-03. Leeg is deze maand.',
		collectedError: 'Schrijf het jaar en de maand, zo: 2026-03.',
		statement: 'Op welke grond mogen deze kaarten voor onderzoek gebruikt worden?',
		statementHint:
			'Bijvoorbeeld: alle deelnemers tekenden het formulier van maart 2026. Dit blijft bij het bestand staan.',
		version: 'Versie van die tekst of dat formulier',
		versionHint: 'Komt mee in de bestanden voor onderzoekers.',
		keep: (people: number) => `Neem ${people} mensen op`,
		notYet: 'Dit kan pas als elke regel begrepen is of weggelaten.',
		keptTitle: 'Opgenomen bestanden',
		remove: 'Verwijder',
		removeTitle: 'Uit het onderzoek halen',
		removeOne:
			'Wil één mens eruit? Geef de naam of het nummer dat in het bestand stond. Wij bewaren die namen zelf niet.',
		removePerson: 'Naam of nummer in het bestand',
		removeThisPerson: 'Haal deze persoon eruit',
		removeAll: (people: number) => `Haal alle ${people} eruit`,
		close: 'Sluit'
	}
};
