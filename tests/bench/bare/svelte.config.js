import adapter from '@sveltejs/adapter-node';

/** A one-page application without our work: the framework's own cost. OUT: where it is built. */
const out = process.env.OUT ?? 'build';

export default { kit: { outDir: `${out}/kit`, adapter: adapter({ out: `${out}/app` }) } };
