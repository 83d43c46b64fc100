import adapter from '@sveltejs/adapter-node';

/** An application of one page without our work: what the framework alone costs. OUT: where it is built. */
const out = process.env.OUT ?? 'build';

export default { kit: { outDir: `${out}/kit`, adapter: adapter({ out: `${out}/app` }) } };
