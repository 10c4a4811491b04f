import Lint

extension Plant {
  private static let chart = "charts/01-settings.svg"

  static let charts = [
    Plant(.v02, in: chart, " role=\"img\"", to: ""),
    Plant(.v02, in: chart, "aria-labelledby=\"t d\"", to: "aria-labelledby=\"t\""),
    Plant(.v02, in: chart, "<g aria-hidden=\"true\">", to: "<g>"),
    Plant(.v02, in: "report.html", "<desc id=\"c-d\">As in Table 1.</desc>", to: ""),
    Plant(
      .v03, in: chart, "</g>",
      to: "<path d=\"M5 5L9 5A4 4 0 0 1 5 9Z\"/><path d=\"M5 5 L5 9 A4 4 0 0 1 9 5 Z\"/></g>"),
    Plant(.v05, in: chart, " viewBox=\"0 0 100 50\"", to: ""),
    Plant(.v05, in: chart, "<style>", to: "<style>@import 'a.css';"),
    Plant(.v07, in: chart, "width=\"33\"", to: "width=\"33.3333\""),
    Plant(.v07, in: "report.html", "width=\"5.25\"", to: "width=\"5.2501\""),
  ]
}
