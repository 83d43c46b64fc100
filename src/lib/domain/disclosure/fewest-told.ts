/** Under this many people no share, sentence or filtered count is given (D9, D12). */
export const FEWEST_TOLD = 5;
