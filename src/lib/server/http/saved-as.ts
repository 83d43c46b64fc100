/**
 * The header that names a file; whatever the name contains, it stays one name (RFC 6266).
 * @param called the same in any script (RFC 8187), for browsers that read that
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

/** Percent-encodes all but the characters allowed in a header value. */
const asValue = (text: string): string =>
	encodeURIComponent(text.toWellFormed()).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);
