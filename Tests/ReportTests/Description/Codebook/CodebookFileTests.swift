import Survey
import TestSupport
import Testing

@testable import Report

struct CodebookFileTests {
  /// The lines of a codebook below its header.
  private static func lines(
    _ questions: [Question], provenance: Provenance = .observed, waves: [Wave] = []
  ) -> [String] {
    let study = Study.published(
      nil, provenance: provenance, questions: questions, waves: waves)
    return CodebookFile(study, tables: []).text.split(separator: "\n").dropFirst().map(String.init)
  }

  private static let role = Question.single("role", ["lead", "staff"], nets: [Net("any", [0, 1])])

  @Test func `each option, each net and the missing cells have a row`() {
    let head = ",role,single,,The question of role?,Role,all respondents,,role,"
    #expect(
      Self.lines([Self.role]) == [
        "\(head),option,lead,Lead,,,", "\(head),option,staff,Staff,,,",
        "\(head),net,net:any,Any,,any of: lead; staff,",
        "\(head),missing,missing,No answer,,in the file: an empty cell,",
      ])
  }

  @Test func `whom a question passes by has a row, and the rule stands in words`() {
    let asked = Question.single("manages", ["y"], askedWhen: Condition(Self.role, [0]))
    let lines = Self.lines([Self.role, asked]).filter { $0.hasPrefix(",manages") }
    #expect(lines.count == 3)
    #expect(
      lines.last
        == ",manages,single,,The question of manages?,Manages,"
        + "respondents whose answer to ‘Role’ is ‘Lead’,,manages,,not_asked,not_asked,Not asked,,,")
  }

  @Test func `a number has a row with its unit, and a scale the scores of its options`() {
    let years = Self.lines([.number("years", unit: "years")])
    #expect(
      years == [
        ",years,number,,The question of years?,Years,all respondents,years,years,,,,,,,",
        ",years,number,,The question of years?,Years,all respondents,years,years,,missing,missing,"
          + "No answer,,in the file: an empty cell,",
      ])
    let scale = Self.lines([.scale("mood", ["low", "high"], scores: [1, 5])])
    #expect(scale[1].hasSuffix(",option,high,High,5,,"))
  }

  @Test func `the items of a ranking are no options`() {
    let ranking = Question("first", .ranking(.of(["a", "b"])))
    #expect(Self.lines([ranking]).count { $0.contains(",item,") } == 2)
  }

  @Test func `what is written in, and which cells are missing, is told`() {
    let question = Question(
      id: .init("why"), text: "Why?", kind: .single(.of(["pay", "other"])),
      layout: .columns(["why_1", "why_2"], chosen: ["1"], notChosen: [""]), missing: ["", "n/a"],
      askedWhen: nil, cells: CellRules(writeIns: 1))
    let lines = Self.lines([question])
    #expect(lines[1].hasSuffix(",option,other,Other,,written-in answers count as this,"))
    #expect(lines[2].hasSuffix(",in the file: an empty cell; ‘n/a’,"))
    #expect(lines.allSatisfy { $0.contains(",why_1; why_2,") })
  }

  private static func derived(
    _ name: String, _ values: [String], _ derivation: Derivation
  ) -> Question {
    Question(
      id: .init(name), text: name, kind: .single(.of(values)), layout: .derived(derivation),
      missing: [""], askedWhen: nil)
  }

  private static func limit(_ units: Int) -> DecimalNumber {
    DecimalNumber(units: units, decimals: 0)
  }

  @Test func `how a derived answer comes about is told, and it has no missing cells`() {
    let years = Question.number("years", unit: "years")
    let born = Question("born", .date)
    let bands = Self.derived(
      "length", ["short", "middle", "long"],
      .bands(
        of: years.id,
        [
          .init(from: nil, under: Self.limit(5)), .init(from: Self.limit(5), under: Self.limit(9)),
          .init(from: Self.limit(9), under: nil),
        ]))
    let days = Self.derived(
      "age", ["old"], .bands(of: born.id, [.init(from: nil, under: Self.limit(719_163))]))
    let groups = Self.derived("who", ["all"], .groups(of: Self.role.id, [[0, 1]]))
    let cross = Self.derived("both", ["a", "b", "c", "d"], .cross(Self.role.id, groups.id))
    let all = Self.lines([years, born, Self.role, bands, days, groups])
    let notes = all.filter { $0.contains(",option,") && !$0.hasPrefix(",role,") }
    #expect(
      notes.map { $0.split(separator: ",option,").last.map(String.init) } == [
        "short,Short,,under 5,", "middle,Middle,,\"from 5, under 9\",", "long,Long,,from 9,",
        "old,Old,,before 1970-01-01,", "all,All,,any of: lead; staff,",
      ])
    #expect(!all.contains { $0.hasPrefix(",length") && $0.contains(",missing,") })
    #expect(all.contains { $0.contains(",,years,option,short,") })
    let crossed = Self.lines([Self.role, groups, cross]).filter { $0.hasPrefix(",both") }
    #expect(crossed.prefix(2).map { $0.hasSuffix(",both: lead; all,") } == [true, false])
    #expect(crossed[1].hasSuffix(",both: staff; all,"))
  }

  @Test func `a question of a battery has the words above it`() {
    let item = Question.scale("item", ["no", "yes"])
    let battery = Battery(
      id: .init("b"), text: "How do you agree?", items: [item.id], options: .of(["no", "yes"]))
    let study = Study([item], batteries: [battery])
    #expect(
      CodebookFile(study, tables: []).text.contains(
        "\n,item,scale,How do you agree?,The question of"))
  }

  @Test func `each wave has its own questions`() {
    let waves = [
      Wave("2023", "2023-01-01", [Self.role]),
      Wave("2024", "2024-01-01", [Self.role, .number("years")]),
    ]
    let lines = Self.lines([], waves: waves)
    #expect(lines.count { $0.hasPrefix("2023,role,") } == 4)
    #expect(lines.count { $0.hasPrefix("2024,") } == 6)
    #expect(lines.count == 10)
  }

  @Test func `segments have a row with who is in them`() {
    let segment = Segment(name: "leads", condition: Condition(Self.role, [0]))
    let alone = CodebookFile(Study([Self.role], segments: [segment]), tables: []).text
    let row = ",segment,leads,,,respondents whose answer to ‘Role’ is ‘Lead’,\n"
    #expect(alone.hasSuffix("\n,,segment,,,,,,,\(row)"))
    let waves = [Wave("2023", "2023-01-01", [Self.role], segments: [segment])]
    #expect(Self.lines([], waves: waves).contains("2023,,segment,,,,,,,\(row.dropLast())"))
  }

  @Test func `themes have a row, once however many tables count them`() {
    let themes = [
      CodeFrame.Theme(id: "T1", parent: nil, label: "Time", definition: "", interviewQuestion: ""),
      CodeFrame.Theme(
        id: "T2", parent: "T1", label: "Meetings", definition: "Too many", interviewQuestion: "Q1"),
    ]
    let plans = ["a", "b"].map { name in
      PlannedAnalysis.themes(
        ThemePlan(
          name: name, title: name, codeFrame: CodeFrame(name: "themes.csv", themes: themes),
          interviewQuestion: nil, segment: nil, group: nil, columns: [], collective: [:],
          measures: []))
    }
    let lines = CodebookFile(Study([], plan: plans), tables: []).text.split(separator: "\n")
      .dropFirst()
    #expect(
      lines.map(String.init) == [
        ",,theme,,,,,,,,theme,T1,Time,,,",
        ",,theme,,,,,,,,theme,T2,Meetings,,part of T1: Too many,",
      ])
  }

  @Test func `whom a question passed by may only not be in what the source reports`() {
    let asked = Question.single("manages", ["y"], askedWhen: Condition(Self.role, [0]))
    let lines = Self.lines([Self.role, asked], provenance: .reconstructed)
    let words = "others not asked, or not reported by the source"
    #expect(lines.count { $0.hasPrefix(",manages") } == 3)
    #expect(lines.allSatisfy { $0.contains(words) == $0.hasPrefix(",manages") })
    #expect(
      lines.last?.contains(",not_asked,\"Not asked, or not reported by the source\",") == true)
  }

  @Test func `answers that nobody gave are told of on every row`() {
    let lines = Self.lines([Self.role], provenance: .synthetic)
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { $0.hasSuffix(",synthetic rows") })
  }

  @Test func `the columns described are those of the file`() {
    let file = CodebookFile(.published(nil, questions: [Self.role]), tables: [])
    #expect(file.dataFile.columns.map(\.heading) == CSVRecords(file.text).header)
    #expect(file.dataFile.strangers(in: file.text).isEmpty)
  }
}
