/** An hour such as 2026-11-30T05 (UTC) in the reader's local time. */
export const hourInWords = (hour: string, language: string): string =>
	minuteInWords(`${hour}:00`, language);

/** A minute such as 2026-11-30T05:56 (UTC) in the reader's local time. */
export const minuteInWords = (minute: string, language: string): string =>
	new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit'
	}).format(new Date(`${minute}Z`));
