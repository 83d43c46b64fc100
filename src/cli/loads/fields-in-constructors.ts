import type { Plugin } from 'vite';

/** A node of a syntax tree, as the bundler's parser gives it. */
interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly [part: string]: unknown;
}

/** Runs the initialisers of a class's fields. No other private method may have this name. */
const FIELDS = '#fieldsOfClass';

/**
 * Moves field initialisers other than literals into a method that the constructor calls: `class A {
 * #x = f(y) }` becomes `class A { #x; #fieldsOfClass() { this.#x = f(y); } … }`. In initialisers
 * Safari 15 loses variables in parentheses (webkit.org/b/236843), so a bundler targeting it turns
 * all fields of all classes into maps beside the object: slower on every phone, and larger. This
 * makes that unnecessary.
 * @returns the code; undefined if there is nothing to move
 * @throws if a field has a computed name, or contains a class that has fields itself
 */
export function fieldsInConstructors(code: string, tree: Node): string | undefined {
	const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];

	function mend(made: Node): void {
		const { body } = made['body'] as { readonly body: readonly Node[] };
		const fields = body.filter(
			({ type, static: ofClass, value }) =>
				type === 'PropertyDefinition' && !ofClass && value && (value as Node).type !== 'Literal'
		);
		if (fields.length === 0) return;
		let begins = '';
		for (const field of fields) {
			if (field['computed']) throw new Error('a computed name would be worked out twice');
			const key = field['key'] as Node;
			const name = code.slice(key.start, key.end);
			const place = key.type === 'Literal' ? `[${name}]` : `.${name}`;
			// from the name on: `= (…);`, the tree has no parentheses
			begins += `this${place}${code.slice(key.end, field.end)};\n`;
			edits.push({ start: key.end, end: field.end, text: ';' });
		}
		const found = body.find(
			({ type, kind }) => type === 'MethodDefinition' && kind === 'constructor'
		);
		const call = `this.${FIELDS}();`;
		const at = (made['body'] as Node).start + 1;
		const own = made['superClass']
			? `constructor(...given) { super(...given); ${call} }`
			: `constructor() { ${call} }`;
		edits.push({ start: at, end: at, text: `\n${FIELDS}() {\n${begins}}\n${found ? '' : own}\n` });
		if (!found) return;
		const block = (found['value'] as Node)['body'] as Node;
		const first = made['superClass'] ? afterSuper(block) : block.start + 1;
		edits.push({ start: first, end: first, text: `\n${call}` });
	}

	function walk(node: unknown): void {
		if (Array.isArray(node)) return node.forEach(walk);
		if (typeof node !== 'object' || node === null) return;
		const { type } = node as Node;
		if (type === 'ClassDeclaration' || type === 'ClassExpression') mend(node as Node);
		Object.values(node).forEach(walk);
	}
	walk(tree);

	if (edits.length === 0) return undefined;
	edits.sort((a, b) => a.start - b.start || a.end - b.end);
	let [mended, until] = ['', 0];
	for (const { start, end, text } of edits) {
		if (start < until) throw new Error('a class stands in a field of a class');
		mended += code.slice(until, start) + text;
		until = end;
	}
	return mended + code.slice(until);
}

/** Where the fields of a derived class come into existence. */
function afterSuper({ body }: Node): number {
	const call = (body as readonly Node[]).find(
		({ type, expression }) =>
			type === 'ExpressionStatement' &&
			((expression as Node)['callee'] as Node | undefined)?.type === 'Super'
	);
	if (!call) throw new Error('super() is no statement of its own in this constructor');
	return call.end;
}

/** The same for everything that browsers get. */
export function fieldsForSafari15(): Plugin {
	return {
		name: 'fields-for-safari-15',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: {
			order: 'post',
			filter: { id: /\.(m?js|ts|svelte)(\?|$)/, code: /\bclass\b[^]*=/ },
			handler(code) {
				const mended = fieldsInConstructors(code, this.parse(code) as unknown as Node);
				return mended === undefined ? undefined : { code: mended, map: null };
			}
		}
	};
}
