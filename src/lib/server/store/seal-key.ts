import { keyedHash } from '../keys';

/** The key of the seals, made from the installation's secret. */
export const sealKey = (secret: string): string => keyedHash(secret, 'seals', '');
