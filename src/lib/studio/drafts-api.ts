import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { ask, type Answered } from '$lib/live/api';
import {
	isDraft,
	isOpenedDraft,
	isPublished,
	isSaved,
	isSetList,
	isStoredPicture,
	isTried
} from '$lib/protocol/answers/draft-answers';
import { isNothing } from '$lib/protocol/shape';
import type {
	DraftPublish,
	DraftRead,
	NewDraft,
	OpenedDraft,
	PublishedSet,
	SetLine
} from '$lib/protocol/drafts';
import type { SendAnswer } from './keep-saving';

/** The calls of the studio, as pages make them. */

/** How a draft starts. */
export type Begin = NewDraft['from'];

export const listSets = (
	language: string
): Promise<Answered<{ readonly sets: readonly SetLine[] }>> =>
	ask('/drafts', { is: isSetList, language });

export const beginDraft = (
	from: Begin,
	language: string,
	title?: string
): Promise<Answered<DraftRead>> =>
	ask('/drafts', {
		is: isDraft,
		method: 'POST',
		body: { from, language, ...(title === undefined ? {} : { title }) },
		language
	});

export const readDraft = (id: string, language: string): Promise<Answered<OpenedDraft>> =>
	ask(`/drafts/${id}`, { is: isOpenedDraft, language });

/** Sends a draft; returns the server's version if somebody else changed it meanwhile. */
export async function sendDraft(
	id: string,
	rev: number,
	deck: DraftDeck,
	language: string
): Promise<SendAnswer<DraftDeck>> {
	const answer = await ask(`/drafts/${id}`, {
		is: isSaved,
		method: 'PUT',
		body: { rev, deck },
		language,
		// a small one keeps going when the page is left
		keepalive: JSON.stringify(deck).length < 50_000
	});
	if (answer.ok) return { kind: 'taken', rev: answer.value.rev };
	const { problem } = answer;
	if (!problem || problem.status >= 500 || problem.status === 429) return { kind: 'silent' };
	if (problem.code === 'stale-draft') {
		return {
			kind: 'differs',
			now: { rev: Number(problem['rev']), draft: problem['deck'] as DraftDeck }
		};
	}
	return { kind: 'refused', why: problem.detail ?? '' };
}

export const throwAwayDraft = (id: string, language: string): Promise<Answered<undefined>> =>
	ask(`/drafts/${id}`, { is: isNothing, method: 'DELETE', language });

export const throwAwayVersion = (
	deck: string,
	version: string,
	language: string
): Promise<Answered<undefined>> =>
	ask(`/decks/${deck}?version=${version}`, { is: isNothing, method: 'DELETE', language });

export const withdraw = (
	deck: string,
	version: string,
	withdrawn: boolean,
	language: string
): Promise<Answered<undefined>> =>
	ask(`/decks/${deck}`, {
		is: isNothing,
		method: 'POST',
		body: { version, withdrawn },
		language
	});

export const publish = (
	id: string,
	how: DraftPublish,
	language: string,
	dry = false
): Promise<Answered<PublishedSet>> =>
	ask(`/drafts/${id}/publish${dry ? '?dry=1' : ''}`, {
		is: isPublished,
		method: 'POST',
		body: how,
		language
	});

export const tryDraft = (
	id: string,
	language: string
): Promise<Answered<{ readonly deck: string; readonly version: string }>> =>
	ask(`/drafts/${id}/try`, { is: isTried, method: 'POST', body: {}, language });

/** Stores an own picture with a draft: SVG is sanitised, unfit files are refused in words. */
export async function sendPicture(
	id: string,
	name: string,
	file: File,
	language: string
): Promise<
	Answered<{ readonly name: string; readonly kind: 'svg' | 'png'; readonly rev: number }>
> {
	const isSvg = file.type === 'image/svg+xml' || /\.svg$/i.test(file.name);
	const content = isSvg ? { svg: await file.text() } : { png: await base64(file) };
	return ask(`/drafts/${id}/pictures`, {
		is: isStoredPicture,
		method: 'POST',
		body: { name, ...content },
		language
	});
}

async function base64(file: File): Promise<string> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
