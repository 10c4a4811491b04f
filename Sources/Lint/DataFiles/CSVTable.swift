import Foundation
import Ingest

/// A CSV as it is written.
struct CSVTable {
  let header: [TableCell]
  let rows: [[TableCell]]
  /// What the reader put up with, in words.
  let warnings: [Diagnostic]
  let hasMark: Bool
  private let text: DelimitedText

  /// Reads a CSV strictly.
  ///
  /// - Throws: All that keeps it from being one.
  init(_ path: String, displayPath: String) throws(RejectedInput) {
    text = DelimitedText(utf8At: path, displayPath: displayPath)
    var (header, rows) = ([TableCell](), [[TableCell]]())
    let summary = try CSVReader(text).read(
      header: { names, line in
        header = names.enumerated().map { number, name in
          TableCell(name, at: .field(offset: 0, line: line, number: number))
        }
      },
      record: { record in
        rows.append(
          (0..<record.count).map { number in
            TableCell(
              record.text(number),
              at: .field(offset: record.offset, line: record.line, number: number))
          })
      })
    (self.header, self.rows, warnings) = (header, rows, summary.warnings)
    let head = try? FileHandle(forReadingFrom: URL(fileURLWithPath: path)).read(upToCount: 3)
    hasMark = head == Data([0xEF, 0xBB, 0xBF])
  }

  /// The names of its columns.
  var names: [String] { header.map(\.text) }

  /// Whether it has one number a row, with what the number is in columns of their own.
  var isLongForm: Bool { Set(["measure", "value", "status"]).isSubset(of: names) }

  /// The table, as those of any format are held; `nil` for a file that holds no table of figures:
  /// one in the long form, and one that only explains others.
  func published(name: String) -> PublishedTable? {
    let isOfWords = ["codebook.csv", "claims.csv"].contains(name)
    guard !isLongForm, !isOfWords, let first = header.first else { return nil }
    return PublishedTable(
      format: .csv, title: nil, place: first.place, header: header, rows: rows, above: [], below: []
    )
  }

  /// The same breaches with the line and column of each field.
  func placed(_ breaches: [Breach]) -> [Breach] {
    let fields = breaches.compactMap { breach in
      if case .field(let offset, let line, let number) = breach.place {
        (offset: offset, line: line, field: number)
      } else {
        nil
      }
    }
    var found = CSVLocator(text).locate(fields).map(\.0)[...]
    return breaches.map { breach in
      guard case .field = breach.place, let position = found.popFirst() else { return breach }
      var breach = breach
      breach.place = .text(position)
      return breach
    }
  }
}
