import Foundation
import Survey
import Testing
import TestSupport

@testable import Report

private let report = ReportDocument.of([.labelled(["A", "B"])], .journal())
private let file = WordFile(report)
private let paths = [
  "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml",
  "word/_rels/document.xml.rels", "word/document.xml", "word/header.xml", "word/numbering.xml",
  "word/settings.xml", "word/styles.xml",
]

@Test func `only a journal's report has a document`() {
  #expect(ReportFiles(report).contents["report.docx"] == file.packed)
  #expect(ReportFiles(ReportDocument.of([.labelled(["A"])])).contents["report.docx"] == nil)
}

@Test func `a document is packed with its parts in order, and is the same each time`() throws {
  #expect(try file.paths == paths)
  #expect(WordFile(report).packed == file.packed)
}

@Test(arguments: paths)
func `every part of a document is XML and has a type`(path: String) throws {
  #expect(try file.read(path).found("/*").count == 1)
  let types = try file.read("[Content_Types].xml")
  let isListed = try types.texts("//*/@PartName").contains("/" + path)
  let isNamed = try types.texts("//*/@Extension").contains { path.hasSuffix("." + $0) }
  #expect(isListed || path.hasSuffix(".rels") || path == "[Content_Types].xml")
  #expect(isNamed)
}

@Test(arguments: [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")])
func `every relation leads to a part`(relations: String, folder: String) throws {
  let targets = try file.read(relations).texts("//*/@Target")
  #expect(!targets.isEmpty)
  #expect(Set(targets.map { folder + $0 }).isSubset(of: paths))
}

@Test func `the header that sections name is the header's relation`() throws {
  let relations = try file.read("word/_rels/document.xml.rels")
  let target = try relations.texts("//*[@Id='\(WordRelations.header)']/@Target")
  #expect(target == ["header.xml"])
  let named = try file.body.texts("//*[local-name()='headerReference']/@*[local-name()='id']")
  #expect(named == [WordRelations.header])
}

@Test func `a document names only styles that it has`() throws {
  let declared = try Set(file.read("word/styles.xml").texts("//*/@*[local-name()='styleId']"))
  let bases = try file.read("word/styles.xml").texts("//*[local-name()='basedOn']/@*")
  let used = try file.body.texts(
    "//*[local-name()='pStyle' or local-name()='tblStyle']/@*[local-name()='val']")
  #expect(Set(used).union(bases).isSubset(of: declared))
  #expect(declared.isSuperset(of: WordStyle.allCases.map(\.rawValue)))
}

@Test func `a document says who wrote it, and of which day it is`() throws {
  let release = Release(
    date: CalendarDate(year: 2026, month: 3, day: 9),
    authors: [.person(family: "Smith & Co", given: "A."), .body("A body")], keywords: ["x", "y"])
  let core = try WordFile(
    ReportDocument.of([], .journal(title: "Who <is> who", release: release))
  ).read("docProps/core.xml")
  let texts = try core.texts("/*/*")
  #expect(
    texts == [
      "Who <is> who", "A. Smith & Co; A body", "x, y", "en-GB", "2026-03-09T00:00:00Z",
      "2026-03-09T00:00:00Z",
    ])
}

@Test func `without a release a document is of the first day that an archive can tell`() throws {
  #expect(
    try file.read("docProps/core.xml").texts("//*[local-name()='created']") == [
      "1980-01-01T00:00:00Z"
    ])
}
