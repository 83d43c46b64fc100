import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { backupsIn } from '$lib/server/store/backups-in';
import type { Product } from '../http/product';

/** Runs an operator's command on a product's data folder, with a disk as strict as Windows'. */
export function operateOn(
	product: Pick<Product, 'folder'>,
	command: 'backup' | 'verify' | 'restore',
	...words: readonly string[]
) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[
			'--import',
			'./tests/faults/like-windows.mjs',
			'--import',
			'./src/cli/with-lib.ts',
			`src/cli/${command}.ts`,
			...words
		],
		{ env: { ...process.env, DATA_DIR: product.folder }, encoding: 'utf8' }
	);
	return { status, said: stdout + stderr };
}

export const backupsOf = ({ folder }: Pick<Product, 'folder'>): string => join(folder, 'backups');

export const newestBackup = (product: Pick<Product, 'folder'>): string =>
	join(backupsOf(product), backupsIn(backupsOf(product)).at(-1)?.name ?? '');
