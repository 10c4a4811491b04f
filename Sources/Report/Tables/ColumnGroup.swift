import Disclosure
import Survey

/// The printed columns of one table column: its measures, and limits beside a percentage.
struct ColumnGroup {
  private let table: ClearedTable
  private let column: Int
  /// Places of the measures that are printed, in order.
  private let measures: [Int]
  private let all: [Measure]
  private let hasLimits: Bool
  private let provenance: Provenance
  private let respondents: RespondentWords

  init(
    _ table: ClearedTable, column: Int, provenance: Provenance, _ respondents: RespondentWords
  ) {
    self.provenance = provenance
    self.respondents = respondents
    self.table = table
    self.column = column
    let all = table.measures(ofColumn: column)
    self.all = all
    measures = all.indices.filter { !table.leavesOut(all[$0]) }
    hasLimits = table.cells.contains { row in row[column].contains { $0.lower != nil } }
  }

  /// Its columns, each headed by the banner point and the measure, as files of data have them.
  var columns: [PrintedTable.Column] {
    // What a framework sets out is of nobody: its columns have no number of respondents.
    if table.base.rule == .framework, table.columns.count > 1, measures.count == 1 {
      return [.number(all[measures[0]], point.fullLabel)]
    }
    if table.kind == .cooccurrence { return [.number(all[measures[0]], point.label)] }
    return measures.flatMap { place in
      let lead = place == measures.first ? prefix : furtherPrefix
      return [number(place, after: lead)]
        + (hasLimits(beside: place)
          ? [
            column(.lowerLimit(all[place]), "95% CI lower limit"),
            column(.upperLimit(all[place]), "95% CI upper limit"),
          ] : [])
        + (table.hasLetters(ofColumn: column, beside: place)
          ? [column(.letters, "Higher than")] : [])
    }
  }

  private func number(_ place: Int, after lead: String) -> PrintedTable.Column {
    if isOfOneTime { return .number(all[place], point.time) }
    if isItsLabel { return .number(all[place], point.label) }
    let own = heading(of: all[place])
    return PrintedTable.Column(role: .number(all[place]), heading: lead + own, own: own)
  }

  private func column(
    _ role: PrintedTable.Column.Role, _ own: String
  ) -> PrintedTable.Column {
    PrintedTable.Column(role: role, heading: furtherPrefix + own, own: own)
  }

  /// The banner point with its base, which stands over all of its columns on a page; empty where each
  /// heading says all there is.
  var spanner: String {
    columns.contains { $0.heading != $0.own } ? String(prefix.dropLast(2)) : ""
  }

  private func heading(of measure: Measure) -> String {
    if measure == .difference, table.kind == .trend { return "Change (percentage points)" }
    if measure == .published, table.kind == .validation { return "Reference" }
    if measure == .percent, all.contains(.unweightedPercent) { return "Per cent, weighted" }
    if isDifferenceOfProfiles { return "Difference of the \(measure.end) points" }
    return measure.heading(unit: "", respondents)
      + (measure == .notAsked ? provenance.orNotReported : "")
  }

  private var point: TableColumn { table.columns[column] }

  /// Whether the date says all that a heading has to say.
  private var isOfOneTime: Bool { table.base.rule == .counted }

  /// Whether its numbers are the points of one profile less those of another, end by end.
  private var isDifferenceOfProfiles: Bool {
    table.kind == .jobEvaluation
      && point.value == JobEvaluationPlan.Comparison.differenceColumn
  }

  func cells(ofRow row: Int) -> [PrintedTable.Cell] {
    measures.flatMap { place in
      let figure = table.cells[row][column][place]
      let own = figure.printedCell
      return [own]
        + (hasLimits(beside: place)
          ? [figure.limit(figure.lower), figure.limit(figure.upper)] : [])
        + (table.hasLetters(ofColumn: column, beside: place) ? [table.letters(of: figure)] : [])
    }
  }

  /// Whether the label of an option heads its numbers, which are all of one sort.
  private var isItsLabel: Bool {
    table.kind == .battery && point.question != nil && measures.count == 1
  }

  private func hasLimits(beside place: Int) -> Bool {
    hasLimits && table.cells.contains { $0[column][place].lower != nil }
  }

  /// The banner point with how many stand in it; nothing where the total stands alone, unless the
  /// table has no counts to read its base from.
  private var prefix: String {
    guard !table.base.rule.isFullCount, table.kind != .weighting else { return "" }
    let point = table.columns[column]
    if table.kind == .jobEvaluation {
      return point == .total || isDifferenceOfProfiles ? "" : "\(point.fullLabel): "
    }
    if table.kind == .battery { return point.question == nil ? "" : "\(point.label): " }
    let hasCounts = table.kind != .breakdown || table.measures.contains(.count)
    let isPlain = hasCounts && table.weightWords(ofColumn: column).isEmpty
    guard table.columns.count > 1 || point.question != nil || !isPlain else { return "" }
    guard table.kind != .bases, table.base.rule != .comparedWaves else {
      return "\(point.fullLabel): "
    }
    let size = table.bases[column]
    let people = table.columnsAreBases ? "base \(size.printed)" : respondents.counted(size)
    let weights = table.weightWords(ofColumn: column)
    return "\(table.label(ofColumn: column)) (\(people)\(weights)): "
  }

  /// What heads its columns after the first: weighted bases are long, and are told once.
  private var furtherPrefix: String {
    guard !table.weightWords(ofColumn: column).isEmpty, !prefix.isEmpty else { return prefix }
    return table.columns.count == 1 ? "" : "\(table.label(ofColumn: column)): "
  }
}

extension Measure {
  /// Which end of a range it is.
  fileprivate var end: String { self == .minimum ? "lowest" : "highest" }
}
