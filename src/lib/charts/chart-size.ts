/** Where a drawing stands: beside other things, on the projector, on a phone. */
export type ChartSize = 'panel' | 'wall' | 'phone';
