/** A text for each plural form that the language has; `other` always. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
	readonly other: string;
};

/** The form that goes with a number: `plural('nl', 1, {one: '1 kaart', other: '…'})`. */
export function plural(language: string, count: number, forms: Forms): string {
	return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
