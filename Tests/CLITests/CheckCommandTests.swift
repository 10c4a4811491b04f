import TestSupport
import Testing

/// What `check` prints of the rows and the answers.
struct CheckCommandTests {
  /// The little study with eight rows, of which some are blank and some say "n/a".
  private static let files = [
    "study.yaml": SmallStudy.files["study.yaml", default: ""]
      .replacing("missing: [\"\"]", with: "missing: [\"\", \"n/a\"]"),
    "responses.csv": """
    id,role,band,years,trainings,manages
    R1,lead,7,12,cbt;cat,y
    R2,staff,8a,3.5,n/a,
    R3,staff,,20,cat,n/a
    R4,lead,n/a,n/a,,n/a
    R5,lead,n/a,1,n/a,
    R6,n/a,7,,cbt,n
    R7,lead,8a,2,cbt,n
    R8,lead,7,4,,n

    """,
  ]

  private static func check(
    _ files: [String: String] = files
  ) throws -> RollcallRun {
    let folder = try ScratchFolder()
    try SmallStudy.write(into: folder, replacing: files)
    return try RollcallRun(["check", "study.yaml"], in: folder.url)
  }

  @Test func `check prints how the base of each question comes about`() throws {
    let run = try Self.check()
    #expect(run.errors == "")
    #expect(
      run.output == """
        responses.csv: 8 rows received, 0 left out, 8 eligible
          role (single):        8 asked, 8 answered, 7 valid
          band (scale):         8 asked, 7 answered, 5 valid
          years (number):       8 asked, 7 answered, 6 valid
          trainings (multiple): 8 asked, 6 answered, 4 valid
          manages (single):     6 asked, 5 answered, 4 valid
        excerpts.csv: 2 rows
        published.csv: 1 row
        study.yaml: no problems

        """)
  }

  private static func invited(_ number: Int) -> [String: String] {
    files.merging([
      "study.yaml": (files["study.yaml"] ?? "")
        .replacing("{file: responses.csv,", with: "{file: responses.csv, invited: \(number),")
    ]) { $1 }
  }

  @Test func `check says how many were invited, where that is known`() throws {
    let run = try Self.check(Self.invited(812))
    #expect(
      run.output.hasPrefix(
        "responses.csv: 812 invited, 8 rows received, 0 left out, 8 eligible\n"))
  }

  @Test func `fewer invited than rows is a fault with a way out`() throws {
    let run = try Self.check(Self.invited(7))
    #expect(run.exitCode == 65)
    #expect(run.output == "")
    #expect(
      run.errors.contains(
        "responses.csv: error: the file has 8 rows, but the study file says that 7 were invited"))
    #expect(run.errors.contains("leave it out if it isn't known how many were invited"))
  }

  @Test func `rows that rules leave out are told by reason, and are in no base`() throws {
    let rules =
      "rows: [{leave_out: test rows, when: {id: [R6, R7]}}, {leave_out: drafts, when: {id: R9}}]"
    var files = Self.files
    files["study.yaml"] = Self.files["study.yaml", default: ""]
      .replacing("{file: responses.csv,", with: "{file: responses.csv, invited: 16, \(rules),")
    let check = try Self.check(files)
    #expect(
      check.output.hasPrefix(
        """
        responses.csv: 16 invited, 8 rows received, 2 left out, 6 eligible
          left out: 2, test rows
          left out: 0, drafts
          role (single):        6 asked, 6 answered, 6 valid
          band (scale):         6 asked, 5 answered, 3 valid

        """), "\(check.output)\(check.errors)")
    let folder = try ScratchFolder()
    try SmallStudy.write(into: folder, replacing: files)
    _ = try RollcallRun(["run", "study.yaml", "--output", "out"], in: folder.url)
    let report = try #require(folder.text(of: "out/report.md"))
    for row in [
      "| Invited | 16 | 100 |", "| Received | 8 | 50 |", "| Left out: test rows | 2 | 13 |",
      "| Left out: drafts | 0 | 0 |", "| Eligible | 6 | 38 |",
    ] {
      #expect(report.contains(row), "\(row)")
    }
  }

  @Test func `check prints each wave's account under its own file`() throws {
    let folder = try ScratchFolder()
    for (path, text) in WaveStudy.twoWaves {
      try folder.write(
        text.replacing("file: 2024.csv", with: "file: 2024.csv, invited: 200"), to: path)
    }
    let run = try RollcallRun(["check", "study.yaml"], in: folder.url)
    #expect(
      run.output == """
        2023.csv: 80 rows received, 0 left out, 80 eligible
          happy (single): 80 asked, 80 answered, 80 valid
          area (single):  80 asked, 80 answered, 80 valid
        2024.csv: 200 invited, 70 rows received, 0 left out, 70 eligible
          happy (single): 70 asked, 70 answered, 70 valid
          area (single):  70 asked, 70 answered, 70 valid
          late (single):  70 asked, 70 answered, 70 valid
        study.yaml: no problems

        """)
  }
}
