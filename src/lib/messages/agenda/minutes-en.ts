import { plural } from '../plural';

export const minutes = (count: number) =>
	plural('en', count, { one: '1 minute', other: `${count} minutes` });
