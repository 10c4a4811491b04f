"""The options of each question, in order."""

import csv


def options(folder):
    options = {}
    with open(f"{folder}/codebook.csv", newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            options.setdefault(row["question"], []).append(row["option"])
    return options
