import { listOf } from '../listOf';
import { plural } from '../plural';
import { how } from './how-nl';

const decimals = (value: number, places: number): string =>
	value.toFixed(places).replace('.', ',').replace('-', '−');
const two = (value: number): string => decimals(value, 2);
const one = (value: number): string => decimals(value, 1);
const p = (value: number): string =>
	value < 0.001 ? '< 0,001' : value.toFixed(3).replace('.', ',');
const percent = (share: number): string => `${Math.round(share * 100)} %`;
const people = (n: number): string => plural('nl', n, { one: '1 mens', other: `${n} mensen` });

/** De figuren van de onderzoekskamer: wat ze zeggen, hoe ze berekend zijn. */
export const messages = {
	decimals,
	one,
	two,
	p,
	percent,
	people,
	working: 'Dit wordt uitgerekend. Dat kan een halve minuut duren.',
	failed: 'Dit is niet gelukt.',
	again: 'Probeer het opnieuw',
	piles: {
		caption: 'Waar elke kaart ligt',
		topShare: 'grootste stapel',
		entropy: 'spreiding',
		sharesHint:
			'Achter elk deel het 95 %-interval over gesprekken (Wilson op n/deff, elke stapel apart; vanaf 3 even grote gesprekken).',
		entropyHint:
			'Spreiding: 0 is iedereen op één stapel, 1 is gelijk verdeeld over alle stapels (genormaliseerde entropie).'
	},
	tooFew: 'Hiervoor zijn nog te weinig mensen.',
	noSides:
		'Geen stapel van deze kaarten betekent dat iets helpt of tegenhoudt. Daarom is er geen balans.',
	noSubjects:
		'Deze kaarten zijn niet in onderwerpen verdeeld. Daarom is er geen balans per onderwerp.',
	none: '–',
	// how a figure was computed
	how: 'Zo is dit berekend',
	rules: 'Regels',
	formula: 'Formule',
	sources: 'Bronnen',
	seed: (seed: number) => `Zaad van het toeval: ${seed}. Dezelfde mensen geven dezelfde uitkomst.`,
	r: 'In R',
	rHint: (packages: readonly string[]) =>
		`Pak package.zip uit (Bestanden) en zet de werkmap van R op die map. ${packages.length === 0 ? 'Alleen R zelf is nodig.' : `Nodig: ${packages.join(', ')}.`} Neem bij de bestanden dezelfde keuze van wie meetelt.`,
	copyR: 'Kopieer als R',
	copied: 'Gekopieerd.',
	copyFailed: 'Kopiëren lukt hier niet. De tekst is geselecteerd: kopieer hem zelf.',
	words: how,
	// needs x profile
	byProfile: 'Verschillen de wensen tussen profielen?',
	testCaption: 'De toets per wens',
	need: 'Wens',
	statistics: { 'profile-without': 'T', profile: 'X²' },
	v: 'V',
	pValue: 'p',
	maxT: 'p maxT',
	holm: 'p Holm',
	vInterval: '95 % van V',
	informative: 'Informatief',
	contributing: 'Gesprekken',
	shuffled: 'p geschud',
	found: (names: readonly string[], tested: number) =>
		names.length === 0
			? `Bij geen van de ${tested} getoetste wensen is een verschil tussen profielen aangetoond (maxT, 5 %). Dat is geen bewijs dat er geen is.`
			: `Bij ${names.length} van de ${tested} getoetste wensen verschilt het per profiel (maxT, 5 %): ${listOf('nl', names)}.`,
	/** Why no need has a p, by which test. */
	noTest: {
		'profile-without':
			'Voor geen wens dragen al 6 gesprekken iets bij aan de toets. Daarom is er geen p.',
		profile: 'Er is nog geen wens met 20 informatieve mensen. Daarom is er geen p.'
	},
	onlyC:
		'Dit is (c): het verschilt ook doordat de eigen kaart deel is van het profiel. Noem dit geen verschil tussen profielen.',
	model: 'Hoe de wens samenhangt met de balans',
	modelLead:
		'Een getal boven 0: hoe meer er helpt, hoe vaker deze wens. Onder 0: hoe meer er tegenhoudt, hoe vaker deze wens. In log-odds, met de standaardfout; de stapels van de eigen kaarten zitten in het model. Een * staat bij p Holm onder 0,05, over alle wensen.',
	/** How many needs go with each balance after Holm, of all that have a model. */
	modelTitle: (inside: number, around: number, together: number, all: number) =>
		`Van de ${all} wensen met een model hangt de wens bij ${inside} samen met de balans in de persoon, bij ${around} met die eromheen en bij ${together} met beide samen (Holm, 5 %).`,
	singular: (needs: readonly string[]) =>
		`σ is 0 bij ${needs.join(', ')}: daar verschillen gesprekken niet aantoonbaar (singulier model).`,
	intrinsic: 'In de persoon',
	external: 'Om de persoon heen',
	both: 'Samen',
	sigma: 'σ gesprekken',
	nPeople: 'Mensen',
	noModel: {
		'too-few': 'te weinig antwoorden',
		collinear: 'beide balansen gaan altijd samen',
		separated: 'de antwoorden vallen zonder uitzondering uit elkaar',
		'no-convergence': 'het rekenen kwam niet tot rust'
	} as Readonly<Record<string, string>>,
	modelBy: 'Balans',
	modelBys: {
		'profile-without': 'Zonder de kaarten van de wens',
		profile: 'Met alle kaarten'
	},
	// pattern
	patternOf: 'Van wie',
	everybody: 'Iedereen',
	patternPeople: (n: number) => `${people(n)} met dit vaste profiel`,
	// trust
	trustLead: 'Hier staat wat ervoor en ertegen pleit om op een letter te vertrouwen.',
	memberCheck: 'Herkennen mensen zich?',
	memberFew: (n: number) =>
		`${n === 1 ? '1 mens met een vaste letter koos' : `${n} mensen met een vaste letter kozen`} vooraf een beschrijving A-D: te weinig om te zeggen hoe vaak die past.`,
	memberTitle: (n: number, raw: number, kappa: number | undefined) =>
		`Van ${people(n)} met een vaste letter koos ${percent(raw)} vooraf dezelfde beschrijving${kappa === undefined ? '' : ` (κ ${two(kappa)})`}.`,
	memberNone: 'Nog niemand met een vaste letter koos vooraf een beschrijving A-D.',
	kappaInterval: (low: number, high: number) =>
		`95 %-interval van κ over gesprekken: ${two(low)} tot ${two(high)}.`,
	kappaNoInterval:
		'Een interval van κ staat er pas vanaf 5 even grote gesprekken waarin mensen kozen, en als hun keuzes genoeg verschillen.',
	memberTable: 'Regel naast eigen keuze vooraf',
	rule: 'Regel',
	selves: { neither: 'Geen van deze', unknown: 'Weet ik niet' } as Readonly<Record<string, string>>,
	fitTable: 'Past dit bij jou?',
	fitWhen: { before: 'Koos eerst zelf', after: 'Zag eerst het plaatje' } as Readonly<
		Record<string, string>
	>,
	fit: { yes: 'Ja', partly: 'Een beetje', no: 'Nee' },
	asked: 'Volgorde',
	stability: 'Zegt de helft van de kaarten hetzelfde?',
	noAxes: 'Deze kaarten gaan niet over twee kanten: er is geen letter om op te vertrouwen.',
	/** The figure beneath is of other people than the head of the page says. */
	figureOf: (n: number, dialogues: number, deck: string) =>
		`Deze uitkomst gaat over ${people(n)} in ${dialogues === 1 ? '1 gesprek' : `${dialogues} gesprekken`}, kaartenset ${deck}.`,
	stabilityTitle: (intrinsic: number | undefined, external: number | undefined) =>
		`Betrouwbaarheid ${intrinsic === undefined ? '–' : two(intrinsic)} in de persoon, ${external === undefined ? '–' : two(external)} eromheen.`,
	stabilityNone:
		'Hiervoor zijn er te weinig mensen, of ze verschillen niet van elkaar: dan is er geen betrouwbaarheid te berekenen.',
	sameSides: (share: number) => `Bij ${percent(share)} spreken twee helften elkaar niet tegen.`,
	retest: 'Twee keer leggen',
	/** A share of a few people is no share. */
	retestFew: (n: number) =>
		`${n === 1 ? '1 mens legde' : `${n} mensen legden`} twee keer: te weinig om te zeggen hoe vaak de uitkomst dezelfde is.`,
	retestTitle: (n: number, same: number) =>
		`Van ${people(n)} die twee keer legden, kreeg ${percent(same)} dezelfde uitkomst.`,
	retestNoInterval:
		'Intervallen staan er pas vanaf 5 even grote gesprekken waarin mensen twee keer legden.',
	shareInterval: (low: number, high: number) =>
		`95 %-interval: ${percent(low)} tot ${percent(high)}.`,
	kappaOf95: '95 % van κ',
	retestPeople: (n: number) => `${people(n)} ${n === 1 ? 'legde' : 'legden'} twee keer.`,
	kappaUnweighted: 'De vakken hebben geen volgorde. Elk ander vak telt daarom even zwaar.',
	shiftNone: 'Nog niemand legde een kaart twee keer.',
	retestNone: 'Nog niemand legde twee keer zonder dat de groep ertussen iets zag.',
	icc: (intrinsic: string, external: string) =>
		`ICC(A,1): ${intrinsic} in de persoon, ${external} eromheen.`,
	retestCards: 'Per kaart',
	raw: 'Gelijk',
	kappa: 'κ',
	firstTime: 'Eerste keer',
	secondTime: 'Tweede keer',
	letters: 'Uitkomst toen en nu',
	alternatives: 'Andere regels, zelfde kaarten',
	/** The lowest and highest share that keeps its letter, of so many rules. */
	alternativesTitle: (low: number, high: number, rules: number) =>
		low === high
			? `Met andere regels houdt ${percent(low)} dezelfde letter.`
			: `Met ${rules} andere regels houdt ${percent(low)} tot ${percent(high)} dezelfde letter.`,
	alternativesFewer: (fewest: number) => `De kleinste van die groepen is ${people(fewest)}.`,
	changeMind: 'Dezelfde tabel met elke regel',
	changeNeeds: 'Wensen per letter met elke regel',
	changeNeedsLine:
		'Deel dat deze wens nodig heeft, per letter, met elke regel. Dit is (c): het verschilt ook omdat de eigen kaart meetelt in de letter. Wie over een letter iets zegt, ziet hier of het met een andere regel blijft staan.',
	shareOf: (share: number, needed: number, placed: number) =>
		`${percent(share)} (${needed}/${placed})`,
	changeMindLine:
		'Wie een conclusie trekt uit de verdeling, ziet hier of die met een andere regel blijft staan. Alle mensen, eerste ronde.',
	primary: 'De regel zelf, vast',
	primaryAny: 'De regel zelf, vast of voorlopig',
	noLetter: 'Geen letter',
	randomRowAny: 'Wie willekeurig legt (vast of voorlopig)',
	randomPerson: 'Wie willekeurig legt',
	randomRow: 'Wie willekeurig legt (vast)',
	alternative: {
		weighted: 'Top 3 telt dubbel',
		will: 'Alleen zin en vertrouwen',
		strict: 'Zonder betwistbare kaarten',
		blocker: 'Kant van de blokkade houdt tegen'
	} as Readonly<Record<string, string>>,
	sameInterval: '95 %',
	sameLetter: 'Zelfde letter',
	bothLetters: 'Met beide een letter',
	disagrees: 'Andere kant',
	margins: 'Kaarten tot een kant weg is',
	marginsLine: (n: number, sure: number) =>
		`Van ${people(n)} met een vaste letter ${sure === 1 ? 'heeft' : 'hebben'} ${people(sure)} op beide assen een tekenindex boven 0,95 of onder 0,05.`,
	cardsMoved: 'Kaarten',
	background: 'Wie deze mensen zijn, en wat zij oversloegen',
	backgroundLine:
		'Vaste profielen naar wat er van mensen bekend is, en hoeveel kaarten zij oversloegen of nergens legden. Achtergrond die weinig mensen delen, is vooraf leeggemaakt. Een groep van minder dan 5 mensen telt mee met de rest. Dit is een beschrijving: mensen zijn niet willekeurig gekozen en er is niets getoetst.',
	backgroundColumns: {
		language: 'Taal van de kaarten',
		work: 'Nu betaald werk',
		want: 'Wil nu iets leren',
		doing: 'Leert nu iets',
		assisted: 'Hulp bij het leggen',
		mode: 'Hoe het gelegd is'
	} as Readonly<Record<string, string>>,
	backgroundQuestion: (id: string) => `Vraag van de studie: ${id}`,
	backgroundValues: {
		employed: 'Ja',
		'not-employed': 'Nee',
		unsaid: 'Zegt het liever niet',
		yes: 'Ja',
		maybe: 'Misschien',
		no: 'Nee',
		none: 'Geen',
		read: 'Voorgelezen',
		placed: 'Gelegd door een helper'
	} as Readonly<Record<string, string>>,
	backgroundRest: 'Anders, niet bekend, of een kleine groep',
	backgroundNone: 'Er is geen achtergrond die deze mensen verdeelt in groepen van 5 of meer.',
	backgroundWho: 'Wie',
	skipped: 'Kaarten overgeslagen',
	unplaced: 'Kaarten nergens gelegd',
	dealt: 'Kreeg hem',
	missingByCell: 'Overgeslagen, per profiel',
	missingByCard: 'Overgeslagen, per kaart',
	groups: 'Komen er vanzelf vier groepen?',
	groupsVerdict: (
		verdict: 'four-groups' | 'groups' | 'by-degree',
		k: number,
		rand: number | undefined
	) =>
		verdict === 'by-degree'
			? 'Geen groepen: mensen verschillen in mate.'
			: verdict === 'groups'
				? `Deze mensen vallen uiteen in ${k} groepen, niet in vier.`
				: `Deze mensen vallen uiteen in vier groepen${rand === undefined ? '' : ` (overeenkomst met de vaste profielen, adjusted Rand: ${two(rand)})`}.`,
	/** Why there is no plane to stand on. */
	groupsNone: (n: number): string =>
		n < 20
			? 'Onder 20 mensen is er over groepen niets te zeggen.'
			: 'Deze kaarten hebben geen twee balansen waarop mensen uiteen kunnen liggen, of te weinig mensen hebben er een. Over groepen is niets te zeggen.',
	groupsLine: (compared: number, all: number) =>
		compared === all ? `${people(all)} vergeleken.` : `${compared} van ${people(all)} vergeleken.`,
	groupsWhy: (verdict: 'four-groups' | 'groups' | 'by-degree'): string =>
		verdict === 'by-degree'
			? 'Groepen heten het pas als alle drie de grenzen gehaald zijn. Dat is hier niet zo: een profiel is hier een plek op het vlak, geen soort mensen.'
			: 'Alle drie de grenzen zijn gehaald.',
	groupsBounds: (k: number) => `De indeling die het meest los staat, met ${k} groepen`,
	bound: 'Grens',
	bounds: {
		apart: 'Groepen staan los (gemiddelde silhouet)',
		'beyond-one-cloud': 'Meer dan 95 % van werelden zonder groepen',
		'come-back': 'Elke groep komt terug bij opnieuw trekken (kleinste Jaccard)'
	},
	boundHere: 'Hier',
	boundNeeded: 'Minstens',
	boundReached: 'Gehaald',
	yesNo: (yes: boolean): string => (yes ? 'ja' : 'nee'),
	cardsTogether: 'Hangen kaarten samen?',
	cardsTogetherLine:
		'Hier zijn mensen verdeeld op losse kaarten, naast dezelfde kaarten geschud over de mensen. Boven toeval betekent: wie het over één kaart eens is, is het dat ook over andere. Over groepen zegt het niets.',
	latent: 'Latente klassen van kaarten',
	latentLine:
		'Een klasse is een manier van leggen waarbinnen de ene kaart niets meer zegt over de andere. Ook mensen die alleen in mate verschillen, geven meer dan één klasse: of er groepen zijn, zegt alleen de toets hierboven. Mensen uit één gesprek tellen hier alsof ze los van elkaar kwamen; daardoor kiest BIC eerder te veel klassen dan te weinig.',
	/** What may be said of the number of classes. */
	latentTold: {
		'too-few': () => 'Hiervoor zijn er te weinig mensen, of ze verschillen niet van elkaar.',
		'only-one': () =>
			'Er zijn te weinig mensen om meer dan één klasse te proberen. Over het aantal zegt dit niets.',
		one: () => 'Van wat is geprobeerd, past het model met één klasse het best (BIC).',
		some: (k: number) => `Van wat is geprobeerd, past het model met ${k} klassen het best (BIC).`,
		'at-end': (k: number) =>
			`Het grootste model dat is geprobeerd, met ${k} klassen, past het best (BIC). Een groter model past misschien nog beter.`,
		unsure: () =>
			'Welk aantal klassen het best past, is niet te zeggen: de beste oplossing is maar één keer gevonden.'
	},
	latentRand: (rand: number) =>
		`Overeenkomst van die klassen met de vaste profielen (adjusted Rand): ${two(rand)}.`,
	latentFewer: (models: number) =>
		`Met zo veel mensen is ${models === 1 ? 'meer dan één klasse' : `meer dan ${models} klassen`} niet geprobeerd: een model zou dan meer getallen hebben dan er mensen zijn.`,
	classes: 'Klassen',
	parameters: 'Getallen in het model',
	entropy: 'Entropie',
	foundAgain: 'Opnieuw gevonden',
	classShares: 'Deel per klasse',
	ofStarts: (again: number, starts: number) => `${again} van ${starts}`,
	groupCount: 'Groepen',
	silhouette: 'Silhouet',
	byChance: 'Geschud',
	sizes: 'Mensen per groep'
};
