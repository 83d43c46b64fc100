/**
 * The header that names a file; whatever the name is made of, it stays one name (RFC 6266).
 * @param called the same in any letters (RFC 8187), for who reads that
 */
export function savedAs(
	name: string,
	how: 'attachment' | 'inline' = 'attachment',
	called?: string
): string {
	const plain = (called ?? name.split('/').at(-1) ?? '').replace(/[^\w.-]+/g, '_');
	const whole = called === undefined ? '' : `; filename*=UTF-8''${asValue(called)}`;
	return `${how}; filename="${plain}"${whole}`;
}

/** Percent-encoded but for the letters that may stand in a value of a header. */
const asValue = (text: string): string =>
	encodeURIComponent(text.toWellFormed()).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);
