import { expect, test } from 'vitest';
import { startProduct } from '../http/product';
import { anApp } from '../server/an-app';
import { proveExactlyOnce } from './exactly-once';
import { overHttp, useCases } from './exactly-once-doors';

const SEED = 20261126;

test('repeated, reordered, with gaps, late, from two tabs, under a taken number, after erasing: 400 sequences end as a model says (S8, L6, L7)', async () => {
	const { app, stop } = await anApp();
	try {
		expect((await proveExactlyOnce(useCases(app), 400, SEED)).requests).toBeGreaterThan(1_000);
	} finally {
		await stop();
	}
});

test('and over HTTP 40 of them', async () => {
	const product = await startProduct();
	try {
		await proveExactlyOnce(overHttp(product), 40, SEED);
	} finally {
		await product.stop();
	}
});
