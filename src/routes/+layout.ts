// One client-rendered application: the server sends the same shell for every page and never
// renders a person's state.
export const ssr = false;
