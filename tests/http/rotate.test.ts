import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { clientOf, joinAs, leadDialogue, newParticipant } from './client';
import { startProduct } from './product';

/** `npm run rotate`, as an operator types it, on a server with a phone in a dialogue. */

function rotate(env: Readonly<Record<string, string>>, ...words: readonly string[]) {
	const ran = spawnSync(process.execPath, ['src/cli/run.js', 'rotate', ...words], {
		env: { PATH: process.env['PATH'] ?? '', ...env },
		encoding: 'utf8'
	});
	return { code: ran.status, said: ran.stdout + ran.stderr };
}

test('two secrets are good until --done; then what was made with the earlier one opens nothing', async () => {
	const product = await startProduct();
	try {
		const call = clientOf(product);
		const led = await leadDialogue(call);
		await led.command({ type: 'open' });
		const phone = newParticipant();
		const early = await joinAs(call, led, phone);
		const opens = (token: string) =>
			call('GET', `/api/v1/participants/${early.participant}`, { key: token }).then(
				({ status }) => status
			);
		const settings = { DATA_DIR: product.folder };
		expect(rotate(settings, '--done')).toEqual({
			code: 1,
			said: 'There is one secret alone. Nothing was changed.\n'
		});

		expect(rotate(settings)).toMatchObject({
			code: 0,
			said: expect.stringContaining('Start the server anew')
		});
		// the running server and its database know the earlier one alone until it is restarted
		expect(await opens(early.token)).toBe(200);
		expect(rotate(settings, '--done')).toMatchObject({
			code: 1,
			said: expect.stringContaining('no secret would open it')
		});
		await product.restart();
		expect(await opens(early.token)).toBe(200);
		const again = await call('POST', '/api/v1/join', {
			body: { participant: phone, key: `key-of-${phone}`, code: led.code, consent: { join: true } }
		});
		const late = again.json as { readonly token: string };
		expect([again.status, late.token === early.token]).toEqual([200, false]);
		expect(rotate(settings)).toMatchObject({
			code: 1,
			said: expect.stringContaining('--done')
		});

		expect(rotate(settings, '--done').code).toBe(0);
		await product.restart();
		expect([await opens(early.token), await opens(late.token)]).toEqual([403, 200]);
		// the facilitator's link is kept hashed and hangs from none of them
		const kept = await call('GET', `/api/v1/dialogues/${led.id}`, { key: led.facilitatorKey });
		expect(kept.status).toBe(200);
	} finally {
		await product.stop();
	}
});

test('where SECRET is set it says what to set, step by step, and each step is good', async () => {
	const SECRET = 'the-secret-that-was-set-by-the-operator';
	const product = await startProduct({ SECRET });
	try {
		const call = clientOf(product);
		const led = await leadDialogue(call);
		await led.command({ type: 'open' });
		const { participant, token } = await joinAs(call, led, newParticipant());
		const { code, said } = rotate({ SECRET });
		expect(code).toBe(0);
		const told = said.split('\n').flatMap((line) => /SECRET=(.*?) {4}/.exec(line)?.[1] ?? []);
		expect(told).toHaveLength(3);
		const opened: number[] = [];
		for (const step of told) {
			await product.restart(() => undefined, {
				SECRET: step.replace('<the present one>', SECRET)
			});
			const asked = await call('GET', `/api/v1/participants/${participant}`, { key: token });
			opened.push(asked.status);
		}
		expect(opened).toEqual([200, 200, 403]);
		expect(rotate({ SECRET: `${SECRET},${SECRET}-too` }).code).toBe(1);
	} finally {
		await product.stop();
	}
});
