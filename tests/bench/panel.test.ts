import { writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { aPicture } from '../browser/a-picture';
import { openBrowser } from '../browser/people';
import { startProduct } from '../http/product';
import { readings } from './readings';

/**
 * The panel with a picture of many people, on a slow laptop: JavaScript that is fetched, when the
 * picture stands there, and how long a step to another stage takes. One JSON line.
 */
const PEOPLE = Number(process.env['PEOPLE'] ?? 500);
const SLOWER = 4;
/** how long somebody looks at a step before they press on */
const READS_MS = 4_000;
/** parts of a step follow its title, a frame each: as long is watched after it */
const PARTS_MS = 600;

test('the panel', async () => {
	const product = await startProduct({ LOG_LEVEL: 'error' });
	const people = await openBrowser(product.url, { keeps: true });
	const { take, failed } = readings();
	try {
		const dialogue = await aPicture(product, PEOPLE);
		await dialogue.command({ type: 'goto', stage: 'reveal' });
		const panel = await people.meet('panel', { width: 1280, height: 800 });
		const scripts = new Set<string>();
		panel.on('request', (request) => {
			if (new URL(request.url()).pathname.endsWith('.js')) scripts.add(request.url());
		});
		const address = `${product.url}/panel/${dialogue.id}`;
		await panel.goto(`${address}#${dialogue.facilitatorKey}`);
		await panel.locator('.said').first().waitFor();
		// asked for once more: a browser that is done with a file does not keep it
		const bytes = await take('js_gzip_kib', async () => {
			const files = await Promise.all(
				[...scripts].map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer()))
			);
			return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
		});
		const session = await panel.context().newCDPSession(panel);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

		const paints: number[] = [];
		const pictures: number[] = [];
		await take('picture_ms', async () => {
			for (let run = 0; run < 5; run++) {
				await panel.goto(address);
				await panel.locator('.said').first().waitFor();
				paints.push(
					await panel.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime ?? 0)
				);
				pictures.push(await panel.evaluate(() => performance.now()));
			}
		});
		const steps: number[] = [];
		await take('longest_task_of_a_step_ms', async () => {
			for (const [stage, title] of [
				['cards', 'Kaarten bespreken'],
				['reveal', 'Het plaatje van de groep'],
				['wishes', 'Wat de groep nodig heeft'],
				['reveal', 'Het plaatje van de groep']
			] as const) {
				await panel.waitForTimeout(READS_MS);
				// from the moment the new state is in the page until all of it stands there
				const seen = panel.evaluate(
					([wanted, partsMs]) =>
						new Promise<number>((done) => {
							const observer = new PerformanceObserver((list) => {
								for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
							});
							let longest = 0;
							observer.observe({ type: 'longtask', buffered: false });
							const look = () => {
								if (document.querySelector('h1')?.textContent?.trim() === wanted) {
									requestAnimationFrame(() =>
										setTimeout(() => {
											observer.disconnect();
											done(longest);
										}, partsMs)
									);
								} else requestAnimationFrame(look);
							};
							look();
						}),
					[title, PARTS_MS] as const
				);
				await dialogue.command({ type: 'goto', stage });
				steps.push(await seen);
			}
		});
		const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;
		writeSync(
			1,
			`${JSON.stringify({
				bench: 'panel',
				people: PEOPLE,
				slower: SLOWER,
				js_gzip_kib: bytes === undefined ? null : Number((bytes / 1024).toFixed(1)),
				first_paint_ms: Math.round(middle(paints)),
				picture_ms: Math.round(middle(pictures)),
				longest_task_of_a_step_ms: steps.map(Math.round),
				...failed()
			})}\n`
		);
		expect(failed()).toEqual({});
		expect(people.complaints).toEqual([]);
	} finally {
		await people.leave();
		await product.stop();
	}
}, 600_000);
