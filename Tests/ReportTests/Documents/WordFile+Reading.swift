import Foundation
import Survey
import TestSupport

@testable import Report

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A node of a document as another program's parser reads it.
struct ReadNode {
  /// Held on to, because its nodes can't live without it.
  private let document: XMLDocument
  private let node: XMLNode

  /// The whole document; fails where it isn't XML.
  init(_ data: Data) throws {
    document = try XMLDocument(data: data)
    node = document
  }

  private init(_ document: XMLDocument, _ node: XMLNode) {
    self.document = document
    self.node = node
  }

  /// The nodes that a path leads to from here.
  func found(_ path: String) throws -> [ReadNode] {
    try node.nodes(forXPath: path).map { ReadNode(document, $0) }
  }

  /// The text of each node that a path leads to.
  func texts(_ path: String) throws -> [String] { try found(path).map(\.text) }

  var text: String { node.stringValue ?? "" }
  var name: String { node.localName ?? "" }
}

extension WordFile {
  /// The paths of its parts as they are packed.
  var paths: [String] { get throws { try ZipEntry.read(packed).map(\.path) } }

  /// A part as another program's parser reads it; fails where it isn't XML.
  func read(_ path: String) throws -> ReadNode {
    let entry = try ZipEntry.read(packed).first { $0.path == path }
    return try ReadNode(entry?.data ?? Data())
  }

  /// The part that people read.
  var body: ReadNode { get throws { try read("word/document.xml") } }
}

extension PrintedTable {
  /// A table of words and then columns of counts, each in the group of its place if it has one.
  static func made(
    rows: [[Cell]], headings: [String], groups: [Group] = [], lines: [String] = []
  ) -> PrintedTable {
    PrintedTable(
      number: 3, name: "made", title: "Made by Hand",
      columns: [.stub(headings[0])] + headings.dropFirst().map { .number(.count, $0) },
      rows: rows, groups: groups, basis: lines, notes: [], provenance: "")
  }
}
