import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

/// Drafts of small exports of our own making, each read back as a study.
struct StudyDraftingTests {
  /// A drafted study, read with its evidence as `run` reads it.
  private struct Drafted {
    let yaml: String
    let study: Study
    let responses: Responses
    let account: [String]

    init(
      _ files: [(name: String, text: String)], as format: SourceFile.Format? = nil
    ) throws {
      let folder = try ScratchFolder()
      for (name, text) in files { try folder.write(text, to: "in/\(name)") }
      let paths = files.map { folder.url.appendingPathComponent("in/\($0.name)").path }
      let draft = try StudyDrafting.draft(paths, as: format)
      for (name, file) in draft.files {
        switch file {
        case .text(let text): try folder.write(text, to: "out/\(name)")
        case .copy(let path):
          try folder.write(try Data(contentsOf: URL(fileURLWithPath: path)), to: "out/\(name)")
        }
      }
      let path = folder.url.appendingPathComponent("out/study.yaml").path
      yaml = folder.text(of: "out/study.yaml") ?? ""
      study = try StudyFile.read(path)
      responses = try study.readEvidence(in: StudyFolder(of: path)).evidence.responses
      account = draft.account
    }

    func options(_ name: String) -> [String]? {
      study.codebook.question(named: name)?.optionList?.options.map(\.value)
    }

    func given(_ name: String) -> [GivenAnswer] { responses[Question.ID(name)].given }
  }

  private static func faults(_ files: [(name: String, text: String)]) throws -> [String] {
    do {
      _ = try Drafted(files)
      return []
    } catch let rejected as RejectedInput {
      return rejected.diagnostics.map(\.message)
    }
  }

  @Test func `each column is taken for what stands in it`() throws {
    let rows = (0..<24).map { row in
      let words = ["agree", "disagree", "strongly agree"][row % 3]
      return "\(row + 1),\(words),\(20 + row % 17),\(row % 7 + 1),Own words \(row),"
        + "a\(row)@example.org,2024-05-0\(row % 9 + 1),\(row % 2 == 0 ? "yes" : "no")"
    }
    let text =
      "id,view,age,ease,remarks,email,day,null\n" + rows.joined(separator: "\n") + "\n"
    let drafted = try Drafted([("survey.csv", text)])
    #expect(drafted.study.codebook.questions.map(\.id.name) == ["view", "age", "ease", "null"])
    #expect(drafted.options("view") == ["disagree", "agree", "strongly agree"])
    #expect(drafted.options("ease") == (1...7).map(String.init))
    #expect(drafted.options("null") == ["yes", "no"])
    guard case .number = drafted.study.codebook[Question.ID("age")].kind else {
      Issue.record("age is no number")
      return
    }
    for reason in ["# id: numbers that look like", "# remarks: 24 different", "# email: personal"] {
      #expect(drafted.yaml.contains(reason), "\(drafted.yaml)")
    }
    #expect(!drafted.yaml.contains("example.org"))
    #expect(drafted.given("view").prefix(3) == [.option(1), .option(0), .option(2)])
  }

  @Test(arguments: [
    "yes", "NO", "null", "~", "1.0", "0x1F", "# none", "a: b", "- dash", "'quoted'", "\"said\"",
    "back\\slash", "[list]", "{map}", "*star", "&and", "!tag", "%", "@", "🎻 music", "über", "=1+1",
    "true", "2024-01-01x", "a, b", "|", ">",
  ])
  func `an option is read back whatever a study file could take it for`(option: String) throws {
    let cell = "\"" + option.replacing("\"", with: "\"\"") + "\""
    let rows = String(repeating: "\(cell),1\nplain,2\n", count: 6)
    let drafted = try Drafted([("s.csv", "q,n\n" + rows)])
    let options = try #require(drafted.options("q"))
    #expect(Set(options) == [option, "plain"])
    let place = try #require(options.firstIndex(of: option))
    #expect(drafted.given("q").first == .option(place))
  }

  @Test func `joined answers are told apart though options hold the separator`() throws {
    let cells = [
      "Art, clay or paint", "Music", "Art, clay or paint, Music", "Drama (plays, mime)",
      "Drama (plays, mime), Music", "Music, whittling",
    ]
    let rows = (0..<4).flatMap { _ in cells }.map { "1/2/2024 10:00:00,\"\($0)\"\n" }
    let drafted = try Drafted(
      [("forms.csv", "Timestamp,Which therapies?\n" + rows.joined())], as: .googleForms)
    let question = try #require(drafted.study.codebook.questions.first)
    let options = try #require(question.optionList?.options.map(\.value))
    #expect(options.contains("Art, clay or paint"))
    #expect(options.contains("Drama (plays, mime)"))
    let music = try #require(options.firstIndex(of: "Music"))
    let chosen = drafted.given(question.id.name).count {
      if case .options(let chosen) = $0 { chosen.contains(music) } else { false }
    }
    #expect(chosen == 16)
  }

  @Test func `columns of options are one question, and a row of zeros is no answer`() throws {
    let rows = ["1,1,0,0", "2,0,0,0", "3,0,1,1", "4,,,"].map { $0 + "\n" }.joined()
    let drafted = try Drafted([("j.csv", "URN,Q1_1,Q1_2,Q1_3\n" + rows)], as: .jisc)
    #expect(drafted.options("Q1") == ["1", "2", "3"])
    // Two rows have no answer to any question, and are left out with a count.
    #expect(drafted.responses.ledger?.rows.leftOut.map(\.rows) == [2])
    #expect(drafted.given("Q1") == [.options([0]), .options([1, 2])])
  }

  @Test func `neighbouring scales of numbers share their steps`() throws {
    let rows = (0..<6).map { "\($0 % 3 + 1),\($0 % 5 + 1)\n" }.joined()
    let drafted = try Drafted([("s.csv", "ease,speed\n" + rows)])
    #expect(drafted.options("ease") == ["1", "2", "3", "4", "5"])
    #expect(drafted.options("speed") == ["1", "2", "3", "4", "5"])
  }

  @Test func `a rule that would leave nothing is told of and not followed`() throws {
    let text = """
      Status,Finished,Q1
      Status,Finished,Which?
      "{""ImportId"":""status""}","{""ImportId"":""finished""}","{""ImportId"":""QID1""}"
      Survey Preview,True,a
      Survey Preview,True,a

      """
    let drafted = try Drafted([("q.csv", text)])
    #expect(drafted.yaml.contains("# Every row is one of these: - {leave_out: "))
    #expect(drafted.given("Q1") == [.option(0), .option(0)])
  }

  @Test func `what can't be drafted is said`() throws {
    #expect(
      try Self.faults([("s.csv", "id,q\n")]) == [
        "there is no response below the header, so there is nothing to tabulate"
      ])
    #expect(
      try Self.faults([("a.csv", "q,n\na,1\na,1\n"), ("b.csv", "q,n\na,1\na,1\n")]).first?
        .hasPrefix("this is an export as '") == true)
    #expect(
      try Self.faults([("key.csv", "\"Q1\",\"Which?\"\n\"1\",\"a\"\n\"2\",\"b\"\n")]) == [
        "this explains an export, and there is no export beside it"
      ])
    #expect(
      try Self.faults([("t.csv", "remarks\nall\nquite\ndifferent\nwords here\n")]) == [
        "no column of it looks like a question with options or numbers, so there is nothing to"
          + " tabulate"
      ])
  }

  @Test func `a workbook is drafted as the CSV file it could have been saved as`() throws {
    let names = ["ID", "Start time", "Completion time", "Email", "Name", "Where?"]
    let cells = { (row: Int, texts: [String]) in
      "<row r='\(row)'>"
        + zip("ABCDEF", texts).map { column, text in
          "<c r='\(column)\(row)' t='inlineStr'><is><t>\(text)</t></is></c>"
        }.joined() + "</row>"
    }
    var workbook = WorkbookDraft()
    workbook.rows =
      cells(1, names)
      + (2...7).map { row in
        cells(
          row,
          [
            "\(row - 1)", "2024-05-01 10:00:00", "2024-05-01 10:05:00", "a@example.org", "Ada",
            row % 2 == 0 ? "NHS" : "School",
          ])
      }.joined()
    let folder = try ScratchFolder()
    let file = folder.url.appendingPathComponent("Forms (1).xlsx")
    try workbook.write(to: file)
    let draft = try StudyDrafting.draft([file.path])
    #expect(draft.files.map(\.name) == ["Forms (1).csv", "study.yaml"])
    guard case .text(let csv) = draft.files[0].file, case .text(let yaml) = draft.files[1].file
    else {
      Issue.record("a workbook isn't copied")
      return
    }
    #expect(csv.split(separator: "\n").count == 7)
    #expect(yaml.contains("format: microsoft-forms"))
    #expect(yaml.contains("NHS: NHS"))
    #expect(!yaml.contains("Ada"))
  }

  @Test func `a coding tool's workbook is kept as text, and messages name what was given`() throws {
    let row = { (number: Int, texts: [String]) in
      "<row r='\(number)'>"
        + zip("ABCD", texts).map { column, text in
          "<c r='\(column)\(number)' t='inlineStr'><is><t>\(text)</t></is></c>"
        }.joined() + "</row>"
    }
    let folder = try ScratchFolder()
    var workbook = WorkbookDraft()
    workbook.rows =
      row(1, ["id", "document", "tag", "content"]) + row(2, ["1", "A", "Pay", "words"])
    try workbook.write(to: folder.url.appendingPathComponent("tags.xlsx"))
    let draft = try StudyDrafting.draft([folder.url.appendingPathComponent("tags.xlsx").path])
    #expect(draft.files.first?.name == "tags.csv")
    guard case .text = draft.files.first?.file else {
      Issue.record("the text of a workbook lies nowhere to be copied from")
      return
    }
    workbook.rows = row(1, ["remarks", "more", "and", "yet"]) + row(2, ["a", "b", "c", "d"])
    let file = folder.url.appendingPathComponent("words.xlsx")
    try workbook.write(to: file)
    let rejected = #expect(throws: RejectedInput.self) { try StudyDrafting.draft([file.path]) }
    #expect(rejected?.diagnostics.map(\.path) == [file.path])
  }
}
