/** The part of life a card is about; not in deck.ts, or every page would load these names. */
export const DIMENSIONS = ['personal', 'social', 'institutional', 'environmental'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
