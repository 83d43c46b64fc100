import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	areActLines,
	areAdminDialogues,
	areAdminKeys,
	isAdminServer,
	isMadeKey
} from '$lib/protocol/answers/admin-answers';
import { areDeckLines, areShelfLines, isDeck } from '$lib/protocol/answers/deck-answers';
import { isMadeDialogue, isMadeLink, isRehearsed } from '$lib/protocol/answers/dialogue-answers';
import { isDraft, isOpenedDraft, isSetList } from '$lib/protocol/answers/draft-answers';
import {
	isErased,
	isJoined,
	isLook,
	isOwnState,
	isTaken
} from '$lib/protocol/answers/join-answers';
import {
	areKeptImports,
	areStudies,
	isFigure,
	isFrozenExport,
	isOverview,
	isStudy
} from '$lib/protocol/answers/research-answers';
import { arePrivacyFacts, isHealth, isOpens } from '$lib/protocol/answers/session-answers';
import {
	isFacilitatorState,
	isForFacilitator,
	isForParticipant,
	isForWall,
	isStateOf
} from '$lib/protocol/answers/snapshot-answers';
import type { Is } from '$lib/protocol/shape';
import { FIGURES } from '$lib/protocol/research-figures';
import { clientOf, joinAs, leadDialogue, newParticipant, sortAll, type Call } from './client';
import { ADMIN_KEY, RESEARCHER_KEY, startProduct, type Product } from './product';

/** A page takes only what its shape says: all of the server's own answers are so. */

let product: Product;
let call: Call;
beforeAll(async () => {
	product = await startProduct({ ADMIN_KEY });
	call = clientOf(product);
});
afterAll(() => product.stop());

async function told<T>(is: Is<T>, method: string, path: string, key?: string, body?: object) {
	const answer = await call(method, `/api/v1${path}`, {
		...(key === undefined ? {} : { key }),
		...(body === undefined ? {} : { body })
	});
	expect(answer.status, `${path} ${answer.text}`).toBeLessThan(300);
	if (!is(answer.json)) throw new Error(`${method} ${path} is not as its shape: ${answer.text}`);
	return answer.json;
}

test('a phone, a wall and a panel understand what they are told, from joining to erasing', async () => {
	await told(isHealth, 'GET', '/health');
	await told(arePrivacyFacts, 'GET', '/privacy');
	await told(isMadeDialogue, 'POST', '/dialogues', undefined, { title: 'Proef', language: 'nl' });
	const dialogue = await leadDialogue(call);
	const { id, code, facilitatorKey, wallKey } = dialogue;
	const states = async () => {
		const path = (role: string) => `/dialogues/${id}/state?as=${role}`;
		await told(isStateOf(isForFacilitator), 'GET', path('facilitator'), facilitatorKey);
		await told(isStateOf(isForWall), 'GET', path('wall'), wallKey);
	};
	await told(isFacilitatorState, 'GET', `/dialogues/${id}`, facilitatorKey);
	await states();
	await dialogue.command({ type: 'open' });
	await told(isLook, 'POST', '/join/look', undefined, { code });
	const participant = newParticipant();
	const consent = { join: true, research: true };
	const joining = { participant, key: `key-of-${participant}`, code, language: 'nl', consent };
	const { token } = await told(isJoined, 'POST', '/join', undefined, joining);
	for (let others = 0; others < 5; others++) {
		await sortAll(await joinAs(call, dialogue, newParticipant()), () => 'helps');
	}
	await dialogue.command({ type: 'goto', stage: 'sort' });
	const own = `/participants/${participant}`;
	const entries = [{ seq: 1, kind: 'practice-done' }];
	await told(isTaken, 'POST', `${own}/entries`, token, { entries });
	await told(isOwnState, 'GET', own, token);
	const phone = `/dialogues/${id}/state?as=participant`;
	await told(isStateOf(isForParticipant), 'GET', phone, token);
	await dialogue.command({ type: 'close', round: 'factors-1' });
	await dialogue.command({ type: 'release', round: 'factors-1', to: 'room' });
	await told(isStateOf(isForParticipant), 'GET', phone, token);
	await states();
	await told(isErased, 'DELETE', own, token);
	await dialogue.command({ type: 'end' });
	await states();
	await dialogue.command({ type: 'purge' });
	await told(isMadeLink, 'POST', `/admin/dialogues/${await another()}/links`, ADMIN_KEY, {});
});

const another = async () => (await leadDialogue(call)).id;

test('a rehearsal, the shelf and the studio', async () => {
	const rehearsal = await leadDialogue(call, { rehearsal: { people: 6, mix: 'mixed' } });
	const path = `/dialogues/${rehearsal.id}/rehearsal`;
	await told(isRehearsed, 'POST', path, rehearsal.facilitatorKey);
	const [{ id, version } = { id: '', version: '' }] = await told(areDeckLines, 'GET', '/decks');
	await told(isDeck, 'GET', `/decks/${id}?version=${version}`);
	const wish = { from: { start: 'work' } };
	const draft = await told(isDraft, 'POST', '/drafts', RESEARCHER_KEY, wish);
	await told(isOpenedDraft, 'GET', `/drafts/${draft.id}`, RESEARCHER_KEY);
	await told(isSetList, 'GET', '/drafts', RESEARCHER_KEY);
});

test('the room of research, without and with people, and every figure', async () => {
	await told(isOpens, 'GET', '/session', RESEARCHER_KEY);
	await told(areStudies, 'GET', '/research/studies', RESEARCHER_KEY);
	const study = { id: 'eerste', title: 'Eerste', endsOn: '2027-12-31', questions: [] };
	await told(isStudy, 'POST', '/research/studies', RESEARCHER_KEY, study);
	await told(areKeptImports, 'GET', '/research/imports', RESEARCHER_KEY);
	await told(areShelfLines, 'GET', '/research/decks', RESEARCHER_KEY);
	await told(isOverview, 'GET', '/research/overview', RESEARCHER_KEY);
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'sort' });
	for (let people = 0; people < 12; people++) {
		const person = await joinAs(call, dialogue, newParticipant());
		await sortAll(person, (_, at) => (at % 3 === people % 3 ? 'hinders' : 'helps'));
	}
	await dialogue.command({ type: 'end' });
	await told(isOverview, 'GET', '/research/overview', RESEARCHER_KEY);
	for (const figure of FIGURES) {
		await told(isFigure, 'GET', `/research/figures/${figure}`, RESEARCHER_KEY);
	}
	await told(isFrozenExport, 'POST', '/research/exports', RESEARCHER_KEY, { filters: {} });
});

test('the operator', async () => {
	const wish = { role: 'organiser', holder: 'Bibliotheek' };
	await told(isMadeKey, 'POST', '/admin/keys', ADMIN_KEY, wish);
	await told(areAdminKeys, 'GET', '/admin/keys', ADMIN_KEY);
	await told(areAdminDialogues, 'GET', '/admin/dialogues', ADMIN_KEY);
	await told(isAdminServer, 'GET', '/admin/server', ADMIN_KEY);
	await told(areActLines, 'GET', '/admin/log', ADMIN_KEY);
	await told(areShelfLines, 'GET', '/admin/decks', ADMIN_KEY);
});
