import { plural } from '../plural';

export const minuten = (count: number) =>
	plural('nl', count, { one: '1 minuut', other: `${count} minuten` });
