/** What no machine without people and hardware can prove, and how a person proves it. */
export const NOT_PROVED: readonly { readonly what: string; readonly how: string }[] = [
	{
		what: 'Real phones: old Android and iPhone, Safari and Firefox',
		how: 'do the whole job on each (join, sort 24 cards by tap and by drag, lock the phone half-way, flight mode, finish) and compare the own sheet with what was laid'
	},
	{
		what: 'Real screen readers: TalkBack, VoiceOver, NVDA',
		how: 'sort with the screen off; every move must be said once, and the focus be on the next card'
	},
	{
		what: 'A power cut of a real machine and its disk',
		how: 'pull the plug under load; afterwards `npm run verify` must find nothing, and every phone go on where it was'
	},
	{
		what: 'The grade of the TLS set-up',
		how: 'test the public address with a TLS scanner; the proxy of the compose file should reach the highest grade'
	},
	{
		what: 'A container on a real engine',
		how: 'build the Dockerfile, start it with a read-only root file system and no privileges, and run the job against it'
	},
	{
		what: 'People understand it',
		how: 'teach-back with adults who read at A2: "Moet je je naam geven?", "Mag je stoppen?", and sorting without help'
	}
];
