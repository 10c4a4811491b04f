# Compares what the program found with what R finds in the same data.
# Rscript Validation/r/compare.R FOLDER: one line a number, exit status 1 where two differ.
suppressPackageStartupMessages({
  library(survey)
  library(vcd)
})
folder <- commandArgs(TRUE)[1]
tolerance <- 1e-8
outcome <- list(checked = 0, off = 0)

findings <- function(study) {
  read.csv(file.path(folder, "reports", study, "findings.csv"), colClasses = "character")
}
found <- function(rows, table, measure, row = NULL, column = "*", field = "value", note = NULL) {
  keep <- rows$table == table & rows$measure == measure & rows$column == column
  if (!is.null(row)) keep <- keep & rows$row == row
  as.numeric(rows[[field]][keep])
}
check <- function(label, ours, theirs) {
  theirs <- unname(as.numeric(theirs))
  same <- length(ours) == 1 && length(theirs) == 1 && !is.na(ours) && !is.na(theirs) &&
    abs(ours - theirs) <= tolerance * max(1, abs(theirs))
  outcome$checked <<- outcome$checked + 1
  if (!same) outcome$off <<- outcome$off + 1
  cat(sprintf("%-4s %-52s ours %-22s R %.15g\n", if (same) "ok" else "OFF", label,
              paste(format(ours, digits = 15), collapse = " "), theirs))
}

# Wilson's interval of a share whose standard error is that of p (1 - p) / se^2 simple draws, with t in
# the place of z: what svyciprop gives by its method "wilson" from survey 4.5 on.
wilson <- function(p, se, df) {
  n <- p * (1 - p) / se^2
  t <- qt(0.975, df)
  centre <- (p + t^2 / (2 * n)) / (1 + t^2 / n)
  half <- t / (1 + t^2 / n) * sqrt(p * (1 - p) / n + t^2 / (4 * n^2))
  c(centre - half, centre + half)
}

compare_design <- function(study, design) {
  rows <- findings(study)
  say <- function(what) paste(study, what)
  both <- function(what, table, measure, limits, row = "*", scale = 1) {
    check(say(paste(what, "lower")), found(rows, table, measure, row, field = "lower"),
          scale * limits[1])
    check(say(paste(what, "upper")), found(rows, table, measure, row, field = "upper"),
          scale * limits[2])
  }
  mean <- svymean(~api00, design, deff = TRUE)
  check(say("mean"), found(rows, "index", "mean", "*"), coef(mean))
  check(say("standard error of the mean"), found(rows, "index", "standard_error", "*"), SE(mean))
  check(say("design effect of the mean"), found(rows, "index", "design_effect", "*"), deff(mean))
  both("mean", "index", "mean", confint(mean, df = degf(design)))
  check(say("standard deviation"), found(rows, "index", "sd", "*"),
        sqrt(coef(svyvar(~api00, design))))
  total <- svytotal(~enroll, design, na.rm = TRUE)
  check(say("total"), found(rows, "pupils", "total", "*"), coef(total))
  check(say("standard error of the total"), found(rows, "pupils", "total_standard_error", "*"),
        SE(total))
  share <- svymean(~I(as.numeric(awards == "Yes")), design, deff = TRUE)
  check(say("share"), found(rows, "target", "percent", "Yes"), 100 * coef(share))
  check(say("standard error of the share"), found(rows, "target", "standard_error", "Yes"),
        100 * SE(share))
  check(say("design effect of the share"), found(rows, "target", "design_effect", "Yes"),
        deff(share))
  logit <- svyciprop(~I(awards == "Yes"), design, method = "logit", df = degf(design))
  both("logit", "target", "percent", confint(logit), "Yes", 100)
  both("Wilson", "target-wilson", "percent",
       wilson(coef(share), SE(share), degf(design)), "Yes", 100)
  beta <- svyciprop(~I(awards == "Yes"), design, method = "beta", df = degf(design))
  both("Korn and Graubard", "target-beta", "percent", confint(beta), "Yes", 100)
  rare <- svyciprop(~I(ell == 0), subset(design, !is.na(ell)), method = "logit", df = degf(design))
  both("a rare share, logit", "learners", "percent", confint(rare), "none", 100)
  domains <- svyby(~I(as.numeric(awards == "Yes")), ~stype, design, svymean)
  indices <- svyby(~api99, ~stype, design, svymean)
  for (kind in c("E", "H", "M")) {
    check(say(paste("share of", kind)), found(rows, "target-by-kind", "percent", "Yes", kind),
          100 * coef(domains)[kind])
    check(say(paste("standard error of the share of", kind)),
          found(rows, "target-by-kind", "standard_error", "Yes", kind), 100 * SE(domains)[kind == c("E", "H", "M")])
    check(say(paste("mean of", kind)), found(rows, "index-by-kind", "mean", "*", kind),
          coef(indices)[kind])
    check(say(paste("standard error of the mean of", kind)),
          found(rows, "index-by-kind", "standard_error", "*", kind),
          SE(indices)[kind == c("E", "H", "M")])
  }
  for (pair in list(c("E", "H"), c("E", "M"), c("H", "M"))) {
    both <- update(subset(design, stype %in% pair), kind = factor(as.character(stype)))
    compared <- svychisq(~awards + kind, both)
    t <- found(rows, "target-by-kind-comparisons", "statistic", "Yes", paste(pair, collapse = "/"))
    # Of part of a calibrated sample R's test has no answer.
    if (is.finite(compared$statistic)) {
      check(say(paste("Rao-Scott F of", paste(pair, collapse = " and "))), t^2, compared$statistic)
    }
    share <- coef(domains)[pair]
    check(say(paste("sign of", paste(pair, collapse = " and "))), sign(t), sign(share[1] - share[2]))
  }
  test <- svychisq(~awards + stype, design)
  tests <- "target-by-kind-tests"
  check(say("Rao-Scott F"), found(rows, tests, "statistic"), test$statistic)
  check(say("Rao-Scott df"), found(rows, tests, "degrees_of_freedom"), test$parameter[1])
  check(say("Rao-Scott denominator df"),
        found(rows, tests, "denominator_degrees_of_freedom"), test$parameter[2])
  check(say("Rao-Scott p"), found(rows, tests, "p_value"), test$p.value)
}

data(api)
districts <- svydesign(id = ~dnum, weights = ~pw, data = apiclus1, fpc = ~fpc)
kinds <- data.frame(stype = c("E", "H", "M"), Freq = c(4421, 755, 1018))
targets <- data.frame(sch.wide = c("No", "Yes"), Freq = c(1072, 5122))
compare_design("apisrs", svydesign(id = ~1, weights = ~pw, fpc = ~fpc, data = apisrs))
compare_design("apistrat",
               svydesign(id = ~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = apistrat))
compare_design("apiclus1", districts)
compare_design("apiclus2",
               svydesign(id = ~dnum + snum, weights = ~pw, fpc = ~fpc1 + fpc2, data = apiclus2))
compare_design("apiraked",
               rake(districts, list(~stype, ~sch.wide), list(kinds, targets),
                    control = list(maxit = 1000, epsilon = 1e-12)))
compare_design("apipost", postStratify(districts, ~stype, kinds))

data(Arthritis)
rows <- findings("arthritis")
improved <- table(Arthritis$Improved, Arthritis$Treatment)
pearson <- chisq.test(improved, correct = FALSE)
association <- assocstats(improved)
check("Pearson", found(rows, "pearson-tests", "statistic"), pearson$statistic)
check("Pearson df", found(rows, "pearson-tests", "degrees_of_freedom"), pearson$parameter)
check("Pearson p", found(rows, "pearson-tests", "p_value"), pearson$p.value)
check("Cramer's V", found(rows, "pearson-tests", "cramers_v"), association$cramer)
check("likelihood ratio", found(rows, "ratio-tests", "statistic"),
      association$chisq_tests["Likelihood Ratio", "X^2"])
check("likelihood ratio p", found(rows, "ratio-tests", "p_value"),
      association$chisq_tests["Likelihood Ratio", "P(> X^2)"])
check("Freeman and Halton", found(rows, "exact-tests", "p_value"), fisher.test(improved)$p.value)
check("Fisher", found(rows, "sex-tests", "p_value"),
      fisher.test(table(Arthritis$Sex, Arthritis$Treatment))$p.value)
check("Mann and Whitney", found(rows, "ranks-tests", "p_value"),
      suppressWarnings(wilcox.test(as.integer(Improved) ~ Treatment, Arthritis)$p.value))
for (option in rownames(improved)) {
  check(paste("comparison of", option),
        unique(as.numeric(rows$value[rows$table == "letters-comparisons" & rows$row == option &
                                       rows$measure == "p_value"])),
        prop.test(improved[option, ], colSums(improved), correct = FALSE)$p.value)
}
marked <- sum(Arthritis$Improved == "Marked")
n <- nrow(Arthritis)
# The share at which half the chance of as many and all of that of more is the tail left out.
mid_p <- function(k, n) {
  lower <- function(p) pbinom(k, n, p, lower.tail = FALSE) + dbinom(k, n, p) / 2 - 0.025
  upper <- function(p) pbinom(k - 1, n, p) + dbinom(k, n, p) / 2 - 0.025
  c(uniroot(lower, c(0, k / n), tol = 1e-14)$root, uniroot(upper, c(k / n, 1), tol = 1e-14)$root)
}
agresti_coull <- function(k, n) {
  z <- qnorm(0.975)
  p <- (k + z^2 / 2) / (n + z^2)
  p + c(-1, 1) * z * sqrt(p * (1 - p) / (n + z^2))
}
limits <- list(
  wilson = prop.test(marked, n, correct = FALSE)$conf.int,
  continuity = prop.test(marked, n)$conf.int,
  clopper = binom.test(marked, n)$conf.int,
  jeffreys = qbeta(c(0.025, 0.975), marked + 0.5, n - marked + 0.5),
  midp = mid_p(marked, n),
  agresti = agresti_coull(marked, n),
  logit = plogis(qlogis(marked / n) + c(-1, 1) * qnorm(0.975) * sqrt(1 / marked + 1 / (n - marked))))
for (method in names(limits)) {
  check(paste(method, "lower"), found(rows, method, "percent", "Marked", field = "lower"),
        100 * limits[[method]][1])
  check(paste(method, "upper"), found(rows, method, "percent", "Marked", field = "upper"),
        100 * limits[[method]][2])
}

rows <- findings("toothgrowth")
# In the order of the study file's options, which gives t its sign.
welch <- t.test(len ~ factor(supp, c("VC", "OJ")), ToothGrowth)
check("Welch t", found(rows, "welch-tests", "statistic"), welch$statistic)
check("Welch df", found(rows, "welch-tests", "degrees_of_freedom"), welch$parameter)
check("Welch p", found(rows, "welch-tests", "p_value"), welch$p.value)
oranges <- t.test(ToothGrowth$len[ToothGrowth$supp == "OJ"])
check("mean lower", found(rows, "welch", "mean", "*", "OJ", "lower"), oranges$conf.int[1])
check("mean upper", found(rows, "welch", "mean", "*", "OJ", "upper"), oranges$conf.int[2])
check("Mann and Whitney of numbers", found(rows, "ranks-tests", "p_value"),
      suppressWarnings(wilcox.test(len ~ supp, ToothGrowth)$p.value))
several <- oneway.test(len ~ factor(dose), ToothGrowth)
check("Welch F", found(rows, "welch-of-three-tests", "statistic"), several$statistic)
check("Welch F denominator df",
      found(rows, "welch-of-three-tests", "denominator_degrees_of_freedom"), several$parameter[2])
check("Welch F p", found(rows, "welch-of-three-tests", "p_value"), several$p.value)
ranked <- kruskal.test(len ~ factor(dose), ToothGrowth)
check("Kruskal and Wallis H", found(rows, "ranks-of-three-tests", "statistic"), ranked$statistic)
check("Kruskal and Wallis p", found(rows, "ranks-of-three-tests", "p_value"), ranked$p.value)

cat(sprintf("%d numbers compared, %d differ\n", outcome$checked, outcome$off))
quit(status = if (outcome$off > 0) 1 else 0)
