import type { CsvReader } from './csv-reader';
import { MOST_PROBLEMS } from './faults';
import type { ImportNotice, ImportProblem } from './import-problem';
import type { ImportText } from './import-text';

/** How the text of a file was read, and what in it could not be. */
export function saidOfText(
	text: ImportText,
	csv: CsvReader,
	leaveOut: ReadonlySet<number> | undefined
): { readonly problems: readonly ImportProblem[]; readonly notices: readonly ImportNotice[] } {
	const problems: ImportProblem[] = [];
	const notices: ImportNotice[] = [];
	if (text.perhapsMac !== undefined) {
		problems.push({ code: 'which-encoding', line: text.perhapsMac });
	}
	if (text.encoding !== 'utf-8') {
		notices.push({ code: 'encoding', line: 0, value: text.encoding });
	}
	if (text.withoutMark) notices.push({ code: 'without-mark', line: 0, value: text.encoding });
	if (csv.separatorLine) notices.push({ code: 'separator-line', line: 1, value: csv.separator });
	for (const line of text.mixedLines.slice(0, 100)) notices.push({ code: 'mixed-encodings', line });
	for (const line of text.unreadableLines.slice(0, MOST_PROBLEMS)) {
		if (!leaveOut?.has(line)) problems.push({ code: 'bad-bytes', line });
	}
	if (text.tooLong !== undefined) problems.push({ code: 'line-too-long', line: text.tooLong });
	if (csv.quoteOpen !== undefined) problems.push({ code: 'quote-open', line: csv.quoteOpen });
	return { problems, notices };
}
