import MarkupReading

/// The rules that charts keep.
enum ChartRules {
  static func breaches(of file: ChartFile) -> [Breach] {
    guard file.root.name == "svg" else { return [] }
    let faults =
      ChartNameRule.faults(of: file.root) + PieRule.faults(of: file.root)
      + ChartFrameRule.faults(of: file.root) + CoordinateRule.faults(of: file.root)
    return faults.map { fault in
      Breach(
        fault.rule, at: file.place(ofTag: fault.element.number), fault.message, remedy: fault.remedy
      )
    }
  }

  /// What a drawing inside of a page doesn't keep; its style may be the page's.
  static func breaches(ofInline drawing: Element) -> [Breach] {
    let faults =
      ChartNameRule.faults(of: drawing) + PieRule.faults(of: drawing)
      + CoordinateRule.faults(of: drawing)
    return faults.map {
      Breach($0.rule, at: $0.element.position, $0.message, remedy: $0.remedy)
    }
  }
}
