/** English is read in many countries: the day comes first, as in most of them. */
const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

/** A day such as 2026-11-24 as people say it: `24 november 2026`. */
export function dayInWords(day: string, language: string): string {
	const date = new Date(`${day}T12:00:00Z`);
	if (Number.isNaN(date.getTime())) return day;
	return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
		date
	);
}

/** The day it is where the reader is, in the same form. */
export const todayInWords = (language: string): string =>
	new Date().toLocaleDateString(localeOf(language), { dateStyle: 'long' });
