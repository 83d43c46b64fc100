import type { Command } from '$lib/domain/steering/command';
import type { Sent } from './command-sender';

/** The one way in which any part of the panel changes the dialogue. */
export type Send = (command: Command) => Promise<Sent>;
