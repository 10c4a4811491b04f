import Disclosure
import Survey

/// A place in a table with a name that leads to it.
struct ReferredPlace: Equatable {
  let row: Int
  let column: Int
  /// The place among the measures of the column.
  let measure: Int
}

extension ClearedTable {
  /// The places that `name` can mean, which is `row.column.measure` or `row.measure`.
  ///
  /// Names may hold dots, so each place is asked whether the name is one of its own.
  func places(named name: String) -> [ReferredPlace] {
    let rests = rows.map { name.hasPrefix($0.value) ? name.dropFirst($0.value.count) : nil }
    return columns.indices.flatMap { column in
      let middles = columnNames(column).map { ".\($0)" } + (isLeftOut(column) ? [""] : [])
      return measures(ofColumn: column).enumerated().flatMap { place, measure in
        let ends = middles.map { "\($0).\(measure.rawValue)" }
        return rests.enumerated().compactMap { row, rest in
          rest.map(String.init).map(ends.contains) == true
            ? ReferredPlace(row: row, column: column, measure: place) : nil
        }
      }
    }
  }

  /// A name that leads to a place, the column left out of it where it can be unless all of it is asked
  /// for.
  func name(of place: ReferredPlace, inFull: Bool = false) -> String {
    let ending = ".\(measures(ofColumn: place.column)[place.measure].rawValue)"
    let start = "\(name).\(rows[place.row].value)"
    if !inFull, isLeftOut(place.column), columns.indices.count(where: isLeftOut) == 1 {
      return start + ending
    }
    let others = columns.indices.filter { $0 != place.column }.flatMap(columnNames)
    let names = columnNames(place.column)
    return "\(start).\(names.first { !others.contains($0) } ?? names[0])\(ending)"
  }

  /// The names of all its numbers, in order.
  var referenceNames: [String] {
    rows.indices.flatMap { row in
      columns.indices.flatMap { column in
        measures(ofColumn: column).indices.map {
          name(of: ReferredPlace(row: row, column: column, measure: $0))
        }
      }
    }
  }

  /// Whether a reference needn't name the column: it is the total, or the only one.
  private func isLeftOut(_ column: Int) -> Bool {
    columns.count == 1 || columns[column].value == "*"
  }

  /// What a column can be called: by its value alone, or after its question, its wave or both; the
  /// total of a wave by the wave.
  private func columnNames(_ column: Int) -> [String] {
    let own = columns[column]
    let asked = own.question.map { ["\($0.name):\(own.value)"] } ?? []
    guard let wave = own.wave else { return [own.value] + asked }
    return [own.value] + asked + (own.value == "*" ? [wave] : [])
      + ([own.value] + asked).map { "\(wave):\($0)" }
  }
}
