import MarkupReading

/// V05: a chart file has a viewBox and its own style, and needs nothing from outside.
enum ChartFrameRule {
  static func faults(of chart: Element) -> [ChartFault] {
    box(chart) + style(chart) + outside(chart)
  }

  private static func box(_ chart: Element) -> [ChartFault] {
    let numbers = (chart["viewBox"] ?? "").split { $0 == " " || $0 == "," }.compactMap {
      Double($0)
    }
    guard numbers.count != 4 || numbers[2] <= 0 || numbers[3] <= 0 else { return [] }
    return [
      ChartFault(
        chart, .v05, "the drawing has no viewBox, so that it is cut off where it should shrink",
        "write viewBox=\"0 0 width height\" in <svg>")
    ]
  }

  /// A chart without any style of its own is black on whatever is behind it.
  private static func style(_ chart: Element) -> [ChartFault] {
    let isStyled = chart.family.contains {
      $0.name == "style" && !$0.text.trimmingBlanks.isEmpty || $0["fill"] != nil
        || $0["style"] != nil
    }
    guard !isStyled else { return [] }
    return [
      ChartFault(
        chart, .v05, "the drawing has no style of its own and is all black where it stands alone",
        "put a <style> into the file")
    ]
  }

  private static func outside(_ chart: Element) -> [ChartFault] {
    let asking = chart.family.first { element in
      let link = element["href"] ?? element["xlink:href"] ?? ""
      let loads = ["image", "use", "script"].contains(element.name)
      return element.name == "script"
        || loads && !link.hasPrefix("#") && !link.hasPrefix("data:") && !link.isEmpty
        || element.name == "style"
          && element.text.firstMatch(of: /@import|url\(\s*['"]?(https?:)?\/\//) != nil
    }
    return asking.map {
      [
        ChartFault(
          $0, .v05, "<\($0.name)> runs a script or loads something from outside of the drawing",
          "put everything into the file itself")
      ]
    } ?? []
  }
}
