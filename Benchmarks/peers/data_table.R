# data.table: Rscript data_table.R FOLDER COUNTS.csv BANNER-QUESTION...

suppressPackageStartupMessages(library(data.table))
setDTthreads(0)

arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]
banner <- arguments[-(1:2)]
questions <- unique(fread(file.path(folder, "codebook.csv"))$question)

# A blank is a level of its own: the empty one.
answers <- fread(
  file.path(folder, "responses.csv"),
  select = questions, colClasses = list(factor = questions), na.strings = NULL,
  sep = ",", quote = "\"", header = TRUE, encoding = "UTF-8", showProgress = FALSE
)

cells <- function(question, by = NULL) {
  values <- levels(answers[[question]])
  columns <- if (is.null(by)) "" else levels(answers[[by]])
  cell <- as.integer(answers[[question]])
  if (!is.null(by)) cell <- cell + length(values) * (as.integer(answers[[by]]) - 1L)
  table <- CJ(column = columns, value = values, sorted = FALSE)
  table[, count := tabulate(cell, .N)]
  table[, `:=`(question = question, banner = if (is.null(by)) "" else by)]
  if (is.null(by)) table else table[column != ""]
}

tables <- rbindlist(c(
  lapply(questions, cells),
  unlist(lapply(banner, function(by) lapply(questions, cells, by)), recursive = FALSE)
))
tables[value == "", value := "missing"]
fwrite(tables[count > 0, .(question, banner, column, value, count)], arguments[2])
