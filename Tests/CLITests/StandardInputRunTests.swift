import Foundation
import TestSupport
import Testing

/// A study of which a file is piped into the program, from end to end.
struct StandardInputRunTests {
  private static func study(_ file: String, more: String = "") -> String {
    """
    study: small
    title: A small survey
    provenance: observed
    sources:
      responses: {file: \(file), format: plain, respondent: id}
      \(more)
    questions:
      role: {text: Which is your role?, type: single, options: {lead: Lead, staff: Staff}}
    plan:
      - {breakdown: role, name: roles, title: Roles of all respondents}

    """
  }

  private static let rows = "id,role\nR1,lead\nR2,staff\nR3,lead\n"

  private func run(
    _ study: String, _ input: RollcallRun.Input, environment: [String: String] = [:]
  ) throws -> (RollcallRun, folder: ScratchFolder) {
    let folder = try ScratchFolder()
    try folder.write(study, to: "study.yaml")
    try folder.write(Self.rows, to: "responses.csv")
    try folder.write(GzipFile.packed(Self.rows), to: "responses.csv.gz")
    let run = try RollcallRun(
      ["run", "study.yaml", "--output", "report"], in: folder.url, input: input,
      environment: environment)
    return (run, folder)
  }

  @Test(arguments: [Data(rows.utf8), GzipFile.packed(rows)])
  func `what is piped in gives what the file gives, and the report says so`(data: Data) throws {
    let (plain, expected) = try run(Self.study("responses.csv"), .nothing)
    let (piped, folder) = try run(Self.study("\"-\""), .piped(data))
    #expect(plain.exitCode == 0, "\(plain.errors)")
    #expect(piped.exitCode == 0, "\(piped.errors)")
    #expect(piped.errors == plain.errors)
    #expect(folder.text(of: "report/findings.csv") == expected.text(of: "report/findings.csv"))
    #expect(folder.text(of: "report/report.md")?.contains("- standard input: 3 rows") == true)
    #expect(
      folder.text(of: "report/report.md")
        == expected.text(of: "report/report.md")?
        .replacing("- responses.csv: 3 rows", with: "- standard input: 3 rows"))
  }

  @Test(arguments: ["responses.csv", "responses.csv.gz"])
  func `a file on standard input gives what the file gives`(file: String) throws {
    let folder = try ScratchFolder()
    try folder.write(Self.study("\"-\""), to: "study.yaml")
    try folder.write(Self.rows, to: "responses.csv")
    try folder.write(GzipFile.packed(Self.rows), to: "responses.csv.gz")
    let run = try RollcallRun(
      ["run", "study.yaml", "--output", "report"], in: folder.url,
      input: .file(folder.url.appendingPathComponent(file)))
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(
      folder.text(of: "report/findings.csv")?.contains(",role,lead,,*,count,count,2,") == true)
  }

  @Test(arguments: [false, true])
  func `a fault in what is piped in is told with its place`(isPacked: Bool) throws {
    let text = Self.rows + "R4,boss\n"
    let data = isPacked ? GzipFile.packed(text) : Data(text.utf8)
    let (run, folder) = try run(Self.study("\"-\""), .piped(data))
    #expect(run.exitCode == 65)
    #expect(
      run.errors.hasPrefix(
        """
        <standard input>:5:4: error: the answer is 'boss' which is none of the options of 'role'
          R4,boss
             ^

        """), "\(run.errors)")
    #expect(!folder.paths.contains("report"))
  }

  @Test func `an export piped in shows its format, encoding and delimiter`() throws {
    let study = Self.study("\"-\"").replacing("format: plain, respondent: id", with: "format: auto")
    let (run, _) = try run(study, .piped(GzipFile.packed(Self.rows)))
    #expect(run.exitCode == 0, "\(run.errors)")
  }

  @Test func `a workbook piped in is refused`() throws {
    let workbook = Data("PK\u{3}\u{4}\u{14}\0[Content_Types].xml".utf8)
    for data in [workbook, GzipFile.packed(workbook)] {
      let (run, _) = try run(Self.study("\"-\""), .piped(data))
      #expect(run.exitCode == 65)
      #expect(
        run.errors.hasPrefix("<standard input>: error: this is an Excel workbook (.xlsx)"),
        "\(run.errors)")
    }
  }

  @Test func `nothing piped in is an error`() throws {
    let (run, _) = try run(Self.study("\"-\""), .nothing)
    #expect(run.exitCode == 65)
    #expect(run.errors.hasPrefix("<standard input>: error: there is no header: the file is empty"))
  }

  @Test func `a terminal is an error that says what to do, not a wait`() throws {
    let (run, _) = try run(Self.study("\"-\""), .terminal)
    #expect(run.exitCode == 66)
    #expect(
      run.errors.hasPrefix(
        "<standard input>: error: a source of the study is read from standard input, and nothing is"
          + " piped into it\n  pipe the data in, as in 'zcat answers.csv.gz | rollcall run"),
      "\(run.errors)")
  }

  @Test func `two sources on standard input are refused where the second is named`() throws {
    let more = "published: {file: \"-\", format: published-figures}"
    let (run, _) = try run(Self.study("\"-\"", more: more), .piped(Data(Self.rows.utf8)))
    #expect(run.exitCode == 65)
    #expect(
      run.errors.contains(
        """
        study.yaml:6:21: error: the sources 'responses' and 'published' are both read from standard \
        input, which holds one file
        """), "\(run.errors)")
  }

  @Test func `a project of a coding tool can't be piped in`() throws {
    let more = "interviews: {file: \"-\", format: refi-qda}"
    let (run, _) = try run(Self.study("responses.csv", more: more), .nothing)
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("is an archive, which can't be read from standard input"))
  }

  @Test func `where nothing can be kept the system is at fault`() throws {
    let (run, _) = try run(
      Self.study("\"-\""), .piped(Data(Self.rows.utf8)), environment: ["TMPDIR": "/nowhere/at-all"])
    #expect(run.exitCode == 74)
    #expect(
      run.errors.contains("it can't be kept in a temporary file in /nowhere/at-all: No such file"),
      "\(run.errors)")
  }

  @Test func `a draft of standard input is refused`() throws {
    let folder = try ScratchFolder()
    let run = try RollcallRun(["init", "-"], in: folder.url, input: .piped(Data(Self.rows.utf8)))
    #expect(run.exitCode == 65)
    #expect(run.errors.hasPrefix("<standard input>: error: a draft is made beside a copy"))
  }
}
