/** Dialogues under this many people are dated by quarter (D12). */
const MONTH_FROM = 10;

/**
 * When a dialogue was, coarse enough for its size (D12): '2026-11' from 10 people, else '2026-Q4'.
 * @param month 1 to 12
 */
export function periodOf(year: number, month: number, people: number): string {
	if (!Number.isInteger(month) || month < 1 || month > 12) throw new Error(`no month ${month}`);
	if (people < MONTH_FROM) return `${year}-Q${Math.ceil(month / 3)}`;
	return `${year}-${String(month).padStart(2, '0')}`;
}
