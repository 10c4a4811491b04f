# Prints the rows of data/validation that R worked out on data made up for them.
# Rscript Validation/reference-values.R
suppressPackageStartupMessages(library(survey))

from <- function(package) {
  sprintf("R %s.%s%s", R.version$major, R.version$minor,
          if (nzchar(package)) sprintf(", package survey %s", packageVersion("survey")) else "")
}
row <- function(id, statistic, data, quantity, value, digits, package = "") {
  cat(sprintf("%s,%s,%s,%s,%.*f,\"%s\"\n", id, statistic, data, quantity, digits, value,
              from(package)))
}
list_of <- function(name, values) sprintf("%s: %s", name, paste(values, collapse = " "))

# Two and three groups of numbers, with ties.
a <- c(12, 15, 15, 18, 20, 22, 22, 22, 25, 31)
b <- c(14, 19, 22, 24, 26, 30, 33, 35)
c <- c(11, 12, 16, 18, 21, 22)
two <- sprintf("groups: %s / %s", paste(a, collapse = " "), paste(b, collapse = " "))
three <- sprintf("%s / %s", two, paste(c, collapse = " "))
welch <- t.test(a, b)
row("two-groups-t", "welch", two, "statistic", welch$statistic, 9)
row("two-groups-df", "welch", two, "df", welch$parameter, 9)
row("two-groups-p", "welch", two, "p", welch$p.value, 9)
row("two-groups-lower", "welch", two, "lower", welch$conf.int[1], 9)
row("two-groups-upper", "welch", two, "upper", welch$conf.int[2], 9)
row("two-groups-ranks", "mann-whitney", two, "p",
    suppressWarnings(wilcox.test(a, b)$p.value), 9)
ranks <- kruskal.test(list(a, b, c))
row("three-groups-h", "kruskal-wallis", three, "statistic", ranks$statistic, 9)
row("three-groups-df", "kruskal-wallis", three, "df", ranks$parameter, 0)
row("three-groups-p", "kruskal-wallis", three, "p", ranks$p.value, 9)

several <- oneway.test(values ~ group, data.frame(
  values = c(a, b, c), group = factor(rep(1:3, c(length(a), length(b), length(c))))))
row("three-groups-f", "welch-anova", three, "statistic", several$statistic, 9)
row("three-groups-denominator", "welch-anova", three, "denominator df", several$parameter[2], 9)
row("three-groups-f-p", "welch-anova", three, "p", several$p.value, 9)
row("approval-exact", "mcnemar", "table: 794 150 / 86 570", "exact p",
    binom.test(86, 236)$p.value, 9)

# Tails, far out.
log10_of <- function(log_p) log_p / log(10)
row("normal-far", "normal-tail", "x: 37", "log10",
    log10_of(pnorm(37, lower.tail = FALSE, log.p = TRUE)), 9)
row("t-very-far", "t-tail", "x: 1000; df: 40", "log10",
    log10_of(pt(1000, 40, lower.tail = FALSE, log.p = TRUE)), 9)
row("f-very-far", "f-tail", "x: 5000; df: 6; denominator: 80", "log10",
    log10_of(pf(5000, 6, 80, lower.tail = FALSE, log.p = TRUE)), 9)
row("chi-squared-very-far", "chi-squared-tail", "x: 1300; df: 4", "log10",
    log10_of(pchisq(1300, 4, lower.tail = FALSE, log.p = TRUE)), 9)
row("t-far", "t-tail", "x: 12; df: 7", "value", pt(12, 7, lower.tail = FALSE), 12)
row("t-near-normal", "t-tail", "x: 1.96; df: 100000", "value",
    pt(1.96, 1e5, lower.tail = FALSE), 12)
row("f-far", "f-tail", "x: 9.5; df: 3; denominator: 21", "value",
    pf(9.5, 3, 21, lower.tail = FALSE), 12)
row("f-fractions", "f-tail", "x: 5.19337; df: 1.49464; denominator: 20.92496", "value",
    pf(5.19337, 1.49464, 20.92496, lower.tail = FALSE), 12)
row("beta-low", "beta-quantile", "p: 0.025; a: 0.5; b: 31.5", "value",
    qbeta(0.025, 0.5, 31.5), 12)
row("beta-high", "beta-quantile", "p: 0.975; a: 20; b: 12", "value", qbeta(0.975, 20, 12), 12)
row("chi-squared-far", "chi-squared-tail", "x: 45; df: 3", "value",
    pchisq(45, 3, lower.tail = FALSE), 12)

# Twenty-four people in eight units of three strata.
people <- data.frame(
  y = c(4, 7, 5, 9, 3, 6, 8, 8, 2, 5, 7, 6, 10, 4, 6, 9, 1, 3, 5, 2, 7, 8, 6, 4),
  yes = c(1, 0, 1, 1, 0, 1, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0),
  group = c(1, 2, 1, 2, 1, 3, 2, 2, 3, 1, 2, 3, 1, 1, 2, 3, 3, 3, 1, 2, 2, 1, 3, 1),
  weights = c(2, 2, 3, 1, 4, 2, 2, 3, 5, 1, 2, 2, 3, 3, 1, 2, 6, 2, 2, 4, 1, 3, 2, 2),
  strata = rep(1:3, c(9, 9, 6)),
  clusters = c(1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 8),
  populations = rep(c(12, 20, 9), c(9, 9, 6)),
  person = 1:24,
  members = rep(c(15, 12, 21, 9, 18, 10, 30, 14), each = 3))
base <- c(list_of("weights", people$weights))
designs <- list(
  list(name = "weighted", of = svydesign(~1, weights = ~weights, data = people), lists = base),
  list(name = "stratified",
       of = svydesign(~1, strata = ~strata, weights = ~weights, data = people),
       lists = c(base, list_of("strata", people$strata))),
  list(name = "clustered",
       of = svydesign(~clusters, strata = ~strata, weights = ~weights, data = people),
       lists = c(base, list_of("strata", people$strata), list_of("clusters", people$clusters))),
  list(name = "finite",
       of = svydesign(~clusters, strata = ~strata, weights = ~weights, fpc = ~populations,
                      data = people),
       lists = c(base, list_of("strata", people$strata), list_of("clusters", people$clusters),
                 list_of("populations", people$populations))),
  list(name = "two-stage",
       of = svydesign(~clusters + person, strata = ~strata, weights = ~weights,
                      fpc = ~populations + members, data = people),
       lists = c(base, list_of("strata", people$strata),
                 sprintf("%s / %s", list_of("clusters", people$clusters),
                         paste(people$person, collapse = " ")),
                 sprintf("%s / %s", list_of("populations", people$populations),
                         paste(people$members, collapse = " ")))))
for (design in designs) {
  id <- function(rest) paste(design$name, rest, sep = "-")
  data <- function(...) paste(c(..., design$lists), collapse = "; ")
  y <- list_of("y", people$y)
  yes <- list_of("y", people$yes)
  mean <- svymean(~y, design$of, deff = TRUE)
  row(id("mean"), "design-mean", data(y), "value", coef(mean), 9, "survey")
  row(id("mean-se"), "design-mean", data(y), "standard error", SE(mean), 9, "survey")
  row(id("mean-effect"), "design-mean", data(y), "design effect", deff(mean), 9, "survey")
  limits <- confint(mean, df = degf(design$of))
  row(id("mean-lower"), "design-mean", data(y), "lower", limits[1], 9, "survey")
  row(id("mean-upper"), "design-mean", data(y), "upper", limits[2], 9, "survey")
  total <- svytotal(~y, design$of)
  row(id("total"), "design-total", data(y), "value", coef(total), 0, "survey")
  row(id("total-se"), "design-total", data(y), "standard error", SE(total), 9, "survey")
  # Fitted by iteration, so that its last digits are its own.
  share <- svyciprop(~yes, design$of, method = "logit", df = degf(design$of))
  row(id("share"), "design-share", data(yes), "value", coef(share), 9, "survey")
  row(id("share-lower"), "design-share", data(yes), "lower", confint(share)[1], 7, "survey")
  row(id("share-upper"), "design-share", data(yes), "upper", confint(share)[2], 7, "survey")
  beta <- svyciprop(~yes, design$of, method = "beta", df = degf(design$of))
  row(id("beta-lower"), "design-beta", data(yes), "lower", confint(beta)[1], 9, "survey")
  row(id("beta-upper"), "design-beta", data(yes), "upper", confint(beta)[2], 9, "survey")
  # Survey 4.1 hasn't Wilson's interval; this is its formula on what survey finds.
  found <- svymean(~yes, design$of)
  simple <- coef(found) * (1 - coef(found)) / SE(found)^2
  t <- qt(0.975, degf(design$of))
  middle <- (coef(found) + t^2 / (2 * simple)) / (1 + t^2 / simple)
  half <- t / (1 + t^2 / simple) *
    sqrt(coef(found) * (1 - coef(found)) / simple + t^2 / (4 * simple^2))
  row(id("wilson-lower"), "design-wilson", data(yes), "lower", middle - half, 9, "survey")
  row(id("wilson-upper"), "design-wilson", data(yes), "upper", middle + half, 9, "survey")
  groups <- svyby(~y, ~group, design$of, svymean, covmat = TRUE)
  contrast <- svycontrast(groups, c(`1` = 1, `2` = -1, `3` = 0))
  compared <- data(y, list_of("domain", as.integer(people$group == 1)),
                   list_of("less", as.integer(people$group == 2)))
  row(id("difference"), "design-difference", compared, "value", coef(contrast), 9, "survey")
  row(id("difference-se"), "design-difference", compared, "standard error", SE(contrast), 9,
      "survey")
  domain <- svymean(~yes, subset(design$of, group == 2))
  row(id("domain"), "design-share", data(yes, list_of("domain", as.integer(people$group == 2))),
      "value", coef(domain), 9, "survey")
  row(id("domain-se"), "design-share",
      data(yes, list_of("domain", as.integer(people$group == 2))), "standard error", SE(domain), 9,
      "survey")
  test <- svychisq(~yes + group, design$of)
  cells <- c(list_of("rows", people$yes + 1), list_of("columns", people$group))
  row(id("rao-scott"), "rao-scott", data(cells), "statistic", test$statistic, 9, "survey")
  row(id("rao-scott-df"), "rao-scott", data(cells), "df", test$parameter[1], 9, "survey")
  row(id("rao-scott-denominator"), "rao-scott", data(cells), "denominator df", test$parameter[2],
      9, "survey")
  row(id("rao-scott-p"), "rao-scott", data(cells), "p", test$p.value, 9, "survey")
}
