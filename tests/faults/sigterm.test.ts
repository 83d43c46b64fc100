import { expect, test } from 'vitest';
import { clientOf, joinAs, leadDialogue, participantId } from '../http/client';
import { startProduct } from '../http/product';

test('SIGTERM ends within two seconds with a hundred streams open', async () => {
	const product = await startProduct();
	const call = clientOf(product);
	const dialogue = await leadDialogue(call);
	const person = await joinAs(call, dialogue, participantId(1));
	const stop = new AbortController();
	const streams = await Promise.all(
		Array.from({ length: 100 }, () =>
			fetch(
				`http://127.0.0.1:${product.port}/api/v1/dialogues/${dialogue.id}/stream?as=participant`,
				{ headers: { authorization: `Bearer ${person.token}` }, signal: stop.signal }
			)
		)
	);
	const [first] = streams;
	const { value } = (await first?.body?.getReader().read()) ?? {};
	expect(new TextDecoder().decode(value)).toMatch(/^event: beat\n/);
	const began = performance.now();
	await product.stop();
	expect(performance.now() - began).toBeLessThan(2_500);
	stop.abort();
});
