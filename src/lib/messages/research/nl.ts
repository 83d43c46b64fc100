import { plural } from '../plural';

const percent = (share: number): string => `${(share * 100).toFixed(1).replace('.', ',')}\u00A0%`;
/** Naar beneden afgerond: 2,98 van de 3 die nodig zijn is geen 3,0. */
const decimal = (value: number): string =>
	(Math.floor(value * 10) / 10).toFixed(1).replace('.', ',');
const signed = (value: number): string => {
	const size = Math.abs(value).toFixed(2);
	const sign = Number(size) === 0 ? '' : value < 0 ? '−' : '+';
	return `${sign}${size}`.replace('.', ',');
};

/** De onderzoekskamer. */
export const messages = {
	pageTitle: 'Onderzoek: Kaartgesprek',
	title: 'Onderzoek',
	lead: 'De profielen en kaarten van iedereen die ja zei tegen onderzoek.',
	methodLink: 'Hoe elk getal ontstaat',
	key: 'Sleutel voor onderzoekers',
	keyHint: 'De beheerder van deze server heeft de sleutel.',
	enter: 'Open de onderzoekskamer',
	keyWrong: 'Deze sleutel past hier niet. Vraag de sleutel aan de beheerder.',
	silent: 'Er komt geen antwoord. Kijk of er verbinding is en probeer het opnieuw.',
	again: 'Probeer het opnieuw',
	empty: 'Er zijn nog geen gesprekken met mensen die ja zeiden tegen onderzoek.',
	distribution: 'Verdeling van de profielen',
	distributionCaption: (people: number, dialogues: number) =>
		`${people} mensen in ${dialogues} ${dialogues === 1 ? 'gesprek' : 'gesprekken'}, eerste ronde`,
	firm: 'Alleen vaste profielen',
	/** A later factor round: its number, its people and its dialogues. */
	laterRound: (number: string, people: number, dialogues: number) =>
		`Ronde ${number}: ${people} mensen in ${dialogues} ${dialogues === 1 ? 'gesprek' : 'gesprekken'}, alleen vaste profielen`,
	laterRoundHint:
		'Een latere ronde kwam na het gesprek, van wie er toen nog was. Het verschil met ronde 1 is geen hertest.',
	any: 'Vaste en voorlopige profielen samen',
	profile: 'Profiel',
	count: 'Mensen',
	share: 'Deel',
	interval: '95 %-interval',
	jointInterval: '95 %, alle samen',
	method: (name: string) => `Interval berekend met: ${name}.`,
	methods: {
		none: 'geen, te weinig gesprekken',
		wilson_deff_t: 'Wilson op n/deff, met t van G* − 1'
	} as Readonly<Record<string, string>>,
	profiles: {
		A: 'In jou helpt, om je heen helpt',
		B: 'In jou helpt, om je heen houdt tegen',
		C: 'In jou houdt tegen, om je heen helpt',
		D: 'In jou houdt tegen, om je heen houdt tegen',
		provisional: 'Voorlopig',
		none: 'Geen profiel'
	} as Readonly<Record<string, string>>,
	percent,
	percents: (low: number, high: number) =>
		`${(low * 100).toFixed(1)} – ${(high * 100).toFixed(1)}\u00A0%`.replaceAll('.', ','),
	tick: (share: number) => `${Math.round(share * 100)}\u00A0%`,
	nPeople: (n: number) => plural('nl', n, { one: '1 mens', other: `${n} mensen` }),
	nCards: (n: number) => plural('nl', n, { one: '1 kaart', other: `${n} kaarten` }),
	distributionTitle: (profile: string, share: number, without: number) =>
		`Het vaakst is het ${profile} (${percent(share)}). Zonder letter in deze telling: ${percent(without)}.`,
	/** Where no letter may be called the most frequent one; with the share without a letter. */
	/** What somebody who lays at random gets (S2); it stands beside every distribution. */
	randomSorter: (letter: number, provisional: number | undefined, none: number) =>
		`Wie kaarten willekeurig legt, krijgt elke letter in ${percent(letter)}${provisional === undefined ? '' : `, voorlopig in ${percent(provisional)}`} en geen profiel in ${percent(none)} van de keren.`,
	noMost: {
		nobody: () => 'In deze telling heeft niemand een letter.',
		'too-few': (without: number) =>
			`Welke letter het vaakst voorkomt, is met zo weinig gesprekken niet te zeggen. Zonder letter in deze telling: ${percent(without)}.`,
		unclear: (without: number) =>
			`Welke letter het vaakst voorkomt, is niet te zeggen: de intervallen overlappen. Zonder letter in deze telling: ${percent(without)}.`
	},
	/** Names of saved drawings. */
	saved: {
		profiles: 'profielen',
		pattern: 'patroon',
		cards: 'kaarten',
		needs: 'wensen',
		shift: 'opnieuw-gelegd'
	},
	fewDialogues: (dialogues: number, effective: number) =>
		`Weinig gesprekken: de ${dialogues} gesprekken tellen samen als ${decimal(effective)} even grote. Daardoor zijn de intervallen breed.`,
	tooFewDialogues: (dialogues: number, effective: number) =>
		dialogues === 1
			? 'Dit is één gesprek. Mensen uit één gesprek lijken op elkaar; hoeveel, is pas vanaf 3 gesprekken te schatten. Daarom staat er geen interval dat over andere gesprekken iets zegt.'
			: `De ${dialogues} gesprekken tellen samen als ${decimal(effective)} even grote. Hoeveel mensen uit één gesprek op elkaar lijken, is pas vanaf 3 te schatten. Daarom staat er geen interval dat over andere gesprekken iets zegt.`,
	notRandom:
		'De mensen zijn niet willekeurig gekozen. De intervallen gaan over mensen zoals deze, niet over een hele bevolking.',
	proposal: (version: string) =>
		`De kaarten en de regel voor een letter zijn een beschreven voorstel (telregels ${version}) en nog niet getoetst. Een letter is afgeleid; de kaarten zijn de gegevens.`,
	pattern: 'Waar mensen door gedragen en tegengehouden worden',
	patternHint: (people: number, dialogues: number) =>
		`Over alle gelegde kaarten van ${people} mensen in ${dialogues} ${dialogues === 1 ? 'gesprek' : 'gesprekken'}. −1 is alleen tegenhouden, 1 is alleen helpen. Het interval laat telkens één gesprek weg; het telt pas vanaf 5 even grote gesprekken.`,
	patternBy: 'Zet bij elkaar',
	patternSets: {
		dimension: 'Conversiefactor',
		facet: 'Onderwerp',
		role: 'Bron of omzetting'
	},
	patternTitle: {
		most: (part: string, value: number) => `“${part}” heeft de hoogste balans (${signed(value)}).`,
		least: (part: string, value: number) => `“${part}” heeft de laagste balans (${signed(value)}).`,
		unclear: 'Wat de hoogste balans heeft, is hiermee niet te zeggen.'
	},
	patternLine: '(helpt − houdt tegen) / alle gelegde kaarten, met interval over hele gesprekken',
	part: 'Deel',
	balance: 'Balans',
	placements: 'Kaarten',
	roles: { resource: 'Bronnen', conversion: 'Omzetting' } as Readonly<Record<string, string>>,
	signed,
	signedInterval: (low: number, high: number) =>
		[low, high]
			.map((value) =>
				value
					.toFixed(2)
					.replace(/^-(?=0\.00$)/, '')
					.replace('-', '−')
					.replace('.', ',')
			)
			.join(' tot '),
	together: 'Welke kaarten liggen bij elkaar?',
	needs: 'Wat mensen nodig hebben',
	needsHint:
		'Alleen antwoorden van voordat de groep iets zag. Wensen volgen nooit uit een letter: iedereen kreeg dezelfde wensen in een eigen volgorde.',
	needsTitle: {
		most: (need: string, share: number) => `Het vaakst nodig: “${need}” (${percent(share)}).`,
		least: (need: string, share: number) => `Het minst vaak: “${need}” (${percent(share)}).`,
		unclear: 'Wat het vaakst nodig is, is hiermee niet te zeggen.'
	},
	needsLine: 'Deel dat dit nodig heeft, van wie de wens legde',
	needsBy: 'Wat mensen nodig hebben, per profiel',
	needsByHint:
		'Alleen van mensen die hun kaarten én hun wensen legden voordat de groep iets zag. Wie een wens oversloeg telt bij die wens niet mee.',
	needsByWhat: 'Vergelijk mensen',
	needsBys: {
		'profile-without': {
			label: 'Op profiel, zonder de kaarten van de wens',
			hint: 'Alleen dit mag een verschil tussen profielen heten.'
		},
		profile: {
			label: 'Op profiel',
			hint: 'Een kaart die bij de wens hoort, telt hier twee keer mee.'
		},
		'own-cards': {
			label: 'Op de kaarten van de wens',
			hint: 'Liggen die bij helpt, bij houdt tegen, of bij geen van twee?'
		}
	},
	needsOf: 'Van wie',
	needsOfLine: (group: string) => `Deel dat dit nodig heeft. ${group}.`,
	needsOfNobody: 'In deze groep is nog niemand.',
	needsByTable: 'Alle groepen naast elkaar',
	needsDifference: 'Verschil met de andere groepen samen',
	needsDifferenceLine:
		'Deel van de groep dat het nodig heeft, min dat van de andere groepen samen, met 95 %-interval over hele gesprekken (waar de groep uit 5 even grote komt, en niet allemaal hetzelfde antwoordt). Het beschrijft; of profielen verschillen zegt alleen de toets hieronder.',
	difference: (value: number, low: number | undefined, high: number | undefined) =>
		low === undefined || high === undefined
			? signed(value)
			: `${signed(value)} (${signed(low)} tot ${signed(high)})`,
	ownCards: {
		hinders: 'De kaarten van de wens houden tegen',
		neutral: 'De kaarten van de wens doen geen van twee',
		helps: 'De kaarten van de wens helpen'
	} as Readonly<Record<string, string>>,
	shift: 'Kaarten die opnieuw gelegd zijn',
	shiftHint:
		'Na het gesprek, van wie de kaart beide keren legde. Meer dan 0 is naar helpt, minder dan 0 naar houdt tegen. Dit is geen hertest: er is over gepraat.',
	shiftTitle: {
		some: (all: number, above: number, below: number) =>
			`Van ${all} opnieuw gelegde kaarten gingen er ${above} naar helpt en ${below} naar houdt tegen (alle kaarten samen, 95 %). Bij ${all - above - below} is dat niet te zeggen.`,
		none: (all: number) =>
			`Er zijn ${all} kaarten opnieuw gelegd, in te weinig gesprekken om te zeggen of er iets verschoof.`
	},
	/** Under 3 dialogues of one size: of these people, and of nobody beyond them. */
	shiftTitleHere: {
		some: (all: number, above: number, below: number) =>
			`Van ${all} opnieuw gelegde kaarten gingen er bij deze mensen ${above} naar helpt en ${below} naar houdt tegen (alle kaarten samen, 95 %). Bij ${all - above - below} is dat niet te zeggen. Over andere gesprekken zegt dit niets.`,
		none: (all: number) =>
			`Er zijn ${all} kaarten opnieuw gelegd, door te weinig mensen om te zeggen of er iets verschoof.`
	},
	shiftLineHere:
		'Netto deel dat de kaart anders legde, met interval van Bonett en Price over de mensen van deze gesprekken alleen, elke kaart apart',
	shiftLine:
		'Netto deel dat de kaart anders legde, met interval van Bonett en Price over gesprekken, elke kaart apart',
	need: 'Wens',
	needsCounts: 'Aantallen, wat het eerst nodig is, en wie dat kan doen',
	needed: 'Nodig',
	have: 'Heb ik al',
	noNeed: 'Niet nodig',
	first: 'Eerst',
	owner: 'Wie kan dit doen',
	owners: {
		self: 'zelf',
		home: 'thuis of vriend',
		work: 'werk',
		school: 'school of cursus',
		council: 'gemeente of UWV',
		unknown: 'weet niet'
	} as Readonly<Record<string, string>>,
	two: (value: number) => value.toFixed(2).replace('.', ','),
	cards: 'Kaarten',
	card: 'Kaart',
	net: 'Netto',
	cardsTitle: {
		some: (all: number, above: number, below: number) =>
			`Van ${all} kaarten helpen er ${above} meer mensen dan ze tegenhouden; ${below} houden er meer tegen (alle kaarten samen, 95 %). Bij ${all - above - below} is dat niet te zeggen.`,
		none: (all: number) =>
			`Er zijn ${all} kaarten, van te weinig gesprekken om te zeggen welke meer helpen dan tegenhouden.`
	},
	cardsLine:
		'Netto deel per kaart, met interval van Bonett en Price over gesprekken, elke kaart apart',
	contested: 'Hierover zijn deze mensen verdeeld (0,50 of meer)',
	polarisation: 'Verdeeldheid',
	consensus: (names: readonly string[]) =>
		`Van wie deze kaarten legde, deed minstens negen van de tien dat op dezelfde stapel: ${names.join(', ')}.`,
	agreement: (fleiss: number | undefined, ac1: number | undefined, cards: number) =>
		`Hoeveel de kaart de stapel bepaalt, en niet de mens (stapels gemiddeld over kaarten): κ van Fleiss ${fleiss?.toFixed(3).replace('.', ',') ?? '–'}, AC1 van Gwet ${ac1?.toFixed(3).replace('.', ',') ?? '–'}, over ${cards} kaarten.`,
	agreementNoInterval: 'Intervallen van κ en AC1 staan er pas vanaf 5 even grote gesprekken.',
	agreementIntervals: (fleiss: string, ac1: string) =>
		`95 %-intervallen over gesprekken: κ ${fleiss}, AC1 ${ac1}.`,
	dialogues: 'Gesprekken',
	dialogue: 'Gesprek',
	deck: 'Kaartenset',
	mode: 'Soort',
	period: 'Periode',
	joined: 'Deden mee',
	exported: 'In de bestanden',
	withheld: 'Achtergehouden',
	files: 'Bestanden',
	filesHint:
		'Je krijgt één momentopname. De nummers van mensen en gesprekken gelden alleen daarbinnen. Het patroon van de kaarten zelf kan twee momentopnames verbinden.',
	makeFiles: 'Maak de bestanden',
	makingFiles: 'De bestanden worden gemaakt …',
	filesReady: (until: Date) =>
		`Deze bestanden horen bij elkaar. Ze staan klaar tot ${until.toLocaleString('nl', { weekday: 'long', hour: '2-digit', minute: '2-digit' })}. Wie zijn kaarten wist, staat er vanaf dan in geen enkel meer in.`,
	filesFailed: 'Het lukte niet om de bestanden te maken. Probeer het opnieuw.',
	file: {
		'profile_distribution.csv': 'Hoeveel mensen elk profiel hebben, met intervallen',
		'participants.csv': 'Een rij per persoon en ronde: scores, profiel, antwoorden',
		'placements.csv': 'Een rij per gelegde kaart',
		'needs.csv': 'Een rij per persoon en wens',
		'needs_summary.csv': 'Per gesprek wat mensen nodig hebben',
		'similarity.csv': 'Hoe vaak twee kaarten op dezelfde stapel liggen',
		'cards.csv': 'Per gesprek hoe de kaarten liggen',
		'codebook.csv': 'Wat elke kolom en kaart betekent',
		'manifest.json': 'Wat is achtergehouden, en waarom',
		'texts.csv': 'Eigen kaarten en woorden bij een kaart',
		'package.zip': 'Alles samen, met beschrijving'
	} as Readonly<Record<string, string>>,
	log: 'Wie wat heeft meegenomen',
	day: 'Dag',
	who: 'Wie',
	what: 'Wat',
	rows: 'Mensen'
};
