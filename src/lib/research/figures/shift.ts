import type { FigureFacts } from './figure-facts';
import { rPeople, rScores } from './r-parts';

export const shift: FigureFacts = {
	rules: ['G7', 'G1'],
	formula: ['net = (up − down) / both', '(p̃u − p̃d) ± z√((p̃u + p̃d − (p̃u − p̃d)²) / (both + 2))'],
	sources: ['Bonett & Price 2012, Statistical Methods in Medical Research 21, 479-488'],
	r: (deck) => `${rPeople(deck)}
placements <- read.csv("placements.csv", na.strings = "", encoding = "UTF-8")
placements <- placements[placements$participant %in% first$participant, ]
placements$score <- ${rScores(deck, 'factor')}[as.character(placements$pile)]
before <- placements[placements$round == "factors-1", ]
again <- placements[grepl("^replace-", placements$round), ]
# of everybody the last round in which cards were put again
number <- as.integer(sub("replace-", "", again$round))
again <- again[number == ave(number, again$participant, FUN = max), ]
own <- match(paste(again$participant, again$card), paste(before$participant, before$card))
from <- before$score[own]
# a card that was asked again and not put keeps its place
to <- ifelse(is.na(again$pile), from, again$score)
moved <- data.frame(card = as.character(again$card), from, to)[!is.na(from) & !is.na(to), ]
up <- tapply(moved$to > moved$from, moved$card, sum)
down <- tapply(moved$to < moved$from, moved$card, sum)
both <- tapply(moved$to, moved$card, length)
pu <- (up + 1) / (both + 2)
pd <- (down + 1) / (both + 2)
half <- qnorm(0.975) * sqrt((pu + pd - (pu - pd)^2) / (both + 2))
result <- data.frame(card = names(both), both = as.vector(both), up = as.vector(up),
  down = as.vector(down), net = as.vector((up - down) / both),
  low = as.vector(pmax(-1, pu - pd - half)), high = as.vector(pmin(1, pu - pd + half)))
print(result)`
};
