import type { PhoneAddress } from '$lib/protocol/phone-address';
import type { Config } from '../config.ts';
import { addressKind, inLink } from './address-kind.ts';
import { machineAddresses, type MachineAddress } from './machine-addresses.ts';
import { ledIn, phonesAreElsewhere, servingOf } from './serving.ts';

type Asked = Pick<Config, 'origin' | 'host' | 'allowHttp' | 'port'>;

/** Where phones may connect, likeliest first; last this computer, whose QR is dead on a phone. */
export function phoneAddresses(
	config: Asked,
	addresses: readonly MachineAddress[] = machineAddresses()
): readonly PhoneAddress[] {
	if (config.origin) return [{ origin: config.origin, network: 'site', likely: true }];
	const port = config.port === 80 ? '' : `:${config.port}`;
	const serving = servingOf(config, addresses);
	const led = forBrowsers(ledIn(serving, addresses)).map(
		({ address, network, name, likely }): PhoneAddress => ({
			origin: `http://${inLink(address)}${port}`,
			network,
			name,
			likely
		})
	);
	const here: PhoneAddress = {
		origin: `http://localhost${port}`,
		network: 'this-computer',
		likely: false
	};
	// phones' networks are not served: a Docker link is as dead as this one, which says that it is
	if (phonesAreElsewhere(serving, addresses)) return [here, ...led];
	// a name in HOST is what somebody calls this machine
	const named =
		serving.to === 'one' && led.length === 0
			? serving.hosts.map((host): PhoneAddress => ({
					origin: `http://${inLink(host)}${port}`,
					network: 'network',
					likely: true
				}))
			: [];
	return [...led, ...named, here];
}

/** Drops addresses no browser can be sent to, unless there are no others; one IPv6 per network. */
function forBrowsers(addresses: readonly MachineAddress[]): readonly MachineAddress[] {
	const isV6 = ({ address }: MachineAddress) => address.includes(':');
	const reached = addresses.filter(
		(one) => !(isV6(one) && addressKind(one.address) === 'link-local')
	);
	const kept = reached.length > 0 ? reached : addresses;
	return kept.filter(
		(one) => !isV6(one) || one === kept.find((other) => isV6(other) && other.name === one.name)
	);
}
