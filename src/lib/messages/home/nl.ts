import { plural } from '../plural';

/** The front page. */
export const messages = {
	pageTitle: 'Kaartgesprek: wat helpt jou om te leren?',
	title: 'Wat helpt jou om te leren? En wat houdt je tegen?',
	lead: 'Leg kaarten. Zie wat voor jou telt. Praat erover met de groep.',
	oneCard: 'Een van de kaarten',
	/** A card of the set that comes with the program. */
	card: { title: 'De tijd die ik heb om te leren', hint: 'Ik heb tijd, of ik heb geen tijd.' },

	joinTitle: 'Meedoen met een gesprek',
	joinHint: 'De code staat op het scherm in de zaal. Het zijn 8 cijfers, en soms 12.',
	code: 'Code',
	join: 'Doe mee',
	codeTooShort: 'Een code heeft 8 cijfers, of 12. Kijk nog een keer op het scherm.',
	linkBroken: 'Deze link is niet heel meer. Typ de code, of scan de QR-code.',
	codeUnknown: 'Deze code kennen we niet. Kijk nog een keer, of vraag de begeleider.',
	codeTryLater: 'Er zijn veel codes geprobeerd. Scan de QR-code, of wacht 10 minuten.',
	orScan: 'Of scan de QR-code met de camera van je telefoon.',
	orLink: 'Heb je een link gekregen? Open die dan gewoon.',

	soloTitle: 'Alleen kaarten leggen',
	soloText: 'Het kan ook zonder groep. Wat je legt, blijft op jouw apparaat, tenzij jij het deelt.',
	solo: 'Begin zelf',

	startTitle: 'Een gesprek begeleiden',
	startText: 'Voor docenten, coaches en begeleiders. Een groep, een groot scherm, ongeveer 2 uur.',
	start: 'Begin een gesprek',

	researchTitle: 'Onderzoek',
	researchText: 'Methode, bestanden en beperkingen, voor wie met de uitkomsten werkt.',
	research: 'Naar onderzoek',
	method: 'Hoe elk getal ontstaat',

	goingTitle: 'Je bent midden in een gesprek',
	mineTitle: 'Jouw gesprekken op dit apparaat',
	mineNone: 'Op dit apparaat staan nog geen gesprekken.',
	mineCount: (count: number) =>
		plural('nl', count, {
			one: 'Dit apparaat kan 1 gesprek openen.',
			other: `Dit apparaat kan ${count} gesprekken openen.`
		}),
	openAs: {
		participant: 'Verder met jouw kaarten',
		facilitator: 'Begeleiden',
		wall: 'Groot scherm openen',
		researcher: 'Onderzoek openen'
	},
	untitled: 'Gesprek zonder naam',
	startedOn: (date: string) => `Gestart op ${date}`,
	deletedOn: (date: string) => `Wordt gewist na ${date}`,
	forget: 'Van dit apparaat halen',
	forgetExplained: 'Het gesprek zelf blijft bestaan. Zonder de link kun je er niet meer in.',

	howTitle: 'Zo gaat het',
	how: [
		{
			title: 'Kaarten leggen',
			text: 'Op elke kaart staat iets over leren. Helpt het jou nu, of houdt het je tegen?'
		},
		{ title: 'Jouw plaatje', text: 'Je ziet wat jou helpt: in jou, en om je heen.' },
		{
			title: 'Samen praten',
			text: 'De groep ziet wat voor de meeste mensen geldt. Daar praat je over.'
		},
		{ title: 'Afspraken', text: 'Wat hebben jullie nodig? En wie doet wat?' }
	],

	privacyTitle: 'Wat wij bewaren',
	/** Five sentences. */
	privacy: [
		'Je naam schrijven we niet op.',
		'De groep ziet wat voor de meeste mensen geldt; in een kleine groep kan iemand soms raden.',
		'Onderzoekers krijgen jouw kaarten alleen als jij ja zegt.',
		'Je mag altijd stoppen: dan wissen wij jouw kaarten. Is het leggen al gesloten? Het plaatje van de groep is dan al gemaakt. Dat blijft.',
		'Deze site stuurt niets naar andere bedrijven.'
	],

	privacyMore: 'Meer over privacy',

	eraseTitle: 'Jouw kaarten wissen met een code',
	eraseText: 'Op jouw blad staat een wiscode. Daarmee wis je jouw kaarten. Dat kan niet terug.',
	eraseCode: 'Wiscode',
	eraseHint: 'Bijvoorbeeld ABCD-EFGH-JKLM.',
	erase: 'Wis mijn kaarten',
	erased:
		'Jouw kaarten zijn gewist. Is het leggen al gesloten? Het plaatje van de groep is dan al gemaakt. Dat blijft.',
	erasedResearch:
		'Bij de onderzoekers zijn jouw kaarten weg. Wat zij al hadden opgehaald, kunnen wij niet wissen.',
	eraseUnknown: 'Deze code kennen we niet. Kijk nog een keer op jouw blad.',

	aboutTitle: 'Over Kaartgesprek',
	about:
		'Dit is een hulp bij een gesprek. Het is geen toets. Niemand krijgt of verliest iets door de kaarten.',
	aboutMethod:
		'De kaarten en de regels zijn een voorstel, gemaakt naar onderzoek over leven lang ontwikkelen. Onderzoekers kunnen ze vervangen.',
	creditsTitle: 'Met dank aan',
	creditPictures: 'Tekeningen: OpenMoji, licentie CC BY-SA 4.0. Sommige zijn samengevoegd.',
	creditFont:
		'Letter: Atkinson Hyperlegible Next van het Braille Institute, SIL Open Font License 1.1.',
	creditSource: 'Het programma is open source, onder de EUPL 1.2.',
	licence: 'Lees de licentie'
};
