import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messages as en } from '$lib/messages/imports/en';
import { messages as nl } from '$lib/messages/imports/nl';
import { judged, readFile, sortsOf } from './read';

const GOOD = 'participant,card,pile\np1,zin-in-leren,helps\np1,tijd,hinders\np2,tijd,neutral\n';
const GOOD_SORTS = {
	p1: { 'zin-in-leren': 'helps', tijd: 'hinders' },
	p2: { tijd: 'neutral' }
};
const utf16 = (text: string, little: boolean, mark = true) => {
	const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
	const view = new DataView(bytes.buffer);
	const signs = mark ? `\uFEFF${text}` : text;
	[...signs].forEach((sign, at) => view.setUint16(at * 2, sign.charCodeAt(0), little));
	return bytes;
};
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** The one problem, and that both languages have a sentence of it that names its line. */
function only(file: string | Uint8Array, choices?: Parameters<typeof judged>[1]) {
	const { problems, problemCount } = judged(file, choices);
	expect(problemCount).toBe(1);
	const [problem] = problems;
	if (!problem) throw new Error('no problem');
	for (const [texts, word] of [
		[nl, 'Regel'],
		[en, 'Line']
	] as const) {
		const sentence = texts.sentence(problem);
		expect(sentence).not.toBe(problem.code);
		expect(sentence.length).toBeGreaterThan(15);
		if (problem.line > 0) expect(sentence).toContain(`${word} ${problem.line}:`);
	}
	return problem;
}

describe('a file that is right is read whole', () => {
	test('whatever its separator, line ends and pieces', () => {
		for (const separator of [',', ';', '\t', '|']) {
			for (const end of ['\n', '\r\n', '\r']) {
				const file = GOOD.replaceAll(',', separator).replaceAll('\n', end);
				for (const piece of [1, 7, 1 << 16]) {
					const result = judged(file, {}, piece);
					expect(result.problems).toEqual([]);
					expect(sortsOf(result)).toEqual(GOOD_SORTS);
				}
			}
		}
	});

	test('in UTF-8 with and without a mark, in UTF-16 of both ends, and in UTF-16 without its mark', () => {
		const files = [
			new TextEncoder().encode(`\uFEFF${GOOD}`),
			utf16(GOOD, true),
			utf16(GOOD, false),
			utf16(GOOD, true, false)
		];
		for (const file of files) {
			for (const piece of [1, 5, 1 << 16]) {
				expect(sortsOf(judged(file, {}, piece))).toEqual(GOOD_SORTS);
			}
		}
		expect(readFile(utf16(GOOD, false)).encoding).toBe('utf-16be');
		expect(readFile(utf16(GOOD, true, false)).notices).toContainEqual(
			expect.objectContaining({ code: 'without-mark' })
		);
	});

	test('in Windows-1252, said in a notice', () => {
		const table = readFile(latin('participant,card,pile\nAndr\xe9,tijd,helps\n'));
		expect(table.encoding).toBe('windows-1252');
		expect(table.people.texts).toEqual(['André']);
		expect(table.notices).toEqual([{ code: 'encoding', line: 0, value: 'windows-1252' }]);
	});

	test('with a first line that names the separator, blank lines, and quotes around anything', () => {
		const table = readFile(
			'sep=;\n"participant";"card";"pile"\n\n"p;1";"tijd";"helps"\n"p ""2""\nx";tijd;helps\n;;\n;tijd;helps\n'
		);
		expect(table.people.texts).toEqual(['p;1', 'p "2" x']);
		expect(table.separator).toBe(';');
		// a quoted field went over two lines; of separators alone a line is nothing
		expect(table.problems).toEqual([{ code: 'no-participant', line: 8 }]);
	});

	test('any table written by the rules is read back, in any pieces (RFC 4180)', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', ' ', '€') });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
				fc.integer({ min: 1, max: 40 }),
				(rows, piece) => {
					const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
					const lines = [['participant', 'card', 'pile'], ...rows];
					const file = lines.map((row) => row.map(quoted).join(',')).join('\n');
					const table = readFile(file, { separator: ',' }, piece);
					const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
					const people = rows
						.filter(([person, card]) => tidy(person) !== '' && tidy(card) !== '')
						.map(([person]) => tidy(person));
					expect(table.people.texts).toEqual([...new Set(people)]);
				}
			),
			{ seed: 7, numRuns: 300 }
		);
	});
});

describe('a table is read the way it is laid out', () => {
	test('a line a person', () => {
		const result = judged('deelnemer;tijd;zin-in-leren\np1;helpt;houdt tegen\np2;;0\n');
		expect(result.problems).toEqual([]);
		expect(sortsOf(result)).toEqual({
			p1: { tijd: 'helps', 'zin-in-leren': 'hinders' },
			p2: { 'zin-in-leren': 'neutral' }
		});
		expect(result.notices).toEqual([{ code: 'not-placed', line: 0, count: 1 }]);
	});

	test('a line a card, as R writes a matrix', () => {
		const result = judged('"","p1","p2"\n"tijd",1,-1\n"zin-in-leren",0,NA\n');
		expect(sortsOf(result)).toEqual({
			p1: { tijd: 'helps', 'zin-in-leren': 'neutral' },
			p2: { tijd: 'hinders' }
		});
	});

	test('card texts stand for their cards, in any language of the deck', () => {
		const result = judged(
			'card_id,card_label,category_id,category_label,user_id\n1,My wish to learn something new,1,Helps me now,1\n'
		);
		expect(sortsOf(result)).toEqual({ '1': { 'zin-in-leren': 'helps' } });
	});
});

describe('what is wrong is named by its line and reason', () => {
	test('an empty file, one with a header alone, and one of blank lines', () => {
		expect(only('').code).toBe('empty');
		expect(only('\n\n').code).toBe('empty');
		expect(only('participant,card,pile\n')).toMatchObject({ code: 'no-rows', line: 1 });
	});

	test('the wrong separator: one column', () => {
		expect(only('participant/card/pile\np1/tijd/helps\n')).toMatchObject({
			code: 'one-column',
			line: 1,
			value: 'participant/card/pile'
		});
		expect(only(GOOD, { separator: ';' })).toMatchObject({ code: 'one-column', line: 1 });
	});

	test('a quote that is never closed, where it was opened, however long the file goes on', () => {
		const file = `${GOOD}p3,tijd,"helps\n${'p4,tijd,helps\n'.repeat(20)}`;
		expect(only(file)).toMatchObject({ code: 'quote-open', line: 5 });
		const long = `participant,card,pile\np3,"tijd,helps\n${'p4,tijd,helps\n'.repeat(200_000)}`;
		expect(only(long)).toMatchObject({ code: 'quote-open', line: 2 });
	});

	test('more bad lines than a set of numbers can hold, each counted', () => {
		const lines = 17_000_000;
		const bytes = new TextEncoder().encode(`participant,card,pile\n${'x\n'.repeat(lines)}`);
		const { badLines, problemCount } = judged(bytes);
		expect([problemCount, badLines.size, badLines.first(3)]).toEqual([lines, lines, [2, 3, 4]]);
	});

	test('more people, or labels, than any file of ours: no more is kept, and it is said', () => {
		const people = Array.from({ length: 100_010 }, (_, at) => `p${at},tijd,helps\n`).join('');
		expect(only(`participant,card,pile\n${people}`)).toMatchObject({
			code: 'too-many-people',
			wanted: 100_000
		});
		const cards = Array.from({ length: 50_010 }, (_, at) => `p1,kaart ${at},helps\n`).join('');
		expect(judged(`participant,card,pile\n${cards}`).problems[0]).toMatchObject({
			code: 'too-many-cards',
			wanted: 50_000
		});
	});

	test('a sign of replacement that somebody wrote is a letter like any other', () => {
		const { encoding, notices } = readFile(`${GOOD}p\ufffd,tijd,helps\n`);
		expect([encoding, notices]).toEqual(['utf-8', []]);
		const text = new TextEncoder().encode(`${GOOD}José,tijd,helps\np\ufffd,tijd,`);
		const mixed = new Uint8Array([...text, 0xe9, 10]);
		expect(readFile(mixed).notices).toEqual([{ code: 'mixed-encodings', line: 6 }]);
	});

	test('a line without end', () => {
		expect(only(`participant,card,pile\n${'x'.repeat(2_000_000)}`)).toMatchObject({
			code: 'line-too-long',
			line: 2
		});
		// what comes after its first quarter of a megabyte is not kept: a large file is soon done
		const large = new Uint8Array(64 << 20).fill(120);
		expect(readFile(large).problems).toContainEqual({ code: 'line-too-long', line: 1 });
		const wide = utf16(`a,b\n${'x'.repeat(1_200_000)}`, true);
		expect(readFile(wide).problems).toContainEqual({ code: 'line-too-long', line: 2 });
	});

	test('ragged rows, longer and shorter', () => {
		expect(only(`${GOOD}p3,tijd\n`)).toMatchObject({
			code: 'ragged',
			line: 5,
			found: 2,
			wanted: 3
		});
		expect(only(`${GOOD}p3,tijd,helps,x\n`)).toMatchObject({ code: 'ragged', line: 5, found: 4 });
	});

	test('NUL and other signs that are no text', () => {
		expect(only(`${GOOD}p\0,tijd,helps\n`)).toMatchObject({ code: 'control-character', line: 5 });
		expect(only(`${GOOD}p3,tijd,he\x07lps\n`)).toMatchObject({ line: 5 });
	});

	test('text after a closing quote', () => {
		expect(only(`${GOOD}"p3"x,tijd,helps\n`)).toMatchObject({ code: 'stray-quote', line: 5 });
	});

	test('the same person and card twice, with the line it stood on first', () => {
		expect(only(`${GOOD}p1,tijd,helps\n`)).toMatchObject({
			code: 'double',
			line: 5,
			found: 3,
			value: 'p1',
			other: 'tijd'
		});
	});

	test('the same person twice in a line a person, and two columns of one name', () => {
		expect(only('participant,tijd\np1,helps\np1,hinders\n')).toMatchObject({
			code: 'double-row',
			line: 3,
			found: 2
		});
		expect(only('participant,tijd,tijd\np1,helps,hinders\n')).toMatchObject({
			code: 'column-twice',
			line: 1,
			found: 2,
			wanted: 3
		});
	});

	test('cards and piles that are not of the deck, unless the person said what they are', () => {
		expect(only(`${GOOD}p3,iets,helps\n`)).toMatchObject({ code: 'unknown-card', value: 'iets' });
		expect(only(`${GOOD}p3,tijd,iets\n`)).toMatchObject({ code: 'unknown-pile', line: 5 });
		const said = judged(`${GOOD}p3,iets,rood\np4,weg,rood\n`, {
			cards: { iets: 'familie-en-vrienden', weg: null },
			piles: { rood: 'hinders' }
		});
		expect(said.problems).toEqual([]);
		expect(sortsOf(said)).toEqual({ ...GOOD_SORTS, p3: { 'familie-en-vrienden': 'hinders' } });
	});

	test('a mixed file: lines of the other encoding are named, and read as they are', () => {
		const file = new Uint8Array([
			...new TextEncoder().encode('participant,card,pile\nJosé,tijd,helps\n'),
			...latin('Andr\xe9,tijd,helps\n')
		]);
		const table = readFile(file);
		expect(table.people.texts).toEqual(['José', 'André']);
		expect(table.notices).toEqual([{ code: 'mixed-encodings', line: 3 }]);
		expect(nl.sentence({ code: 'mixed-encodings', line: 3 })).toMatch(/^Regel 3: .*Windows-1252/);
	});

	test('bytes that are nothing in any encoding', () => {
		expect(only(latin(`${GOOD}p\x81\xe9,tijd,helps\n`))).toMatchObject({
			code: 'bad-bytes',
			line: 5
		});
	});

	test('Cyrillic letters in a header and in a pile are read as what they look like, and said', () => {
		const result = judged('participant,с\u0430rd,pile\np1,tijd,h\u0435lps\n');
		expect(result.problems).toEqual([]);
		expect(sortsOf(result)).toEqual({ p1: { tijd: 'helps' } });
		expect(result.notices.map(({ code, line }) => [code, line])).toEqual([
			['look-alike', 1],
			['look-alike', 2]
		]);
		expect(en.sentence(result.notices[0] as never)).toContain('another alphabet');
	});

	test('markup in a file stays text in the sentence, and is cut short', () => {
		const nasty = `<img src=x onerror=alert(1)>${'x'.repeat(100)}`;
		const problem = only(`${GOOD}p3,${nasty},helps\n`);
		expect(problem.value?.length).toBeLessThanOrEqual(60);
		expect(problem.value).toMatch(/^<img/);
	});
});

describe('lines that a person leaves out', () => {
	test('are passed over, and then all is understood', () => {
		const file = `${GOOD}p3,tijd\np1,tijd,helps\n`;
		expect(judged(file).badLines.first(10)).toEqual([5, 6]);
		const rest = judged(file, { leaveOut: new Set([5, 6]) });
		expect(rest.problems).toEqual([]);
		expect(sortsOf(rest)).toEqual(GOOD_SORTS);
		expect(rest.notices).toEqual([{ code: 'left-out', line: 0, count: 2 }]);
	});
});
