/** A day such as 2026-11-24 as people say it: `24 november 2026`. */
export function dayInWords(day: string, language: string): string {
	const date = new Date(`${day}T12:00:00Z`);
	if (Number.isNaN(date.getTime())) return day;
	return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
