import Testing

@testable import Ingest

struct QualtricsImportIDTests {
  @Test(arguments: [
    ("{\"ImportId\":\"QID5\"}", "QID5", [], QualtricsImportID.Kind.answer),
    ("{\"ImportId\":\"QID5_2\"}", "QID5", ["2"], .answer),
    ("{'ImportId': 'QID5-2'}", "QID5", ["2"], .answer),
    ("{\"ImportId\":\"QID5\",\"choiceId\":\"2\"}", "QID5", ["2"], .answer),
    ("{\"ImportId\":\"QID44_1_2\"}", "QID44", ["1", "2"], .answer),
    ("{\"ImportId\":\"QID49#1_2\"}", "QID49#1", ["2"], .answer),
    ("{\"ImportId\":\"1_QID5_2\"}", "1_QID5", ["2"], .answer),
    ("{\"ImportId\":\"QID5_x3\"}", "QID5", ["x3"], .answer),
    ("{\"ImportId\":\"QID6_1_RANK\"}", "QID6", ["1"], .answer),
    ("{\"ImportId\":\"QID5_TEXT\"}", "QID5", [], .text),
    ("{'ImportId': 'QID4-2-TEXT'}", "QID4", ["2"], .text),
    ("{\"ImportId\":\"QID49#1_1_1_TEXT\"}", "QID49#1", ["1", "1"], .text),
    ("{\"ImportId\":\"QID2_TEXT_eae5Topics\"}", "QID2", [], .machineMade),
    ("{\"ImportId\":\"QID2_TEXT_eae5SentimentScore\"}", "QID2", [], .machineMade),
    ("{\"ImportId\":\"QID9_DO\",\"choiceId\":\"1\"}", "QID9", ["1"], .machineMade),
    ("{\"ImportId\":\"QID9_FIRST_CLICK\"}", "QID9", [], .machineMade),
    ("{\"ImportId\":\"QID9_BROWSER\"}", "QID9", [], .machineMade),
    ("{\"ImportId\":\"QID9_NPS_GROUP\"}", "QID9", [], .machineMade),
    ("{\"ImportId\":\"BL_a1_DO\",\"choiceId\":\"Q8\"}", "BL_a1_DO", [], .machineMade),
    ("{\"ImportId\":\"SC_a1\"}", "SC_a1", [], .machineMade),
    ("{\"ImportId\":\"status\",\"timeZone\":\"UTC\"}", "status", [], .other),
  ])
  func `Qualtrics' own name of a column says what it is about`(
    cell: String, question: String, path: [String], kind: QualtricsImportID.Kind
  ) throws {
    let id = try #require(QualtricsImportID(cell))
    #expect(id.question == question)
    #expect(id.path == path)
    #expect(id.kind == kind)
  }

  @Test(arguments: [
    "", "QID5", "{}", "ImportId", "{\"Import\":\"QID5\"}", "the {\"ImportId\":\"x\"}",
  ])
  func `any other cell is none`(cell: String) {
    #expect(QualtricsImportID(cell) == nil)
  }

  @Test(arguments: [
    ("Q5", "Q5", [], QualtricsImportID.Kind.answer), ("Q5_12", "Q5", ["12"], .answer),
    ("Q5_1_2", "Q5", ["1", "2"], .answer), ("Q5_12_TEXT", "Q5", ["12"], .text),
    ("pay_2019", "pay", ["2019"], .answer), ("2019", "2019", [], .answer), ("", "", [], .answer),
    ("Q5 - Topics", "Q5 - Topics", [], .machineMade), ("Q5_DO_1", "Q5_DO", ["1"], .machineMade),
    ("Q5_Page Submit", "Q5_Page Submit", [], .machineMade),
  ])
  func `where there is no such row, a column's name has to do`(
    name: String, question: String, path: [String], kind: QualtricsImportID.Kind
  ) {
    let id = QualtricsImportID(columnName: name)
    #expect(id.question == question)
    #expect(id.path == path)
    #expect(id.kind == kind)
  }
}
