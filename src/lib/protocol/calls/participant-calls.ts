import { answersRequest, entriesRequest, entriesResponse, movesRequest } from '../entries';
import { donationRequest } from '../given-sort';
import {
	eraseRequest,
	erasedResponse,
	joinRequest,
	lookRequest,
	sessionEndRequest,
	sessionRequest
} from '../join-request';
import type { Call } from './call';

/** Coming in, and what a participant says and takes back. */
export const participantCalls: readonly Call[] = [
	{
		method: 'post',
		path: '/session',
		who: ['anyone'],
		summary: 'Swaps a key for a cookie that no script can read.',
		request: sessionRequest,
		status: 204
	},
	{
		method: 'get',
		path: '/session',
		who: ['anyone'],
		summary:
			'The key of the pages in this browser, as `pageKey`: in the header `kaart-page` it stands in for Origin and Sec-Fetch-Site where a filter takes those out. `opens`: the desks that its cookies open, of researcher, organiser and admin.',
		status: 200
	},
	{
		method: 'delete',
		path: '/session',
		who: ['anyone'],
		summary:
			'Takes back the cookie of a role, or with `everything` all that this site left in the browser (Clear-Site-Data).',
		request: sessionEndRequest,
		status: 204
	},
	{
		method: 'post',
		path: '/join/look',
		who: ['anyone'],
		summary: 'What a person should know before saying yes; nothing is kept.',
		request: lookRequest,
		status: 200
	},
	{
		method: 'post',
		path: '/join',
		who: ['anyone'],
		summary: 'Joins with a code or the token of the QR; the same person again gets 200.',
		request: joinRequest,
		status: 201
	},
	{
		method: 'get',
		path: '/participants/{participant}',
		who: ['participant'],
		summary: 'Own state.',
		status: 200
	},
	{
		method: 'delete',
		path: '/participants/{participant}',
		who: ['participant'],
		summary: 'Erases everything this person said, and says where it was.',
		status: 200,
		response: erasedResponse
	},
	{
		method: 'post',
		path: '/participants/{participant}/moves',
		who: ['participant'],
		summary: 'Cards put on piles, in the order of seq.',
		request: movesRequest,
		status: 200,
		response: entriesResponse
	},
	{
		method: 'post',
		path: '/participants/{participant}/answers',
		who: ['participant'],
		summary: 'Everything else a person says, in the same order of seq.',
		request: answersRequest,
		status: 200,
		response: entriesResponse
	},
	{
		method: 'post',
		path: '/participants/{participant}/entries',
		who: ['participant'],
		summary: 'Moves and answers together, as a phone sends them.',
		request: entriesRequest,
		status: 200,
		response: entriesResponse
	},
	{
		method: 'post',
		path: '/erase',
		who: ['anyone'],
		summary: 'Erases a person by the code on their sheet, and says where they were.',
		request: eraseRequest,
		status: 200,
		response: erasedResponse
	},
	{
		method: 'post',
		path: '/donations',
		who: ['anyone'],
		summary: 'A solo sort given to research.',
		request: donationRequest,
		status: 201
	}
];
