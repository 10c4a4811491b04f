"""pandas: pandas_tables.py FOLDER COUNTS.csv BANNER-QUESTION..."""

import csv
import sys

import numpy as np
import pandas as pd
from codebook import options

folder, counts, *banner = sys.argv[1:]
options = options(folder)

answers = pd.read_csv(
    f"{folder}/responses.csv",
    usecols=list(options),
    dtype={question: pd.CategoricalDtype(labels) for question, labels in options.items()},
    keep_default_na=False,
    na_values=[""],
)
# 0 is a blank. 16 holds every question's options, so that two answers make one number.
codes = {question: answers[question].cat.codes.to_numpy() + np.int8(1) for question in options}
labels = {question: ["missing", *labels] for question, labels in options.items()}

with open(counts, "w", newline="", encoding="utf-8") as file:
    rows = csv.writer(file)
    rows.writerow(["question", "banner", "column", "value", "count"])
    for question in options:
        for value, count in enumerate(np.bincount(codes[question])):
            rows.writerow([question, "", "", labels[question][value], count])
    for by in banner:
        columns = codes[by].astype(np.int16) * 16
        for question in options:
            for cell, count in enumerate(np.bincount(columns + codes[question])):
                if count > 0 and cell >= 16:
                    column, value = labels[by][cell // 16], labels[question][cell % 16]
                    rows.writerow([question, by, column, value, count])
