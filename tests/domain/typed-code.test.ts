import { expect, test } from 'vitest';
import { parse } from 'valibot';
import { joinRequest } from '$lib/protocol/join-request';
import { plainDigits, readEraseCode, readJoinCode } from '$lib/domain/typed-code';

test.each([
	['42613785'],
	['4261 3785'],
	['4261.3785'],
	[' 4261-3785 '],
	['Code: 4261 3785'],
	['٤٢٦١٣٧٨٥'],
	['۴۲۶۱ ۳۷۸۵'],
	['৪২৬১৩৭৮৫'],
	['४२६१ ३७८५'],
	['４２６１３７８５'],
	['𝟜𝟚𝟞𝟙𝟛𝟟𝟠𝟝'],
	['\u200e4261\u00a03785\u200f']
])('“%s” is the code 42613785', (typed) => {
	expect(readJoinCode(typed)).toBe('42613785');
});

test('a link that was pasted is its token, and nine or ten digits are a code too', () => {
	expect(readJoinCode('http://192.168.1.34:3000/#aBcD_efgh-123456.xY9_')).toBe(
		'aBcD_efgh-123456.xY9_'
	);
	expect(readJoinCode('Doe mee: https://kaart.example/#aBcD_efgh-123456.xY9_.')).toBe(
		'aBcD_efgh-123456.xY9_'
	);
	expect(readJoinCode('426137851')).toBe('426137851');
	expect(readJoinCode('4261378512')).toBe('4261378512');
});

test('the token of a QR is itself, also with as many digits among its letters as a code', () => {
	const eight = 'dabcdef1a2b3c4d5eabcdef6f.abcdefgh7ijklmnopqrs8tuvwxyzABCD';
	const twelve = 'd3fdc8c735a79d7acebdb3f7f.m4T2SR--VGWvjmspHL_HMyfBRxiKzvuj';
	for (const token of [eight, twelve]) {
		expect(readJoinCode(token)).toBe(token);
		expect(parse(joinRequest.entries.code, ` ${token.slice(0, 20)}\n${token.slice(20)} `)).toBe(
			token
		);
	}
});

test('too few digits, too many and none are no code', () => {
	for (const typed of ['', '4261', '42613785123', 'abcdefgh']) {
		expect(readJoinCode(typed), typed).toBeUndefined();
	}
});

test('every decimal digit of Unicode has the value that Unicode gives it', () => {
	// the first of each run is a zero: its ten neighbours count up
	const zeros = [0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10, 0x1d7ce];
	for (const zero of zeros) {
		const run = Array.from({ length: 10 }, (_, value) => String.fromCodePoint(zero + value));
		expect(plainDigits(run.join(''))).toBe('0123456789');
	}
});

test.each([
	['ABCD-EFGH-2345'],
	['abcd efgh 2345'],
	['ABCDEFGH2345'],
	['Wiscode: ABCD-EFGH-2345.'],
	['ＡＢＣＤ－ＥＦＧＨ－２３４５'],
	['abcd–efgh–٢٣٤٥']
])('“%s” is the erase code ABCD-EFGH-2345', (typed) => {
	expect(readEraseCode(typed)).toBe('ABCD-EFGH-2345');
});
