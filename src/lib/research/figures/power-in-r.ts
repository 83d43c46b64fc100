import type { Precision } from '$lib/domain/statistics/sample-size';

/** The power helper in R, with the numbers asked. */
export const powerInR = (wanted: Precision): string => `half <- ${wanted.half}
share <- ${wanted.share}
m <- ${wanted.perDialogue}
rho <- ${wanted.alike}
firm <- ${wanted.firm}
rarest <- ${wanted.rarest}
simple <- qnorm(${(1 + wanted.level) / 2})^2 * share * (1 - share) / half^2
deff <- max(1, 1 + (m - 1) * rho)
per_profile <- ceiling(simple * deff)
rows <- ceiling(per_profile / (firm * rarest))
sorters <- ceiling(rows / (1 - ${wanted.lost})) # withheld where somebody refuses
result <- data.frame(deff, simple = ceiling(simple), per_profile, rows, sorters,
  dialogues = ceiling(sorters / ${wanted.dialogueSize}))
print(result)`;
