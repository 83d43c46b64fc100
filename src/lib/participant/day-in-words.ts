/** A day as people say it: "22 februari 2027". Takes YYYY-MM-DD and the language of the page. */
export function dayInWords(day: string, language: string): string {
	const date = new Date(`${day}T12:00:00Z`);
	if (Number.isNaN(date.getTime())) return day;
	return date.toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric' });
}
