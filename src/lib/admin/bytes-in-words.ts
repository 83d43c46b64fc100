/** Bytes in the unit that fits: `3.4 GB`. */
export function bytesInWords(bytes: number, language: string): string {
	const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
	const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1000, bytes)) / 3) - 1);
	return new Intl.NumberFormat(language, {
		style: 'unit',
		unit: units[step] ?? 'kilobyte',
		maximumFractionDigits: 1
	}).format(bytes / 1000 ** (step + 1));
}
