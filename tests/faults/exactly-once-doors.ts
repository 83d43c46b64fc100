import type { Entry } from '$lib/domain/entry';
import { readParticipantToken } from '$lib/server/access/participant-token';
import type { App } from '$lib/server/app';
import { eraseParticipant } from '$lib/server/usecases/erase-participant';
import { readOwnState } from '$lib/server/usecases/own-state';
import { runCommand } from '$lib/server/usecases/run-command';
import { takeEntries } from '$lib/server/usecases/take-entries';
import { clientOf, joinAs, leadDialogue, participantId } from '../http/client';
import type { Product } from '../http/product';
import { letIn, makeDialogue, valueOf } from '../server/an-app';
import { finishers, type Door } from './exactly-once';
import type { Reply, Said } from './exactly-once-model';
import { answerOf } from './room-phone';

let people = 0;
const ROUND = 'factors-1';
const FINISH = { kind: 'finished' as const, round: ROUND };

interface Verdicts {
	readonly acknowledged: number;
	readonly verdicts: readonly { readonly seq: number; readonly reason: string }[];
}
const accepted = ({ acknowledged, verdicts }: Verdicts): Reply => ({
	code: 'ok',
	acknowledged,
	verdicts: verdicts.map(({ seq, reason }) => [seq, reason] as const)
});
const refused = (code: string, awaited: unknown): Reply =>
	awaited === undefined ? { code } : { code, awaited: Number(awaited) };

/** The use cases themselves: many sequences in little time. */
export const useCases = (app: App): Door => ({
	async openRoom() {
		const { id, code } = await makeDialogue(app);
		const join = async () => {
			const joined = await letIn(app, code, participantId((people += 1)));
			const claims = readParticipantToken(app.signing, joined.token);
			if (!claims) throw new Error('a token of ours that we cannot read');
			return { joined, claims };
		};
		for (const _ of finishers) {
			valueOf(await takeEntries(app, (await join()).claims, [{ seq: 1, ...FINISH }]));
		}
		return {
			async join() {
				const { joined, claims } = await join();
				return {
					cards: joined.hand.factor,
					async send(entries) {
						const taken = await takeEntries(app, claims, entries as readonly Entry[]);
						return taken.ok
							? accepted(taken.value)
							: refused(taken.problem, taken.extra?.['awaited']);
					},
					async own() {
						const own = await readOwnState(app, claims);
						return own.ok ? (own.value.entries as readonly Said[]) : undefined;
					},
					erase: async () => void (await eraseParticipant(app, claims.p))
				};
			},
			async close() {
				const command = { type: 'close', round: ROUND } as const;
				valueOf(await runCommand(app, id, { key: 'close', rev: 0, command }));
			}
		};
	}
});

/** The running product over HTTP: a request without an answer is sent again, as a phone does. */
export function overHttp(product: Product, interrupt?: () => Promise<void>): Door {
	const call = clientOf(product);
	return {
		...(interrupt ? { interrupt } : {}),
		async openRoom() {
			const dialogue = await leadDialogue(call);
			for (const _ of finishers) {
				await (await joinAs(call, dialogue, participantId((people += 1)))).say(FINISH);
			}
			return {
				async join() {
					const person = await joinAs(call, dialogue, participantId((people += 1)));
					const path = `/api/v1/participants/${person.participant}`;
					const key = person.token;
					return {
						cards: person.hand.factor,
						async send(entries) {
							const answer = await answerOf(call, 'POST', `${path}/entries`, {
								key,
								body: { entries }
							});
							const { json, status } = answer;
							return status === 200 ? accepted(json) : refused(json.code, json.awaited);
						},
						async own() {
							const { json, status } = await answerOf(call, 'GET', path, { key });
							return status === 200 ? json.entries : undefined;
						},
						async erase() {
							await answerOf(call, 'DELETE', path, { key });
						}
					};
				},
				async close() {
					const answer = await dialogue.command({ type: 'close', round: ROUND });
					if (answer.status !== 200) throw new Error(answer.text);
				}
			};
		}
	};
}
