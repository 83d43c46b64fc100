import type { messages as nl } from './nl';

export const messages: typeof nl = {
	pageTitle: 'Help with a DPIA: Kaartgesprek',
	title: 'Help with a DPIA',
	lead: 'A DPIA assesses risks for people (GDPR, article 35). This is not a completed DPIA. It says what the program does, with the settings of this installation. What only your organisation can answer stands beside it as a question.',
	save: 'Save as text (Markdown)',
	print: 'Print',
	file: 'kaartgesprek-dpia',
	back: 'To privacy',
	asks: 'For you to fill in',
	risksTitle: 'Risks and measures',
	risk: 'Risk',
	measure: 'What the program does',
	remains: 'What remains, and what you do',
	sections: (facts) => [
		{
			id: 'what',
			title: 'Description of the processing',
			lines: [
				'Adults sort cards about what helps and what holds back their learning, alone or in a group of 6 to 30. A facilitator leads the conversation with drawings of the group. Researchers get, with consent, the sorted cards without a name.',
				'Participants may have low literacy, be ill, or depend on an employer or a benefit. That calls for care, also where no name is kept.',
				`Storage: ${facts.store === 'postgres' ? 'PostgreSQL, run by the organisation' : 'a file on the server (SQLite)'}. Traffic: ${facts.https ? 'https' : 'http on a network of its own'}.`
			],
			asks: [
				'Who is the controller, and who runs the server (processor)?',
				'In which country is the server, and which party supplies it?',
				'Whom do you invite, and do they depend on you for anything?'
			]
		},
		{
			id: 'data',
			title: 'Data',
			lines: [
				'No name, contact details, internet address, browser or time of an answer. Kept are: sorted cards, choices, the answer to three questions (wants to learn, is learning, has work), language, and words that people type themselves.',
				'Answers can be about health, debts or caring for others (the cards name those). Treat them as special categories as long as somebody could be traced.',
				'Every column of the database stands at the foot of the privacy statement; a test keeps that list equal to the database.'
			],
			asks: [
				'Does a study ask extra background questions? Which, and why are they needed?',
				'May people type sentences themselves, or do you switch that off?'
			]
		},
		{
			id: 'purpose',
			title: 'Purposes and legal basis',
			lines: [
				'Purpose 1: a conversation in the group about what people need. Purpose 2, only with separate consent: research into those needs.',
				'Taking part is voluntary; whoever says no follows the conversation without cards, and nobody is told. Two questions in the program check that this was understood.'
			],
			asks: [
				'On which basis (GDPR article 6, and 9 where needed) do you process for purpose 1?',
				'Is consent for purpose 2 free even where you are an employer, a school or a benefit agency?'
			]
		},
		{
			id: 'need',
			title: 'Necessity and proportionality',
			lines: [
				'Nothing is asked that the conversation or the stated research question does not need. No account, no profile across dialogues.',
				`A dialogue is erased after ${facts.dialogueDays} days; it ends by itself after ${facts.idleHours} hours of silence.`,
				facts.studies.until === undefined
					? 'No study is open: no rows go to research.'
					: `Rows for research stay until ${facts.studies.until} at the latest and have another group number than the dialogue had.`,
				facts.backups === 'none'
					? 'The server makes no backups itself.'
					: facts.backups === 'operator'
						? 'Backups are the operator’s (PostgreSQL).'
						: `Backups every ${facts.backups.everyHours} hours, gone after ${facts.backups.keptDays} days; after one is put back, what was erased is erased again.`
			],
			asks: ['Is this period shorter than or equal to what you promise people?']
		},
		{
			id: 'rights',
			title: 'Rights of people',
			lines: [
				'Stopping and erasing: on the phone itself, or later by the erase code on one’s own sheet, in research too. At once, without anybody in between.',
				'Access and portability: one’s own sheet. Rectification: by oneself, while the group sorts.',
				'A request by name cannot be carried out: there is no name (GDPR article 11).',
				'There is no decision about a person. A profile letter is a summary of sorted cards, and no test.'
			],
			asks: ['Where can people turn, and how soon do they get an answer?']
		}
	],
	risks: (facts) => [
		{
			risk: 'Somebody in the group is recognised in a drawing or a number.',
			measure:
				'Nothing is shown before closing, and only if enough people take part; small counts become words or stay away, and so does what they could be computed from. Attacks with accomplices were simulated.',
			remains:
				'People in the room may together know more than the rules assume. Do not make the group smaller than 5, and explain that guessing is sometimes possible.'
		},
		{
			risk: 'Somebody is recognised by what they type.',
			measure:
				'A gentle warning at names, numbers and addresses; words are not in research files unless asked for separately; comments are off by default.',
			remains: 'The warning does not catch everything. Read free text before you share it.'
		},
		{
			risk: 'A researcher recognises somebody by a rare combination.',
			measure:
				'No times, months taken together where counts are small, part of the rows withheld, a new number in every export, an edition for publication with safe counts only, and a log of every view and every file.',
			remains: 'Agree with researchers that files are not linked and not passed on.'
		},
		{
			risk: 'People feel forced to take part.',
			measure:
				'Saying no is as easy as yes; the facilitator does not see who said no; stopping is always possible and erases everything.',
			remains: 'Do not let the invitation come from whoever decides about work or benefits.'
		},
		{
			risk: 'Data are lost or leak.',
			measure: facts.https
				? 'Encrypted traffic, keys as hashes only, no login to steal, erasing leaves nothing in the file, damage is noticed, answers stay on the phone until they are safe.'
				: 'Keys as hashes only, no login to steal, erasing leaves nothing in the file, damage is noticed, answers stay on the phone until they are safe. Traffic is not encrypted here.',
			remains: facts.https
				? 'Encrypt the disk of the server and keep the number of administrators small.'
				: 'Use http only in a network of your own that you trust; otherwise set an address with https (ORIGIN). Encrypt the disk.'
		},
		{
			risk: 'Logs of the server tell who did what when.',
			measure:
				'Its own log knows the hour, and no address, key or answer; counters are open on the machine itself only.',
			remains:
				facts.proxies > 0
					? `There are ${facts.proxies} proxies in front: switch off their access logs.`
					: 'If a proxy is put in front, switch off its access log.'
		},
		{
			risk: 'A letter is used to decide about somebody.',
			measure:
				'One’s own picture is on one’s own phone only; facilitator and researcher get no name with a letter; everywhere it says that this is not a test.',
			remains: 'Agree, and say beforehand, that nobody asks for a letter.'
		}
	]
};
