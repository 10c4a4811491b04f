import Survey
import TestSupport
import Testing

@testable import Ingest

struct CodingCodebookTests {
  private func codebook(
    _ layout: CodingCodebook.Layout, _ text: String
  ) throws -> CodingCodebook {
    let draft = try MaterialDraft(text)
    let path = draft.folder.path(of: "material.csv")
    return try CodingCodebook(
      layout, DelimitedText(utf8At: path, displayPath: path), name: "material.csv")
  }

  @Test(arguments: [
    (["tag", "description", "number of highlights"], CodingCodebook.Layout.taguette),
    (["tag", "description"], .taguette), (["Code", "Comment", "Code Group 1"], .atlasTi),
    (["Code", "", "Magnitude Degree"], .atlasTiList),
  ])
  func `codebooks are told by their headers`(
    header: [String], layout: CodingCodebook.Layout
  ) {
    #expect(CodingCodebook.Layout(header) == layout)
  }

  @Test func `other headers are no codebook's`() {
    #expect(CodingCodebook.Layout(["Code", "Segment"]) == nil)
    #expect(CodingCodebook.Layout([]) == nil)
  }

  @Test func `a codebook has definitions, and how often each tag was given`() throws {
    let book = try codebook(
      .taguette, "tag,description,number of highlights\nPay,\"What is\nearned\",3\nTime,,1\n")
    #expect(book.themes.map(\.id) == ["Pay", "Time"])
    #expect(book.themes.map(\.definition) == ["What is\nearned", ""])
    #expect(book.counts == ["Pay": 3, "Time": 1])
  }

  @Test func `a list of codes is nested by its columns`() throws {
    let book = try codebook(
      .atlasTiList, "Code,,Magnitude\n● Work,,4\n,● Pay,3\n,● Time,2\n● Rest,,1\n")
    #expect(
      book.themes.map { "\($0.id) < \($0.parent ?? "-")" } == [
        "Work < -", "Work: Pay < Work", "Work: Time < Work", "Rest < -",
      ])
    #expect(book.counts["Work: Pay"] == 3)
  }

  @Test func `counts of a parent are those of all below it, each passage once`() throws {
    let text = try CodedText(
      "Number,Document,Codes,Number of Codes\n1:1,A,\"Work: Pay, Work: Time\",2\n1:2,A,Work: Pay,1\n"
    )
    let names = ["Work", "Work: Pay", "Work: Time"]
    let export = try #require(try text.read(.atlasTi, themes: names))
    let agreeing = try codebook(.atlasTiList, "Code,,Magnitude\nWork,,2\n,Pay,2\n,Time,1\n")
    #expect(agreeing.disagreement(with: export) == nil)
    let summed = try codebook(.atlasTiList, "Code,,Magnitude\nWork,,3\n,Pay,2\n,Time,1\n")
    #expect(
      summed.disagreement(with: export)
        == "the codebook and the export count 1 theme of 3 differently, 'Work' the first: 3 passages"
        + " there, 2 here; the export may hold only some of the passages")
  }
}
