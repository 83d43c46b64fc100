/** One thing to read aloud: a sentence with its language, and where it stands on the screen. */
export interface SpokenLine {
	readonly text: string;
	/** BCP 47 */
	readonly language: string;
	readonly element: Element;
	readonly range: Range | undefined;
	/** address of a recording, read instead */
	readonly clip: string | undefined;
}

/** What is read: headings, text, questions, controls, and drawings with a text alternative. */
const READ =
	'h1,h2,h3,[role="heading"],p,li,legend,label,dt,dd,th,td,button,summary,[data-clip],svg[role="img"][aria-label]';
/** Left out: what is only for the eye or only for the ear, and a screen's small tools. */
const SKIPPED = '[aria-hidden="true"],.visually-hidden,[data-unread],dialog';

/**
 * The sentences of a screen in document order, for reading aloud. An element with readable children
 * is read through those.
 */
export function spokenLines(screen: Element, language: string): readonly SpokenLine[] {
	const parts = [...screen.querySelectorAll(READ)].filter(
		(one) =>
			one.closest(SKIPPED) === null &&
			one.getClientRects().length > 0 &&
			!one.parentElement?.closest('[data-clip]')
	);
	return parts
		.filter(
			(one) =>
				one.matches('[data-clip]') || !parts.some((other) => other !== one && one.contains(other))
		)
		.flatMap((element) => linesOf(element, language));
}

function linesOf(element: Element, page: string): readonly SpokenLine[] {
	const language = element.closest('[lang]')?.getAttribute('lang') ?? page;
	const clip = element.getAttribute('data-clip') ?? undefined;
	const label = element.localName === 'svg' ? element.getAttribute('aria-label') : null;
	if (label !== null) {
		return sentencesOf(label, language).map(({ text }) => ({
			text,
			language,
			element,
			range: undefined,
			clip
		}));
	}
	const { text, at } = textOf(element);
	if (clip !== undefined) return [{ text: text.trim(), language, element, range: undefined, clip }];
	return sentencesOf(text, language).map((sentence) => ({
		text: sentence.text,
		language,
		element,
		range: rangeOf(at, sentence.from, sentence.from + sentence.text.length),
		clip
	}));
}

interface Piece {
	readonly node: Text;
	readonly from: number;
}

/** The text that is seen, and which node each part of it comes from. */
function textOf(element: Element): { readonly text: string; readonly at: readonly Piece[] } {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const at: Piece[] = [];
	let text = '';
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node.parentElement?.closest(SKIPPED)) continue;
		// adjacent elements are separate words
		if (text !== '' && !/\s$/.test(text)) text += ' ';
		at.push({ node: node as Text, from: text.length });
		text += (node as Text).data;
	}
	return { text, at };
}

function rangeOf(at: readonly Piece[], from: number, to: number): Range | undefined {
	const first = at.findLast((piece) => piece.from <= from);
	const last = at.findLast((piece) => piece.from < to);
	if (!first || !last) return undefined;
	const range = document.createRange();
	range.setStart(first.node, Math.min(from - first.from, first.node.length));
	range.setEnd(last.node, Math.min(to - last.from, last.node.length));
	return range;
}

function sentencesOf(
	text: string,
	language: string
): readonly { readonly text: string; readonly from: number }[] {
	const parts = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
	return parts.flatMap(({ segment, index }) => {
		const said = segment.trim();
		// a lone dash or digit says nothing
		if (!/\p{L}|\p{N}/u.test(said)) return [];
		return [{ text: said, from: index + segment.indexOf(said) }];
	});
}
