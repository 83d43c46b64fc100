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
	'windows-1252': 'Windows-1252'
};
const roles: Readonly<Record<string, string>> = {
	participant: 'wie',
	card: 'kaart',
	pile: 'stapel',
	group: 'groep',
	ignore: 'niet gebruiken'
};

const problems: Readonly<Record<string, (one: Said) => string>> = {
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
	roles
};
