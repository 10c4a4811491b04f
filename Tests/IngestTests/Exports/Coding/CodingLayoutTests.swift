import Survey
import Testing

@testable import Ingest

/// What is peculiar to one tool.
struct CodingLayoutTests {
  private func passages(
    _ format: SourceFile.Format, _ text: String, themes: [String] = []
  ) throws -> [CodedExport.Passage] {
    try #require(try CodedText(text).read(format, themes: themes)).passages
  }

  @Test func `rows of one highlight are one passage with several themes`() throws {
    let text = "id,document,tag,content\n7,A,Pay,x\n7,A,Time,x\n8,B,Pay,x\n"
    let found = try passages(.taguette, text)
    #expect(found.map(\.id) == ["7", "8"])
    #expect(found.map(\.themes) == [["Pay", "Time"], ["Pay"]])
    #expect(found.map(\.line) == [2, 4])
  }

  @Test func `cells of codes that no theme explains are told by their lines and lose only that`()
    throws
  {
    let text =
      "Number,Document,Codes,Number of Codes,Initial Position,Final Position\n"
      + "1:1,A,\"Pay, Leave\",2,4,6\n1:2,A,\"Pay\",1,,\n1:3,B,,0,,\n"
    let export = try #require(try CodedText(text).read(.atlasTi, themes: ["Pay"]))
    #expect(export.passages.map(\.themes) == [["Pay"], ["Pay"], []])
    #expect(export.passages.map(\.span) == [4..<7, nil, nil])
    #expect(
      export.account.contains(
        "2 of 3 cells of codes agree with the number of codes that the file states"))
    #expect(export.warnings.map(\.severity) == [.warning])
    #expect(
      export.warnings.map(\.message) == [
        "1 cell of codes can't be told apart by the themes there are, on line 2; 1 piece of them,"
          + " which no theme is named by, isn't counted"
      ])
  }

  @Test func `without a codebook the cells whose number of codes fits tell the names`() throws {
    let text =
      "Number,Document,Codes,Number of Codes\n1:1,A,\"Pay, terms\",1\n1:2,A,Time,1\n"
      + "1:3,A,\"Time, Leave\",2\n1:4,A,\"Pay, terms, Leave\",2\n"
    let found = try passages(.atlasTi, text)
    #expect(
      found.map(\.themes) == [
        ["Pay, terms"], ["Time"], ["Time", "Leave"], ["Pay, terms", "Leave"],
      ])
  }

  @Test func `segments of the same place and words are one; other words there are another`() throws
  {
    let text =
      "Document name,Code,Beginning,End,Segment,Created by\nA,Work\\Pay,3,3,x,ann\n"
      + "A,Work\\Time,3,3,x,ann\nA,Work\\Pay,3,3,y,ann\n"
    let found = try passages(.maxqda, text)
    #expect(found.map(\.themes) == [["Work\\Pay", "Work\\Time"], ["Work\\Pay"]])
    #expect(found.map(\.coder) == ["ann", "ann"])
  }

  @Test func `documents of one name in two groups are told apart`() throws {
    let text = "Dokumentgruppe,Dokumentname,Code,Segment\nN,1,Pay,x\nS,1,Pay,x\nS,2,Pay,x\n"
    #expect(try passages(.maxqda, text).map(\.document) == ["N\\1", "S\\1", "2"])
  }

  @Test func `the combined column of codes isn't read, and an excerpt may have none`() throws {
    let text =
      "Media Title,Excerpt Range,Excerpt Creator,Codes Applied Combined,Code: Pay Applied,"
      + "Code: Pay Range,Code: Work\\Time Applied\n"
      + "A,10-30,ann,\"Pay, Leave\",True,1,false\nA,,ann,Pay,False,,\n"
    let found = try passages(.dedoose, text)
    #expect(found.map(\.themes) == [["Pay"], []])
    #expect(found.map(\.span) == [10..<30, nil])
  }

  @Test func `a category is a theme above its codes, however often its heading repeats`() throws {
    let text =
      "Case,Coder,Coded,Id,Codename,Coded_Memo,Category,Category\n"
      + "A,ann,x,ctid:1,Pay,,Money,Work\nB,ann,x,ctid:1,Pay,,Money,Work\nB,ann,x,ctid:2,Rest,,,\n"
    let export = try #require(try CodedText(text).read(.qualcoder))
    #expect(
      export.themes.map { "\($0.id) < \($0.parent ?? "-")" } == [
        "Work < -", "Money < Work", "Pay < Money", "Rest < -",
      ])
    #expect(export.passages.map(\.document) == ["A", "B", "B"])
  }

  @Test(arguments: [
    (SourceFile.Coding.Cells.references, 5), (.files, 2), (.cases, 2),
  ])
  func `a number in a matrix is as many mentions only where it counts references`(
    cells: SourceFile.Coding.Cells, mentions: Int
  ) throws {
    let text = try CodedText(",A : Pay,B : Time\n1 : Ann,2,0\n2 : Bob,3,1\n3 : Cem,0,0\n")
    let export = try #require(try text.read(.nvivo, cells: cells))
    #expect(export.mentions(of: ["Pay"]) == mentions)
    #expect(export.mentions(of: ["Time"]) == 1)
    #expect(export.documents == ["Ann", "Bob", "Cem"])
  }

  @Test func `numbers before names stay where not every name has one`() throws {
    let text = try CodedText("case,A : Pay,Time\nAnn,1,2\n")
    #expect(try text.read(.nvivo)?.themes.map(\.id) == ["A : Pay", "Time"])
  }

  @Test func `a row without a theme stays among those who answered`() throws {
    let text = try CodedText("respondent,answer,themes\n0,x,\"Pay,Time,Pay\"\n4,x,\n")
    let export = try #require(try text.read(.codedTable))
    #expect(export.passages.map(\.themes) == [["Pay", "Time"], []])
    #expect(export.documents == ["0", "4"])
    #expect(
      export.account.contains("1 row without a theme; they count among those who answered"))
  }

  @Test func `a theme's column may be left blank, and holds nothing but ticks`() throws {
    let blank = try CodedText("who,age,Pay,Time\nR1,31,1,\nR2,44,0,\n")
    let export = try #require(try blank.read(.codedTable, themes: ["Pay", "Time"]))
    #expect(export.passages.map(\.themes) == [["Pay"], []])
    let counts = try CodedText("who,Pay,Time\nR1,1,3\nR2,0,1\n")
    #expect(
      try faults { _ = try counts.read(.codedTable, themes: ["Pay", "Time"]) }.map(\.message)
        == ["'Time' is '3' where 1 or 0 belongs"])
  }

  @Test func `the column of names may be any that is said`() throws {
    let text = try CodedText("answer,who,Code 1,Code 2\nx,R1,Pay,Pay\n")
    #expect(try text.read(.codedTable, documents: "who")?.documents == ["R1"])
  }

  @Test(arguments: [
    "id,name,age\n1,x,30\n", "respondent,q1,q2\nR1,1,3\n", "who,job_code\nR1,7\n",
    "id,tag\n1,x\n", "respondent,cbt\nR1,1\n", "respondent,group,cbt,cat\nR1,lead,1,0\n",
  ])
  func `a file of another sort isn't taken for one of coded passages`(text: String) throws {
    #expect(try CodedText(text).recognised == nil)
  }
}
