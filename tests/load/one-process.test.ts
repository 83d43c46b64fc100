import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startProduct, type Product } from '../http/product';
import { record } from '../promises/record';
import { startBare, type Bare } from './bare';
import { measureDeploy } from './measure-deploy';
import { measureRooms } from './measure-rooms';
import { measureStreams } from './measure-streams';

/** `SHORT=1` measures less long: to try something, not to say something. */
const MS = process.env['SHORT'] === undefined ? 20_000 : 5_000;
const PACE_MS = 4_000;
const ACK_MS = 100;
const SEEN_MS = 500;
/** processor of a post, to that of the bare server */
const POST_TIMES = 2.5;
const STREAM_KIB = 20;
const NOTHING = Infinity;

let product: Product;
let bare: Bare;
beforeEach(async () => {
	[product, bare] = await Promise.all([startProduct({ LOG_LEVEL: 'error' }), startBare()]);
});
afterEach(async () => {
	await Promise.all([product?.stop(), bare?.stop()]);
});

describe('one process', () => {
	test.each([
		{ id: 'room-500', rooms: 1, people: 500 },
		{ id: 'room-1000', rooms: 1, people: 1_000 },
		{ id: 'rooms-50', rooms: 50, people: 20 }
	])(
		'$rooms × $people people who sort: saved within 100 ms, a stage change seen within 500 ms',
		async ({ id, rooms, people }) => {
			const found = await measureRooms(product, bare, { rooms, people, ms: MS, paceMs: PACE_MS });
			const fast = (found.ackP99 ?? NOTHING) <= ACK_MS && (found.seenP99 ?? NOTHING) <= SEEN_MS;
			const cheap =
				(found.postCpuRatio ?? NOTHING) <= POST_TIMES &&
				(rooms > 1 || (found.broadcastCpuRatio ?? NOTHING) <= 1.5);
			record(id, {
				kept: fast && cheap && found.errors.length === 0,
				figures: {
					streams: found.streams,
					'answers saved': found.entries,
					'stage changes': found.stageChanges,
					errors: found.errors.length,
					'saved p50, ms': found.ackP50 ?? '',
					'saved p99, ms': found.ackP99 ?? '',
					'stage change seen p99, ms': found.seenP99 ?? '',
					'processor cores in use': found.cores,
					'processor a post, ms': found.postCpu ?? '',
					'processor a post, × bare': found.postCpuRatio ?? '',
					'saved p50, × bare': found.postRatio ?? '',
					...(rooms > 1
						? {}
						: {
								'processor a broadcast, ms': found.broadcastCpu ?? '',
								'processor a broadcast, × bare': found.broadcastCpuRatio ?? '',
								'seen p99, × bare': found.broadcastRatio ?? ''
							})
				}
			});
			expect(found.errors).toEqual([]);
			expect(found).toMatchObject({ streams: rooms * people });
			expect.soft(found.ackP99).toBeLessThanOrEqual(ACK_MS);
			expect.soft(found.seenP99).toBeLessThanOrEqual(SEEN_MS);
			expect.soft(found.postCpuRatio).toBeLessThanOrEqual(POST_TIMES);
			if (rooms === 1) expect.soft(found.broadcastCpuRatio).toBeLessThanOrEqual(1.5);
		}
	);

	test('10 000 idle streams take at most 20 KiB each, and a stage change reaches all', async () => {
		const found = await measureStreams(product, bare, 20, 500);
		record('streams-10000', {
			kept:
				found.reached === found.streams &&
				found.again === 0 &&
				(found.eachKiB ?? NOTHING) <= STREAM_KIB,
			figures: {
				streams: found.streams,
				'reached by a broadcast': found.reached,
				'streams that were cut': found.again,
				'memory a stream, KiB': found.eachKiB ?? '',
				'memory a stream of the bare server, KiB': found.bareEachKiB ?? '',
				'idle process, MiB': found.idleMiB ?? '',
				'stage change seen p99, ms': found.seenP99 ?? ''
			}
		});
		expect(found).toMatchObject({ streams: 10_000, reached: 10_000, again: 0 });
		expect.soft(found.eachKiB).toBeLessThanOrEqual(STREAM_KIB);
	});

	test('a restart under 500 sorters is over before anybody minds, and loses nothing', async () => {
		const found = await measureDeploy(product, 500);
		record('deploy', {
			kept:
				found.exit <= 2_000 &&
				found.back <= 10_000 &&
				found.peak <= 50 &&
				found.lost === 0 &&
				found.errors.length === 0,
			figures: {
				people: found.people,
				'exit, ms': Math.round(found.exit),
				'answers again, ms': Math.round(found.answers),
				'all back, ms': Math.round(found.back),
				'most connections in 100 ms': found.peak,
				'answers saved': found.entries,
				'answers lost': found.lost,
				errors: found.errors.length
			}
		});
		expect(found.errors).toEqual([]);
		expect(found.lost).toBe(0);
		expect.soft(found.exit).toBeLessThanOrEqual(2_000);
		expect.soft(found.back).toBeLessThanOrEqual(10_000);
		expect.soft(found.peak).toBeLessThanOrEqual(50);
	});
});
