/** The header that names a file; whatever the name is made of, it stays one name. */
export const savedAs = (name: string, how: 'attachment' | 'inline' = 'attachment'): string =>
	`${how}; filename="${(name.split('/').at(-1) ?? '').replace(/[^\w.-]/g, '_')}"`;
