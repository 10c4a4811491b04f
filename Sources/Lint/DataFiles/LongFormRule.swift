/// C02: in the long form, a value is empty exactly where its status says so; values are numbers with a
/// unit.
enum LongFormRule {
  /// What a status says of the value beside it.
  private enum Asks { case nothing, number, either }

  private static let numeric = ["value", "lower", "upper", "count", "base", "weighted_base"]

  static func breaches(of table: CSVTable) -> [Breach] {
    guard table.isLongForm else { return [] }
    let columns = Dictionary(
      table.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return table.rows.flatMap { row -> [Breach] in
      let cell = { (name: String) in columns[name].map { row[$0] } }
      // A ledger of claims has rows of words that no finding stands behind, and so no measure.
      guard cell("measure")?.reading != .blank else { return [] }
      return status(cell("status"), cell("value")) + unit(cell("unit"), cell("value"))
        + numeric.compactMap(cell).flatMap(number)
    }
  }

  private static func asks(_ status: String) -> Asks? {
    switch status {
    case "": .number
    case "c", "x", "z", "w": .nothing
    case "low", "k", "high": .either
    case _ where Symbol.isKnown(status): .number
    default: nil
    }
  }

  private static func status(_ status: TableCell?, _ value: TableCell?) -> [Breach] {
    guard let status, let value else { return [] }
    let isEmpty = value.reading == .blank
    switch asks(status.text) {
    case .nothing where !isEmpty:
      return [
        Breach(
          .c02, at: value.place,
          "the status is ‘\(status.text)’, there is no value, and the value is \(value.quoted)",
          remedy: "leave the value empty, or the status")
      ]
    case .number where isEmpty:
      return [
        Breach(
          .c02, at: value.place,
          "the value is empty, and the status \(status.text.isEmpty ? "is empty too" : "‘\(status.text)’ speaks of one")",
          remedy: "say in the status why there is no value: c, x or z")
      ]
    case nil:
      return [
        Breach(
          .c02, at: status.place, "the status \(status.quoted) isn't a shorthand symbol",
          remedy: "write one of c, x, z, low, u, b, r, p, e, without brackets")
      ]
    case .nothing, .number, .either: return []
    }
  }

  private static func unit(_ unit: TableCell?, _ value: TableCell?) -> [Breach] {
    guard let unit, let value, value.reading != .blank, !unit.text.contains(where: \.isLetter)
    else {
      return []
    }
    return [
      Breach(
        .c02, at: unit.place,
        "the value \(value.quoted) has \(unit.text.isEmpty ? "no unit" : "the unit \(unit.quoted)")",
        remedy: "say the unit in a word: count, percent, years")
    ]
  }

  private static func number(_ cell: TableCell) -> [Breach] {
    guard cell.reading != .blank, Double(cell.text) == nil else { return [] }
    return [
      Breach(
        .c02, at: cell.place, "\(cell.quoted) isn't a number that programs can read",
        remedy: "write digits, a point and perhaps a hyphen: -12.5")
    ]
  }
}
