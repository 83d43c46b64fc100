import type { FigureFacts } from './figure-facts';
import { rPeople } from './r-parts';

export const background: FigureFacts = {
	rules: ['G3', 'D9', 'D12'],
	formula: ['n_cell / n', 'skip / got', '(got − placed) / got'],
	sources: ['Little & Rubin 2019, Statistical Analysis with Missing Data, 1.3'],
	r: (deck) => `${rPeople(deck)}
placements <- read.csv("placements.csv", na.strings = "", encoding = "UTF-8")
placements <- placements[placements$round == "factors-1" &
  placements$participant %in% first$participant, ]
cell <- ifelse(first$status == "firm", as.character(first$profile), as.character(first$status))
# a value of fewer than 5 people joins the rest, and the smallest one where the rest would be 1 to 4
parted <- function(value) {
  value <- as.character(value)
  repeat {
    told <- sort(table(value))
    rest <- sum(is.na(value))
    if (length(told) == 0 || (told[[1]] >= 5 && (rest == 0 || rest >= 5))) return(value)
    value[!is.na(value) & value == names(told)[1]] <- NA
  }
}
columns <- intersect(c("language", "work", "want", "doing", "assisted", "mode"), names(first))
groups <- do.call(rbind, lapply(columns, function(column) {
  value <- parted(first[[column]])
  value[is.na(value)] <- "(rest)"
  if (length(unique(value)) < 2) return(NULL)
  counts <- table(value, factor(cell, c("A", "B", "C", "D", "provisional", "none")))
  data.frame(column, value = rownames(counts), n = rowSums(counts), unclass(counts))
}))
print(groups)
card <- factor(placements$card)
result <- data.frame(card = levels(card), got = as.vector(table(card)),
  skipped = as.vector(tapply(placements$pile == "${deck.piles.factor.find(({ role }) => role === 'skip')?.id ?? ''}", card, sum, na.rm = TRUE)),
  unplaced = as.vector(tapply(is.na(placements$pile), card, sum)))
print(result)`
};
