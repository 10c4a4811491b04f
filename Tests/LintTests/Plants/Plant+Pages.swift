import Lint

extension Plant {
  static let pages = [
    Plant(.m01, in: "report.md", "| School |", to: "| School<br>all |", also: [.c06]),
    Plant(.m01, in: "report.md", "| School |", to: "| `a|b` |", also: [.m03, .c06]),
    Plant(.m02, in: "report.md", "\\[c\\] | 0.5", to: "[c] | 0.5"),
    Plant(.m02, in: "report.md", "- Base: 3,600", to: "- [note 1] Base: 3,600"),
    Plant(.m02, in: "report.md", "| School |", to: "| School ~~old~~ |", also: [.c06]),
    Plant(.m03, in: "report.md", "| Men | 36.5 | −1.5 |", to: "| Men | 36.5 | −1.5 | 4 |"),
    Plant(.m03, in: "report.md", "| Group | Mean (hours) |", to: "| Group |", also: [.t05, .t06]),
    Plant(.m04, in: "report.md", "100 |\n\n- Base", to: "100 |\n### Base"),
    Plant(
      .m04, in: "report.md", "| :--- | ---: | ---: |\n| Men", to: "| --- | ---: | ---: |\n| Men"),
    Plant(
      .m04, in: "report.md", "**Table 1: Work setting, England, 2024**",
      to: "Table 1: Work setting, England, 2024"),
    Plant(.h02, in: "report.html", "<th scope=\"row\">Men</th>", to: "<th>Men</th>"),
    Plant(.h02, in: "report.html", "<th scope=\"row\">Men</th>", to: "<td>Men</td>"),
    Plant(.h02, in: "report.html", "<th scope=\"col\">Group</th>", to: "<th scope=\"col\"></th>"),
    Plant(.h03, in: "report.html", "id=\"c-t\"", to: "id=\"main\"", also: [.v02]),
    Plant(
      .h03, in: "report.html", "<tr><th scope=\"row\">Men",
      to: "<tr id=\"men\"><th scope=\"row\">Men"),
    Plant(.h05, in: "report.html", "tabular-nums", to: "normal"),
    Plant(
      .h05, in: "report.html", "<td class=\"n\">36.5", to: "<td style=\"text-align: left\">36.5"),
    Plant(.h06, in: "report.html", "@media print", to: "@media screen"),
    Plant(.h06, in: "report.html", "prefers-color-scheme", to: "prefers-contrast"),
    Plant(.h07, in: "report.html", "<h1>", to: "<script>x</script><h1>"),
    Plant(.h07, in: "report.html", " lang=\"en-GB\"", to: ""),
    Plant(
      .h07, in: "report.html", "<title>", to: "<link rel=\"stylesheet\" href=\"style.css\"><title>"),
    Plant(.h07, in: "report.html", "<h1>", to: "<h1>One</h1><h1>"),
    Plant(.h07, in: "report.html", "<a href=\"#main\">", to: "<a href=\"#nowhere\">"),
    Plant(.h07, in: "report.html", "Content-Security-Policy", to: "refresh"),
  ]
}
