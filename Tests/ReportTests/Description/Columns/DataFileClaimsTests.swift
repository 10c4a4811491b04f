import Disclosure
import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

@Test func `the columns described of claims are those of the file, and hold what is said`() throws {
  let publication = Publication(
    of: [.labelled(["A"])], under: .none, rounding: Rounding(decimals: 0, rule: .halfUp))
  let place = StudyFilePlace(line: 1, column: 1)
  let section = ReportText(
    heading: .init(text: "Findings", place: place),
    paragraphs: [.init(text: "There is {{table.a.*.count}} in {{\"2019\"}}.", place: place)],
    isChecked: true)
  let claims = try ClaimLedger([section], publication)
  let document = ReportDocument(.published(nil), publication, inputs: [], claims: claims)
  let files = ReportFiles(document).texts
  let text = try #require(files["claims.csv"])
  #expect(CSVRecords(text).header == DataFile.claims.columns.map(\.heading))
  #expect(CSVRecords(text).rows.count == 2)
  #expect(DataFile.claims.strangers(in: text).isEmpty)
  #expect(files["datapackage.json"]?.contains("\"path\" : \"claims.csv\"") == true)
}
