import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DialogueState } from '$lib/domain/dialogue';
import type { Command } from '$lib/domain/steering/command';
import { standingOf } from '$lib/domain/steering/standing-of';
import {
	createSender,
	type CommandAnswer,
	type Sent
} from '$lib/facilitator/steering/command-sender';
import type { Answered } from '$lib/live/api';
import type { CommandRequest } from '$lib/protocol/commands';
import type { Problem } from '$lib/protocol/problem';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';
import type { App } from '$lib/server/app';
import { findDialogue } from '$lib/server/store/dialogue-record';
import { runCommand } from '$lib/server/usecases/run-command';
import { seeded } from '../../src/lib/domain/seeded';
import { anApp, letIn, makeDialogue } from './an-app';

let app: App;
let stop: () => Promise<void>;
beforeAll(async () => {
	({ app, stop } = await anApp());
});
afterAll(() => stop());

let people = 0;
const comeIn = (code: string) => letIn(app, code, `person-${String(++people).padStart(20, '0')}`);

async function stateOf(dialogue: string): Promise<DialogueState> {
	const found = await app.store.read(() => findDialogue(app.store, dialogue));
	if (!found) throw new Error('no dialogue');
	return found.state;
}

/** What happened at the server, in order. */
interface Accepted {
	readonly by: string;
	readonly command: Command;
	/** the revision on the screen of who gave it */
	readonly seen: number;
	readonly rev: number;
	readonly before: DialogueState;
	readonly after: DialogueState;
}

interface Device {
	/** a finger comes down: until it presses it sees the screen as it is now */
	readonly touch: () => void;
	/** gives a command on what the finger sees; it waits on the line until `arrive` */
	readonly press: () => void;
	/** the oldest request on the line reaches the server; its answer may get lost */
	readonly arrive: (answerLost: boolean) => Promise<void>;
	/** the stream brings the present state */
	readonly hear: () => Promise<void>;
	readonly idle: () => boolean;
	readonly sent: readonly Promise<Sent>[];
}

/** Two devices, a dozen commands, joins in between: all of it through the real use case. */
async function interleaving(seed: number) {
	const random = seeded(seed);
	const pick = <T>(list: readonly T[]): T => {
		const one = list[Math.floor(random() * list.length)];
		if (one === undefined) throw new Error('nothing to pick');
		return one;
	};
	const { id, code } = await makeDialogue(app);
	const accepted: Accepted[] = [];
	const refusals: { readonly by: string; readonly pressed: number; readonly at: number }[] = [];
	/** steps, which name where they leave from, and what came of them */
	const steps: {
		readonly by: string;
		readonly pressed: number;
		readonly command: Command;
		readonly what: string;
		readonly at: DialogueState;
	}[] = [];
	let texts = 0;

	async function device(name: string): Promise<Device> {
		let screen = await stateOf(id);
		/** the screen under the finger */
		let under: DialogueState | undefined;
		/** the revisions that presses saw, of those not answered yet */
		const presses: number[] = [];
		const line: { request: CommandRequest; answer: (given: Answered<CommandAnswer>) => void }[] =
			[];
		const sent: Promise<Sent>[] = [];
		let waiting = 0;
		const send = createSender({
			post: (request) => new Promise((answer) => line.push({ request, answer })),
			shown: () => ({ epoch: '', ...(under ?? screen) }),
			// a snapshot is more than the state; of that this device needs nothing
			adopt: (newer) => (screen = newer as unknown as DialogueState),
			newKey: () => `${name}-${++texts}`,
			wait: async () => true
		});

		function command(): Command {
			const seen = under ?? screen;
			const ids = seen.agenda.map((stage) => stage.id);
			const text = `${name} ${++texts}`;
			const [agreement] = seen.agreements;
			const at = ids.indexOf(seen.stage);
			return pick<() => Command>([
				() => ({ type: 'note', text }),
				() => ({ type: 'agreement', sort: 'afspraak', what: text, who: name, when: 'nu' }),
				() => ({ type: 'agreement', ...(agreement ? { id: agreement.id } : {}), what: text }),
				() => ({ type: 'goto', stage: ids[at + 1] ?? ids[0] ?? '' }),
				() => ({ type: 'goto', stage: pick(ids) }),
				() => ({ type: 'next' }),
				() => ({ type: 'next' }),
				() => ({ type: 'back' }),
				() => ({ type: 'order', stages: ids.toReversed() }),
				() => ({ type: 'remove', stage: pick(ids) }),
				() => ({ type: 'remove', stage: seen.stage }),
				() => ({
					type: 'insert',
					stage: { kind: 'cards', minutes: 5, script: text, prompt: '' },
					at: 2
				}),
				() => ({ type: 'timer', minutes: 1 + (texts % 9) }),
				() => (seen.lifecycle === 'draft' ? { type: 'open' } : { type: 'input', value: 'paused' }),
				() => ({ type: 'undo', rev: seen.rev })
			])();
		}

		return {
			sent,
			idle: () => waiting === 0,
			touch() {
				under ??= screen;
			},
			press() {
				waiting += 1;
				presses.push((under ?? screen).rev);
				const answered = send(command()).finally(() => {
					waiting -= 1;
					presses.shift();
				});
				under = undefined;
				sent.push(answered);
			},
			async hear() {
				screen = await stateOf(id);
			},
			async arrive(answerLost) {
				const next = line.shift();
				if (!next) return;
				const before = await stateOf(id);
				const seen = next.request.rev;
				const [pressed = seen] = presses;
				const outcome = await runCommand(app, id, next.request);
				const after = await stateOf(id);
				if ('from' in next.request.command) {
					const { command } = next.request as { command: Command };
					const made = after.rev > before.rev ? 'made' : 'made before';
					const what = !outcome.ok ? outcome.problem : outcome.value.already ? 'already' : made;
					steps.push({ by: name, pressed, command, what, at: before });
				}
				const state = { ...after, epoch: '' } as unknown as FacilitatorSnapshot;
				if (outcome.ok && after.rev > before.rev) {
					const command = next.request.command as Command;
					accepted.push({ by: name, command, seen, rev: after.rev, before, after });
				}
				if (!outcome.ok && outcome.problem === 'stale-command')
					refusals.push({ by: name, pressed, at: before.rev });
				if (answerLost) return next.answer({ ok: false, problem: undefined });
				if (outcome.ok) {
					const { rev, already } = outcome.value;
					return next.answer({ ok: true, value: { rev, state, ...(already ? { already } : {}) } });
				}
				const problem: Problem = {
					type: '',
					title: '',
					status: 409,
					detail: outcome.problem,
					code: outcome.problem,
					state
				};
				next.answer({ ok: false, problem });
			}
		};
	}

	const devices = [await device('An'), await device('Bo')];
	let given = 0;
	for (let step = 0; step < 400; step++) {
		const one = pick(devices);
		const what = random();
		if (what < 0.25 && given < 12) {
			given += 1;
			one.press();
		} else if (what > 0.97) {
			one.touch();
		} else if (what < 0.75) await one.arrive(random() < 0.1);
		else if (what < 0.9) await one.hear();
		else if (what < 0.94) await comeIn(code);
		if (given === 12 && devices.every((device) => device.idle())) break;
		// lets the device take in what came
		await new Promise((resolve) => setImmediate(resolve));
	}
	const sent = await Promise.all(devices.flatMap((device) => device.sent));
	return { id, accepted, refusals, steps, sent, end: await stateOf(id) };
}

/** `npm run prove:devices` tries a thousand. */
const TIMES = Number(process.env['TIMES'] ?? 200);

test(`two devices, ${TIMES} interleavings: nothing is lost, nothing undone unseen, no needless 409 (L1, L3)`, async () => {
	const seen = { accepted: 0, stale: 0, undone: 0, already: 0, stepped: 0 };
	const queue = Array.from({ length: TIMES }, (_, seed) => seed);
	async function worker() {
		for (let seed = queue.pop(); seed !== undefined; seed = queue.pop()) {
			const { accepted, refusals, steps, sent, end } = await interleaving(seed);
			const why = `seed ${seed}`;
			// every accepted command made the next revision of the state its giver had on screen
			expect(end.rev, why).toBe(accepted.length);
			accepted.forEach((one, at) => {
				expect([one.rev, one.seen], why).toEqual([at + 1, at]);
				expect(one.before, why).toEqual(accepted[at - 1]?.after ?? one.before);
			});
			/** what the other device did since the screen was drawn that a press saw */
			const others = ({ by, pressed }: { by: string; pressed: number }, at: number) =>
				accepted.slice(pressed, at).filter((one) => one.by !== by);
			// a 409 only where somebody else changed something: never for the device's own acts
			for (const one of refusals) expect(others(one, one.at), why).not.toEqual([]);
			// told "done" as often as something was done: no update lost, none made twice
			const ours = sent.filter((one) => one.kind === 'done' && !one.already);
			expect(ours.length, why).toBe(accepted.length);
			// a step is made from where it says; one already made makes none; others are told so
			for (const one of steps) {
				const { command, what, at } = one;
				// a draft has no arrows on its panel
				const stands = at.lifecycle !== 'draft' || !/next|back/.test(command.type);
				if (what === 'stepped' && stands) expect(others(one, at.rev), why).not.toEqual([]);
				if (what === 'stepped' || what === 'already') {
					expect(what, why).toBe(standingOf(at, command));
					if (command.type === 'goto' && at.lifecycle === 'running') {
						expect(at.stage === command.stage, why).toBe(what === 'already');
					}
					if (what === 'stepped') expect('from' in command && command.from, why).not.toBe(at.stage);
					seen[what] += 1;
				} else if (what === 'made') expect('from' in command && command.from, why).toBe(at.stage);
			}
			const undone = new Set(
				accepted.flatMap(({ command }) => (command.type === 'undo' ? [command.rev] : []))
			);
			for (const { command, rev } of accepted) {
				if (command.type === 'undo') {
					// what was undone was the newest on that screen, and nothing else went with it
					const latest = accepted[command.rev - 1];
					expect([command.rev, latest?.rev], why).toEqual([rev - 1, rev - 1]);
					expect({ ...accepted[rev - 1]?.after, rev: 0 }, why).toEqual({
						...latest?.before,
						rev: 0
					});
				}
				if (command.type === 'note' && !undone.has(rev)) {
					expect(
						end.notes.map(({ text }) => text),
						why
					).toContain(command.text);
				}
			}
			seen.accepted += accepted.length;
			seen.stale += refusals.length;
			seen.undone += undone.size;
		}
	}
	await Promise.all(Array.from({ length: 100 }, worker));
	// the interleavings did meet each other; seeded, so it is the same each time
	expect(seen.accepted).toBeGreaterThan(4 * TIMES);
	expect(seen.stale).toBeGreaterThan(0.5 * TIMES);
	expect(seen.undone).toBeGreaterThan(0.05 * TIMES);
	expect(seen.already).toBeGreaterThan(0.05 * TIMES);
	expect(seen.stepped).toBeGreaterThan(0.05 * TIMES);
	expect(people).toBeGreaterThan(TIMES);
}, 300_000);
