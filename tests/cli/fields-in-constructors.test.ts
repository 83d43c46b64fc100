import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { fieldsInConstructors } from '../../src/cli/loads/fields-in-constructors';

type Mend = Parameters<typeof fieldsInConstructors>[1];
const mended = (code: string) => fieldsInConstructors(code, parseAst(code) as unknown as Mend);
/** What a module's text makes, called `made`. */
const run = <T>(code: string): T => Function(`${code}\nreturn made;`)() as T;

test.each([
	[
		'what is outside',
		'const y = 2; class A { #x = [1].map((n) => n + y); get() { return this.#x; } } const made = new A().get();'
	],
	[
		'a word of the constructor’s own',
		'const f = 3; class A { x = (f); constructor(f) { this.f = f; } } const made = new A(4);'
	],
	['fields of each other', 'class A { #a = 1; b = (this.#a) + 1; } const made = new A();'],
	[
		'a class that extends',
		'class A { a = (Math.PI); } class B extends A { b = (this.a + 1); } class C extends B { c = (this.b); constructor() { const more = 1; super(more); this.d = (this.c); } } const made = new C();'
	],
	['a name in quotes', 'class A { "a b" = (Math.PI); } const made = new A();']
])('a class begins with the same fields: %s', (_, code) => {
	const now = mended(code);
	expect(now).toBeDefined();
	// nothing is left to do
	expect(mended(now ?? '')).toBeUndefined();
	expect(run(now ?? '')).toEqual(run(code));
});

test('a plain word stays where it is, and so does a class without fields', () => {
	expect(mended('class A { #x = 1; y = "two"; static z = (1); m() {} }')).toBeUndefined();
});

test('what it cannot do it refuses', () => {
	expect(() => mended('class A { [name()] = (Math.PI); }')).toThrow('computed');
	expect(() => mended('class A { x = class { y = (Math.PI); }; }')).toThrow(
		'a class stands in a field'
	);
});
