import Lint

extension Plant {
  private static let csv = "tables/02-hours.csv"

  static let tables = [
    Plant(.t01, in: "report.md", "Table 2: ", to: "Table 3: "),
    Plant(.t01, in: "report.html", "Table 2: ", to: ""),
    Plant(
      .t01, in: "report.html", "Table 2: Change in hours, England",
      to: "Table 2: Work setting, England"),
    Plant(.t03, in: "report.md", "| Number |", to: "| Per cent |"),
    Plant(.t03, in: csv, "Mean (hours)", to: "Change (hours)"),
    Plant(.t04, in: csv, "Women,[c]", to: "Women,", also: [.c06]),
    Plant(
      .t04, in: "report.html", ">[c]</td><td class=\"n\">0.5", to: ">[c]</td><td class=\"n\">",
      also: [.c06]),
    Plant(.t05, in: "report.md", "- \\[c\\] withheld.\n", to: ""),
    Plant(
      .t05, in: "report.html", "<li>[c] withheld.",
      to: "<li>[c] withheld.</li><li>[x] not available."),
    Plant(.t05, in: "workbook.ods/content.xml", "[c] withheld.", to: "England."),
    Plant(.t06, in: "report.md", "- \\[note 1\\] Paid hours.\n", to: ""),
    Plant(.t06, in: "report.md", "2024\\[note 1\\]", to: "2024"),
    Plant(.t06, in: "report.html", ">[note 1]</a></caption>", to: ">(note 1)</a></caption>"),
    Plant(
      .t06, in: "workbook.ods/content.xml", "<text:p>[note 1]</text:p>",
      to: "<text:p>[note 2]</text:p>"),
    Plant(.t06, in: "report.html", ">NHS<", to: ">NHS<sup>1</sup><", also: [.c06]),
    Plant(.t07, in: csv, "36.5", to: "36.5 (1.2)", also: [.c06]),
    Plant(.t08, in: "tables/01-settings.csv", "NHS,1200,33", to: "NHS,1200,33%"),
    Plant(.t09, in: csv, "0.5", to: "0.50"),
    Plant(.t09, in: csv, "-1.5", to: "−1.5"),
    Plant(.t09, in: csv, "0.5", to: ".5"),
    Plant(.t09, in: "report.md", "−1.5", to: "−0.0", also: [.c06]),
    Plant(.t11, in: "report.md", "- Percentages may not sum to 100 because of rounding.\n", to: ""),
    Plant(
      .t11, in: "report.html", "<td class=\"n\">33</td></tr>", to: "<td class=\"n\">34</td></tr>",
      also: [.c06]),
    Plant(
      .t12, in: "tables/01-settings.csv", "Charity,1200,33\nTotal,3600,100",
      to: "Total,3600,100\nCharity,1200,33", also: [.c06]),
    Plant(
      .t12, in: "report.md", "- Base: 3,600 respondents",
      to: "- People could give several answers. Base: 3,600 respondents"),
    Plant(.t16, in: "report.html", ">0.5<", to: ">0.5*<"),
    Plant(.t17, in: csv, "Women", to: "Women "),
    Plant(.t17, in: "report.md", "Hours of", to: "Hours\u{7} of"),
    Plant(.t17, in: "report.html", "Hours of", to: "Hou\u{301}rs of"),
  ]
}
