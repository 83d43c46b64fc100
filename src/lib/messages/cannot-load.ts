/** What a person reads when the texts themselves did not arrive. */
export const cannotLoad = [
	{
		lang: 'nl',
		sentence: 'De pagina kon niet laden. Heb je internet?',
		again: 'Probeer het opnieuw'
	},
	{
		lang: 'en',
		sentence: 'The page could not load. Are you online?',
		again: 'Try again'
	}
] as const;
