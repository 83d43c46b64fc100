/** First bytes of files that are not tables of text, two hexadecimal digits per byte. */
const KINDS: readonly (readonly [start: string, kind: string])[] = [
	['504b0304', 'zip'],
	['d0cf11e0', 'xls'],
	['25504446', 'pdf'],
	['7b', 'json']
];

/** What a file is if not a table of text, such as a workbook; undefined where it may be one. */
export function kindOfFile(bytes: Uint8Array): string | undefined {
	const start = [...bytes.subarray(0, 4)]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
	const kind = KINDS.find(([begin]) => start.startsWith(begin))?.[1];
	// a workbook is a zip that names what it holds
	if (kind !== 'zip') return kind;
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
	return /xl\/|\[Content_Types\]|_rels\//.test(head)
		? 'xlsx'
		: head.includes('spreadsheet')
			? 'ods'
			: 'zip';
}
