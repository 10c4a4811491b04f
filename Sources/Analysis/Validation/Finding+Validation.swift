import Statistics
import Survey

extension Finding {
  /// Sets each reference value beside the same number as it is worked out here.
  init(validation plan: ValidationPlan, _ values: [ReferenceValue]) {
    let checked = values.map(CheckedValue.init)
    self.init(
      kind: .validation, name: plan.name, title: plan.title, question: nil,
      base: BaseStatement(rule: .ownData, segment: nil, askedWhen: nil),
      descriptors: ["Number", "Of", "Source", "Verdict"],
      rows: checked.map(\.row), columns: [.total],
      measures: [.published, .recomputed, .difference],
      bases: [0], cells: checked.map { [$0.figures] }, partsMakeWhole: false,
      caveats: [.validated(agreeing: checked.count(where: \.agrees), of: checked.count)],
      notes: plan.notes)
  }
}

/// A reference value beside the same number as it is worked out here.
private struct CheckedValue {
  /// Digits of a difference beyond those of the value.
  private static let furtherDecimals = 2
  /// Digits that a number has at most, in all.
  private static let mostDigits = 18

  private let reference: ReferenceValue
  /// `nil` where the data have no such number, or it has too many digits to be set beside the value.
  private let ours: Double?

  init(_ reference: ReferenceValue) {
    self.reference = reference
    let finer = reference.value.decimals + Self.furtherDecimals
    let tooLarge = (finer..<Self.mostDigits).reduce(1.0) { power, _ in power * 10 }
    ours = reference.worked.flatMap {
      max($0.magnitude, reference.value.double.magnitude) < tooLarge ? $0 : nil
    }
  }

  private var decimals: Int { reference.value.decimals }

  /// Ours, rounded to the digits of the value.
  private var rounded: DecimalNumber? {
    ours.map {
      DecimalNumber(
        units: Statistics.rounded($0, decimals: decimals, by: .halfUp), decimals: decimals)
    }
  }

  /// Whether the two are the same, to every digit given.
  var agrees: Bool { rounded == reference.value }

  var figures: [Figure] {
    let published = Figure(.printed(reference.value), unit: "number", decimals: decimals)
    guard let ours, let rounded else {
      let absent = Figure(absent: .notAvailable, unit: "number")
      return [published, absent, absent]
    }
    let finer = decimals + Self.furtherDecimals
    let difference = Statistics.rounded(
      ours - reference.value.double, decimals: finer, by: .halfUp)
    return [
      published, Figure(.printed(rounded), unit: "number", decimals: decimals),
      Figure(
        .printed(DecimalNumber(units: difference, decimals: finer)), unit: "difference",
        decimals: finer),
    ]
  }

  var row: TableRow {
    let verdict = ours == nil ? "can't be worked out" : agrees ? "agrees" : "differs"
    return TableRow(
      value: reference.id, label: reference.id, role: .part,
      descriptions: [
        "\(reference.statistic.rawValue), \(reference.quantity.rawValue)",
        reference.data.summary, reference.source, verdict,
      ], remark: verdict)
  }
}
