import Disclosure
import Survey

/// Looks references up among all that a report publishes.
struct References {
  private let tables: [ClearedTable]

  init(_ publication: Publication) { tables = publication.tables }

  /// The number that a reference means, or why none can be told.
  func number(of reference: String) -> Result<ClaimedNumber, ClaimFault.Reason> {
    let name = String(reference.prefix { $0 != "." })
    guard let table = tables.first(where: { $0.name == name }) else {
      return .failure(.unknownTable(reference, known: tables.map(\.name)))
    }
    let found = ClaimedNumber.Part.allCases.flatMap { part in
      places(reference.dropFirst(name.count + 1), part, in: table).map { ($0, part) }
    }
    guard let (place, part) = found.first else {
      return .failure(.unknown(reference, known: table.referenceNames))
    }
    guard found.count == 1 else {
      let names = found.map { table.name(of: $0.0, inFull: true) + $0.1.ending }
      return .failure(.ambiguous(reference, candidates: names))
    }
    return .success(table.number(at: place, part))
  }

  /// The numbers of all findings, by the words that print them without a symbol.
  func printedNumbers() -> [String: [ClaimedNumber]] {
    var numbers: [String: [ClaimedNumber]] = [:]
    for table in tables {
      for place in table.allPlaces {
        for part in ClaimedNumber.Part.allCases {
          let number = table.number(at: place, part)
          guard let words = number.number?.printed else { continue }
          numbers[words, default: []].append(number)
        }
      }
    }
    return numbers
  }

  private func places(
    _ rest: Substring, _ part: ClaimedNumber.Part, in table: ClearedTable
  ) -> [ReferredPlace] {
    guard rest.hasSuffix(part.ending) else { return [] }
    return table.places(named: String(rest.dropLast(part.ending.count)))
  }
}

extension ClaimedNumber.Part {
  /// What ends a reference to it.
  fileprivate var ending: String { self == .value ? "" : ".\(rawValue)" }
}

extension ClearedTable {
  fileprivate var allPlaces: [ReferredPlace] {
    rows.indices.flatMap { row in
      columns.indices.flatMap { column in
        measures(ofColumn: column).indices.map {
          ReferredPlace(row: row, column: column, measure: $0)
        }
      }
    }
  }

  fileprivate func number(at place: ReferredPlace, _ part: ClaimedNumber.Part) -> ClaimedNumber {
    let measure = measures(ofColumn: place.column)[place.measure]
    return ClaimedNumber(
      key: key(row: place.row, column: place.column, measure), part: part,
      figure: cells[place.row][place.column][place.measure])
  }
}
