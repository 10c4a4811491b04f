import Survey

extension PercentageAudit.PrintedFigure {
  /// The figure as it stood in print, less its per-cent sign.
  var plain: String {
    switch self {
    case .exactly(let number): number.description
    case .lessThan(let number): "<\(number)"
    case .moreThan(let number): ">\(number)"
    case .suppressed: "–"
    }
  }

  /// The figure with its per-cent sign.
  var words: String { self == .suppressed ? "a withheld figure" : plain + " %" }
}
