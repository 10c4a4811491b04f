import Testing

@testable import Ingest

struct JoinedThemesTests {
  private let joined = JoinedThemes(
    separator: ", ", known: ["Pay", "Pay, terms", "terms", "Time", "Time, work, home"])

  @Test(
    arguments: [
      ("", nil, [], [], false),
      ("Pay", 1, ["Pay"], [], false),
      ("Time, Pay", 2, ["Time", "Pay"], [], false),
      ("Pay, terms", 1, ["Pay, terms"], [], false),
      ("Pay, terms", 2, ["Pay", "terms"], [], false),
      ("Pay, terms", nil, ["Pay, terms"], [], true),
      ("Time, work, home, Pay", 2, ["Time, work, home", "Pay"], [], false),
      ("Pay, Leave", 2, ["Pay"], ["Leave"], false),
      ("Leave", 1, [], ["Leave"], false),
      ("Time, Time", 2, ["Time"], [], false),
      ("Pay, terms, terms", 2, ["Pay, terms", "terms"], [], false),
      ("Pay, terms, Pay, terms", 3, ["Pay, terms"], [], true),
    ] as [(String, Int?, [String], [String], Bool)])
  func `a cell is divided by the names of themes and the number stated`(
    text: String, stated: Int?, themes: [String], unknown: [String], isAmbiguous: Bool
  ) {
    let cell = joined.cell(text, stated: stated)
    #expect(cell.themes == themes)
    #expect(cell.unknown == unknown)
    #expect(cell.isAmbiguous == isAmbiguous)
  }

  @Test func `a cell of many pieces takes no time that grows beyond bounds`() {
    let text = [String](repeating: "Pay, terms", count: 150).joined(separator: ", ")
    #expect(joined.cell(text, stated: 150).themes == ["Pay, terms"])
    #expect(joined.cell(text).isAmbiguous)
  }
}
