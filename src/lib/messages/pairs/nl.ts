import { plural } from '../plural';

/** Kleine groepjes: de tekens, de telefoon, het grote scherm en het paneel. */
const COLOURS = {
	blue: ['blauwe', 'blauw'],
	orange: ['oranje', 'oranje'],
	black: ['zwarte', 'zwart'],
	yellow: ['gele', 'geel'],
	pink: ['roze', 'roze']
} as const;
const SHAPES = {
	star: 'ster',
	circle: 'cirkel',
	square: 'vierkant',
	triangle: 'driehoek',
	heart: 'hart',
	moon: 'maan',
	house: 'huis',
	drop: 'druppel'
} as const;
const IT = new Set(['square', 'heart', 'house']);

/** A sign as `domain/pairs/group-sign` gives it. */
interface Sign {
	readonly shape: keyof typeof SHAPES;
	readonly colour: keyof typeof COLOURS;
	readonly series: number;
}

export const messages = {
	sign: ({ shape, colour, series }: Sign) => {
		const name = `${COLOURS[colour][IT.has(shape) ? 1 : 0]} ${SHAPES[shape]}`;
		return series === 1 ? name : `${name} ${series}`;
	},
	yours: 'Jouw teken',
	find: (others: number) =>
		plural('nl', others, {
			one: 'Zoek 1 ander met dit teken.',
			other: `Zoek ${others} anderen met dit teken.`
		}),
	show: 'Dit scherm mag je laten zien. Er staat niets van jou op.',
	found: 'We hebben elkaar gevonden',
	again: 'Laat mijn teken zien',
	alone: 'Je bent nog alleen. De begeleider zoekt iemand voor je.',
	viewer: 'Jij hebt geen teken. Ga bij een groepje zitten. Luisteren mag ook.',
	soon: 'De begeleider maakt zo de groepjes.',

	wall: {
		title: 'Zoek wie jouw teken heeft',
		lines: ['Kijk op je telefoon.', 'Geen teken? Ga bij een groepje zitten.'],
		groups: 'De tekens van nu',
		people: (count: number) => plural('nl', count, { one: '1 mens', other: `${count} mensen` })
	},

	panel: {
		legend: 'Praten in groepjes van',
		sizes: { '2': '2 mensen', '3': '3 mensen', '4': '4 mensen' },
		make: 'Maak de groepjes',
		again: 'Meng opnieuw',
		clear: 'Haal de tekens weg',
		hint: 'Elke telefoon krijgt een teken. Mensen met hetzelfde teken praten samen. Ook jij ziet niet wie welk teken heeft.',
		sizesMade: (size: number, groups: number) =>
			plural('nl', groups, {
				one: `1 groepje van ${size}`,
				other: `${groups} groepjes van ${size}`
			}),
		alone: (numbers: string) =>
			`Nog alleen: nummer ${numbers}. Laat die persoon aanschuiven, of meng opnieuw.`,
		away: (count: number) =>
			plural('nl', count, {
				one: '1 mens heeft geen telefoon of het scherm staat uit, en zit waar het kan als extra in een groepje.',
				other: `${count} mensen hebben geen telefoon of het scherm staat uit. Zij zitten waar het kan als extra in een groepje.`
			}),
		without: 'Wie alleen meekijkt heeft geen teken, en kan overal aanschuiven.',
		nobody: 'Er is nog niemand om groepjes van te maken.',
		late: 'Wie later komt, krijgt vanzelf een plek. Wie samen praat, blijft bij elkaar.'
	}
};
