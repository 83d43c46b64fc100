import { readFileSync } from 'node:fs';
import type { DraftDeck } from '../lib/domain/deck-making/draft-deck.ts';
import type { Finding } from '../lib/domain/deck-making/finding.ts';
import { say, stopWith } from './upkeep.ts';

/** `npm run deck -- check file.json`: errors and possible improvements; exits 1 on errors. */

const USAGE = `Usage: npm run deck -- check <file.json or file.csv> [--language nl]

Checks a card set as the studio does. The form of a file: /api/v1/decks/schema.json on a running server,
src/lib/decks/deck.schema.json here.`;

const [act, file, ...rest] = process.argv.slice(2);
if (act === undefined || act === '--help' || act === '-h') {
	say(USAGE);
	process.exit(0);
}
if (act !== 'check' || file === undefined) stopWith(USAGE);

const asked = rest[0] === '--language' ? rest[1] : 'en';
const language = asked === 'nl' ? 'nl' : 'en';
const { readDeckFile } = await import('../lib/decks/read-deck-file.ts');
const { checkDraft } = await import('../lib/domain/deck-making/check-draft.ts');
const { placeOf, sentenceOf } = await import('../lib/domain/deck-making/place-of.ts');
const { languages } = await import('../lib/messages/language.ts');
const { nameOfLanguage } = await import('../lib/messages/name-of-language.ts');
const { messages: words } = await import(`../lib/messages/deckCheck/${language}.ts`);

let bytes = new Uint8Array();
try {
	bytes = readFileSync(file ?? '');
} catch {
	stopWith(`${file} cannot be read.`);
}
const { textOfBytes } = await import('../lib/domain/deck-making/text-of-bytes.ts');
const read = readDeckFile(textOfBytes(bytes));
const nothing = { languages: [], cards: [], practice: [], facets: [] };
const deck = (read.ok
	? read.draft
	: {
			...nothing,
			piles: { factor: [], need: [] },
			questions: { anchors: [] }
		}) as unknown as DraftDeck;
const findings: readonly (Finding & { readonly line?: number })[] = read.ok
	? checkDraft(read.draft, languages, Object.keys(read.pictures))
	: read.findings;
for (const finding of findings) {
	const place = placeOf(deck, finding.path, words, (tag) => nameOfLanguage(tag, language));
	const line = finding.line === undefined ? '' : `${words.parts.line(finding.line)}: `;
	const where = finding.path === '' ? place : `${place} (${finding.path})`;
	say(`${finding.level === 'stop' ? '!' : ' '} ${line}${where}: ${sentenceOf(finding, words)}`);
}
const stops = findings.filter(({ level }) => level === 'stop').length;
say(`\n  ${stops} to mend, ${findings.length - stops} to think about.`);
process.exit(stops > 0 ? 1 : 0);
