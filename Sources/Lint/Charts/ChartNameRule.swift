import MarkupReading

/// V02: a chart is an image to screen readers, with title and description; its parts are hidden from them.
enum ChartNameRule {
  /// What is missing, with the element it is missing from.
  static func faults(of chart: Element) -> [ChartFault] {
    role(chart) + names(chart) + parts(chart)
  }

  private static func role(_ chart: Element) -> [ChartFault] {
    chart["role"] == "img"
      ? []
      : [
        ChartFault(
          chart, .v02,
          "the drawing isn't an image to screen readers: its role is"
            + " ‘\(chart["role"] ?? "")’", "write role=\"img\" in <svg>")
      ]
  }

  private static func names(_ chart: Element) -> [ChartFault] {
    let pointed =
      (chart["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
      + (chart["aria-describedby"] ?? "").split(separator: " ").map(String.init)
    let missing = ["title", "desc"].filter { name in
      !chart.children(name).contains { element in
        element["id"].map(pointed.contains) == true && !element.text.trimmingBlanks.isEmpty
      }
    }
    guard !missing.isEmpty else { return [] }
    return [
      ChartFault(
        chart, .v02,
        "the drawing doesn't point to a \(missing.map { "<\($0)>" }.joined(separator: " and a ")) of its own",
        "write <title id=…> and <desc id=…> first in it, and aria-labelledby with both ids")
    ]
  }

  private static func parts(_ chart: Element) -> [ChartFault] {
    let silent: Set = ["title", "desc", "style", "defs", "metadata"]
    // A shape without words isn't read out.
    let heard = chart.children.filter {
      !silent.contains($0.name) && $0["aria-hidden"] != "true" && !$0.text.trimmingBlanks.isEmpty
    }
    guard let first = heard.first else { return [] }
    return [
      ChartFault(
        first, .v02,
        "<\(first.name)> in the drawing is read out piece by piece"
          + (heard.count > 1 ? ", as are \(heard.count - 1) more parts" : ""),
        "write aria-hidden=\"true\" in it: the description says it all")
    ]
  }
}
