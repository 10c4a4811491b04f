# Writes the example data of R and its packages as files of responses.
# Rscript Validation/r/export.R FOLDER
suppressPackageStartupMessages(library(survey))
suppressPackageStartupMessages(library(vcd))
folder <- commandArgs(TRUE)[1]

write <- function(name, rows) {
  names(rows) <- gsub(".", "_", names(rows), fixed = TRUE)
  write.csv(rows, file.path(folder, paste0(name, ".csv")), row.names = FALSE, na = "", quote = TRUE)
}

data(api)
columns <- c("cds", "stype", "sch.wide", "awards", "api00", "api99", "enroll", "ell", "pw")
exact <- function(rows) transform(rows, pw = sprintf("%.17g", pw))
write("apisrs", exact(apisrs[, c(columns, "fpc")]))
write("apistrat", exact(apistrat[, c(columns, "fpc")]))
write("apiclus1", exact(apiclus1[, c(columns, "dnum", "fpc")]))
write("apiclus2", exact(apiclus2[, c(columns, "dnum", "snum", "fpc1", "fpc2")]))

# The same samples as CalifornianSchoolsTests reads them: numbers alone.
numbers <- function(name, rows) {
  rows$stype <- as.integer(rows$stype) - 1
  rows$met <- as.integer(rows$sch.wide == "Yes")
  for (column in setdiff(c("dnum", "snum", "fpc", "fpc1", "fpc2"), names(rows))) rows[[column]] <- 0
  columns <- c("stype", "met", "api00", "api99", "enroll", "api.stu", "ell", "dnum", "snum", "pw",
               "fpc", "fpc1", "fpc2")
  write.csv(rows[, columns], file.path(folder, paste0(name, ".csv")), row.names = FALSE, na = "")
}
numbers("srs", apisrs)
numbers("strat", apistrat)
numbers("clus1", apiclus1)
numbers("clus2", apiclus2)

data(Arthritis)
write("arthritis", Arthritis)
write("toothgrowth", ToothGrowth)
