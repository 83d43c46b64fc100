/** De code van een onderzoek, op de startpagina van gespreksleiders. */
export const messages = {
	label: 'Onderzoekscode',
	hint: 'Alleen als een onderzoeker je een code gaf. Zonder code hoort je gesprek bij het onderzoek van deze installatie.',
	look: 'Kijk welk onderzoek dit is',
	silent: 'Er komt geen antwoord. Kijk of je verbinding hebt, en probeer het opnieuw.',
	until: (day: string) =>
		`Kaarten van wie ja zegt, blijven bewaard tot en met ${day}. Van jouw gesprek ziet de onderzoeker alleen aantallen.`,
	questions: (count: number) =>
		count === 1
			? 'Deelnemers krijgen 1 vraag over zichzelf. Antwoorden hoeft niet.'
			: `Deelnemers krijgen ${count} vragen over zichzelf. Antwoorden hoeft niet.`,
	deck: 'De kaarten liggen vast.'
};
