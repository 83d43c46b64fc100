/** De studio: een lijst wordt een kaartenset. */
import { asking } from './asking-nl';
import { collecting } from './collecting-nl';
import { publishing } from './publishing-nl';

export const messages = {
	yes: 'ja',
	close: 'Sluiten',
	undo: 'Ongedaan maken',
	redo: 'Opnieuw',
	name: 'Naam van de set',
	unnamed: 'Set zonder naam',
	pageTitle: (name: string) => (name === '' ? 'Kaartenset maken' : `${name} · kaartenset`),
	wordsOver: (words: number, most: number) => `${words} woorden, liefst ${most}`,
	taken: 'Overgenomen, nog niet bekeken',
	looked: 'Bekeken, dit past',
	saved: {
		saved: 'bewaard',
		saving: 'bewaren …',
		kept: 'Geen verbinding. Alles staat op dit apparaat en gaat straks vanzelf mee.',
		differs: 'Iemand anders veranderde ook iets.',
		refused: 'Dit kan zo niet bewaard worden.'
	},
	parts: {
		label: 'Delen van de set',
		cards: 'Kaarten',
		piles: 'Stapels en vragen',
		pictures: 'Plaatjes',
		needs: 'Oefenen en wensen',
		languages: 'Talen',
		check: 'Nakijken',
		try: 'Proberen',
		publish: 'Publiceren',
		next: (part: string) => `Verder: ${part}`
	},
	...collecting,
	...asking,
	...publishing
};
