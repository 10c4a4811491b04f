import Foundation
import Ingest
import MarkupReading

/// A chart in a file of its own.
struct ChartFile {
  let root: Element
  private let reader: XMLDocumentReader

  /// Reads a drawing; the document type that some programs write before one is passed over.
  init(_ data: Data, displayPath: String) throws(RejectedInput) {
    reader = try XMLDocumentReader(Self.withoutDocumentType(data), displayPath: displayPath)
    root = try ElementTree.read(reader)
  }

  /// Where the start tag is that so many others stand before.
  func place(ofTag number: Int) -> Place {
    reader.position(of: number).map { .text($0) } ?? .file
  }

  /// The document with blanks for a document type that declares nothing of its own, so that all places
  /// stay what they are.
  private static func withoutDocumentType(_ data: Data) -> Data {
    guard let start = data.firstRange(of: Data("<!DOCTYPE".utf8))?.lowerBound,
      let end = data[start...].firstIndex(of: UInt8(ascii: ">")),
      !data[start..<end].contains(UInt8(ascii: "["))
    else { return data }
    let blanks = data[start...end].map { byte in
      byte == UInt8(ascii: "\n") ? byte : UInt8(ascii: " ")
    }
    return data.replacing(data[start...end], with: blanks, maxReplacements: 1)
  }
}
