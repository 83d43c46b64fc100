import type { Wifi } from './dialogue';

/** These need a backslash before them in the text itself. */
const escaped = (text: string): string => text.replace(/[\\;,:"]/g, '\\$&');

/**
 * A network as the text of a QR code that phones understand: `WIFI:T:WPA;S:name;P:password;;`, and
 * `T:nopass` without a password (the form of ZXing, read by Android and iOS). WPA is any version.
 */
export function wifiText({ name, password, hidden }: Wifi): string {
	const secured = password === '' ? 'T:nopass;' : 'T:WPA;';
	const secret = password === '' ? '' : `P:${escaped(password)};`;
	return `WIFI:${secured}S:${escaped(name)};${secret}${hidden ? 'H:true;' : ''};`;
}
