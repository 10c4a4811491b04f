import Foundation
import TestSupport

@testable import Report

/// A workbook as it is read back from a file, whichever of the two it is.
struct ReadWorkbook {
  struct Sheet {
    let name: String
    let rows: [[Cell]]
    let table: Table?
    /// Where the link of a cell leads, by the cell's name.
    let links: [String: String]
  }

  struct Cell: Equatable {
    /// What is stored: of a number its digits.
    let text: String
    let isNumber: Bool
    let look: Look
  }

  struct Look: Equatable {
    let style: String
    let font: String
    let size: String
    let isBold: Bool
    let isWrapped: Bool
    let isRightAligned: Bool
    /// Of a number's format; `nil` where it has none.
    let decimals: Int?
  }

  struct Table {
    let name: String
    let range: String
    /// The names of its columns, where the file repeats them.
    let columns: [String]
    /// Whether it is marked up with its header row, without buttons and colouring.
    let isPlain: Bool
  }

  struct Information: Equatable {
    let title: String
    let creator: String
    let keywords: String
    let language: String
    let dates: [String]
  }

  let sheets: [Sheet]
  let information: Information
  /// The sheet a program opens, and the cell it stands on.
  let opensOn: String
  /// The names of all elements in all of its parts.
  let elements: Set<String>
}

extension ReadWorkbook.Sheet {
  /// The texts from the header row on.
  var grid: [[String]] {
    guard let header = headerRow else { return [] }
    return rows[header...].map { $0.map(\.text) }
  }

  /// The place of the header row, by the table's range.
  var headerRow: Int? {
    table?.range.prefix { $0 != ":" }.drop { !$0.isNumber }.description.asNumber.map { $0 - 1 }
  }
}

extension String {
  var asNumber: Int? { Int(self) }
}

/// The two formats of a workbook.
enum WorkbookFormat: CaseIterable {
  case openDocument, officeOpenXML

  func render(_ workbook: Workbook) -> Data {
    switch self {
    case .openDocument: OpenDocumentWriter.render(workbook)
    case .officeOpenXML: OfficeOpenXMLWriter.render(workbook)
    }
  }

  func read(_ workbook: Workbook) throws -> ReadWorkbook {
    let parts = try ReadParts(render(workbook))
    return switch self {
    case .openDocument: try ReadWorkbook(openDocument: parts)
    case .officeOpenXML: try ReadWorkbook(officeOpenXML: parts)
    }
  }
}

/// The XML parts of an archive by their path.
struct ReadParts {
  struct Missing: Error { let path: String }

  private let trees: [String: XMLTree]

  init(_ archive: Data) throws {
    let files = try ZipEntry.read(archive).filter { $0.path != "mimetype" }
    trees = try Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, try XMLTree.read($0.data)) })
  }

  func part(_ path: String) throws -> XMLTree {
    guard let tree = trees[path] else { throw Missing(path: path) }
    return tree
  }

  var names: Set<String> { trees.values.reduce([]) { $0.union($1.names) } }
}
