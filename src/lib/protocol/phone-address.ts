/** What a network is to a phone in the room; the message files have the words. */
export type NetworkKind =
	| 'wifi'
	| 'cable'
	| 'network'
	| 'mobile'
	| 'vpn'
	| 'virtual'
	| 'wsl'
	| 'docker'
	/** an address the computer gave itself, as nobody else gave one */
	| 'none'
	/** what ORIGIN says */
	| 'site'
	| 'this-computer';

/** An address on which phones may reach the server. */
export interface PhoneAddress {
	/** as in links: `http://192.168.1.34:3000` */
	readonly origin: string;
	readonly network: NetworkKind;
	/** what the computer calls the network: `wlan0` */
	readonly name?: string | undefined;
	/** whether a phone in the room is likely to come in here; one of each network */
	readonly likely: boolean;
}
