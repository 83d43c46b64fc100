import { twoFigures } from '../two-figures';
const count = (n: number): string => n.toLocaleString('nl');
const points = (half: number): string =>
	(half * 100).toLocaleString('nl', { maximumFractionDigits: 1 });
const two = (value: number): string => value.toFixed(2).replace('.', ',');

/** Hulp bij aantallen, en de opzet van een studie om vooraf vast te leggen. */
export const messages = {
	title: 'Hoeveel mensen zijn nodig?',
	lead: 'Reken voor een studie begint uit hoeveel mensen en gesprekken nodig zijn om per profiel iets te kunnen zeggen.',
	fields: {
		half: { label: 'Zo precies: plus of min, in punten', hint: '10 is: tussen 40 en 60 procent.' },
		share: { label: 'Rond welk deel, in procent', hint: '50 vraagt de meeste mensen.' },
		perDialogue: {
			label: 'Mensen uit één gesprek in de telling',
			hint: 'Van een profiel zijn dat er minder dan in het gesprek zitten: 10 is ruim.'
		},
		alike: {
			label: 'Hoe gelijk mensen uit één gesprek zijn (ρ)',
			hint: '0 is niet, 1 is helemaal. Vaak tussen 0,01 en 0,10.'
		},
		firm: { label: 'Deel met een vaste letter, in procent', hint: 'In simulaties 31.' },
		rarest: {
			label: 'Deel van het zeldzaamste profiel, in procent van de vaste',
			hint: '25 als alle vier even vaak voorkomen.'
		},
		dialogueSize: { label: 'Mensen in één gesprek', hint: '' },
		lost: {
			label: 'Rijen die wegvallen omdat iemand nee zei, in procent',
			hint: '24 tot 37 als één op de tien nee zegt, 0 als niemand nee zegt.'
		}
	},
	wrong: (low: string, high: string) => `Geef een getal van ${low} tot ${high}.`,
	/** The outcome in one sentence. */
	outcome: (
		half: number,
		share: number,
		size: {
			readonly perProfile: number;
			readonly rows: number;
			readonly sorters: number;
			readonly dialogues: number;
		}
	) =>
		`Voor plus of min ${points(half)} punten rond ${points(share)} procent zijn ${count(size.perProfile)} mensen met een vaste letter per profiel nodig. Dat zijn ongeveer ${count(twoFigures(size.rows))} rijen. Daarvoor moeten ongeveer ${count(twoFigures(size.sorters))} mensen sorteren en ja zeggen, in ongeveer ${count(twoFigures(size.dialogues))} gesprekken.`,
	deff: (deff: number, simple: number) =>
		`Mensen uit één gesprek lijken op elkaar: dat maakt het ${two(deff)} keer zo veel (deff). Los van elkaar zouden ${count(simple)} genoeg zijn.`,
	lostWhy:
		'Als één op de tien mensen nee zegt tegen onderzoek, vallen van wie ja zei 24 tot 37 van de 100 rijen weg om die ene te beschermen, het meest in kleine gesprekken. Met niemand die nee zegt, is dat 0.',
	consent: 'Tel daarbij op wie nee zegt tegen onderzoek, en wie het sorteren niet afmaakt.',
	how: 'Zo is dit berekend',
	howText:
		'n₀ is het aantal voor een interval van die breedte als iedereen los van elkaar kwam; deff maakt daar meer van; gedeeld door het deel dat vast is en door het deel van het zeldzaamste profiel geeft dat de rijen; gedeeld door wat er niet wegvalt, wie moet sorteren. Alles wordt naar boven afgerond.',
	power: 'Hoe vaak zou een verschil gevonden worden?',
	powerLead:
		'Dit probeert de hoofdtoets (b) uit op verzonnen werelden met deze kaartenset: mensen komen in gesprekken, en alleen een deel is vast.',
	powerFew:
		'Met 117 mensen laat een studie bijna niets zien van (b). Niets vinden is dan geen bewijs dat er niets is.',
	powerPeople: { label: 'Mensen die sorteren en ja zeggen', hint: 'Hoogstens 5 000.' },
	powerEffect: {
		label: 'Hoeveel een wens verschilt, in log-odds',
		hint: '1,2: wie veel tegenhoudt om zich heen heeft 3,3 keer zo hoge odds, boven de eigen kaarten uit.'
	},
	powerGo: 'Probeer uit',
	powerWorking: (done: number, all: number) => `Wereld ${done} van ${all} …`,
	/** How often one such need is found, by itself and among all needs. */
	powerTold: (alone: number, together: number) =>
		`Van zulke wensen vindt de toets er ${count(Math.round(alone * 100))} van de 100. Met de correctie voor alle wensen samen (maxT) zijn dat er ${count(Math.round(together * 100))}.`,
	powerOf: (rows: number, dialogues: number, firm: number) =>
		`Er blijven ${count(rows)} rijen over uit ${count(dialogues)} gesprekken, met ${points(firm)} procent vast.`,
	powerMeans: (alone: number): string =>
		alone < 0.2
			? 'Zo laat de studie bijna niets zien: niets vinden zegt niets.'
			: alone < 0.8
				? 'Zo mist de studie veel van wat er is.'
				: 'Zo vindt de studie het meeste van wat er is.',
	powerHow: (worlds: number) =>
		`${count(worlds)} werelden, telkens met dezelfde kans. Elke wens hangt af van de eigen kaarten (1,2 log-odds per kaart), van het gesprek, en zo veel als gevraagd van hoe het om iemand heen is.`,
	powerNone: 'Deze kaartenset heeft geen profielen of geen wensen: er is niets te toetsen.',
	register: 'Leg de opzet vooraf vast',
	registerLead:
		'Een bestand met alles wat vooraf vaststaat: kaartenset en versie, grenzen, regels, wie weggelaten wordt, toetsen, zaden, intervallen en dit aantal. Klaar om te registreren, bijvoorbeeld bij OSF. Vul de open plekken zelf in.',
	download: 'Haal de opzet op',
	lang: 'nl'
};
