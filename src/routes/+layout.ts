// One client-rendered application: the server sends the same shell for every page and never
// renders a person's state. No page has a `load`: a framework without any is smaller on a phone.
export const ssr = false;
