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
		dialogueSize: { label: 'Mensen in één gesprek', hint: '' }
	},
	wrong: (low: string, high: string) => `Geef een getal van ${low} tot ${high}.`,
	/** The outcome in one sentence. */
	outcome: (half: number, share: number, perProfile: number, sorters: number, dialogues: number) =>
		`Voor plus of min ${points(half)} punten rond ${points(share)} procent zijn ${count(perProfile)} mensen met een vaste letter per profiel nodig. Daarvoor moeten ongeveer ${count(twoFigures(sorters))} mensen sorteren, in ongeveer ${count(twoFigures(dialogues))} gesprekken.`,
	deff: (deff: number, simple: number) =>
		`Mensen uit één gesprek lijken op elkaar: dat maakt het ${two(deff)} keer zo veel (deff). Los van elkaar zouden ${count(simple)} genoeg zijn.`,
	lost: 'Als één op de tien mensen nee zegt tegen onderzoek, vallen van wie ja zei 24 tot 37 van de 100 rijen weg om die ene te beschermen, het meest in kleine gesprekken. Met niemand die nee zegt, is dat 0.',
	consent: 'Tel daarbij op wie nee zegt tegen onderzoek, en wie het sorteren niet afmaakt.',
	how: 'Zo is dit berekend',
	howText:
		'n₀ is het aantal voor een interval van die breedte als iedereen los van elkaar kwam; deff maakt daar meer van; gedeeld door het deel dat vast is en door het deel van het zeldzaamste profiel geeft dat wie moet sorteren. Alles wordt naar boven afgerond.',
	register: 'Leg de opzet vooraf vast',
	registerLead:
		'Een bestand met alles wat vooraf vaststaat: kaartenset en versie, grenzen, regels, wie weggelaten wordt, toetsen, zaden, intervallen en dit aantal. Klaar om te registreren, bijvoorbeeld bij OSF. Vul de open plekken zelf in.',
	download: 'Haal de opzet op',
	lang: 'nl'
};
