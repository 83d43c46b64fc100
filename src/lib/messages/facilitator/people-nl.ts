import { plural } from '../plural';

export const mensen = (count: number) =>
	plural('nl', count, { one: '1 mens', other: `${count} mensen` });
