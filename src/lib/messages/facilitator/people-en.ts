import { plural } from '../plural';

export const people = (count: number) =>
	plural('en', count, { one: '1 person', other: `${count} people` });
