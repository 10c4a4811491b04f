import TestSupport
import Testing

/// The note that percentages miss 100, for percentages of rows and of the total.
struct RoundingNoteTests {
  private static let study = """
    study: thirds
    title: Thirds
    provenance: synthetic
    sources: {responses: {file: responses.csv, format: plain}}
    questions:
      answer: {text: Answer, type: single, options: {a: A, b: B, c: C}}
      group: {text: Group, type: single, options: {x: X, y: Y, z: Z}}
    plan:
      - {breakdown: answer, name: table, title: Table, by: [group], percent: PERCENT, show: [percent]}

    """

  /// Two answers of each group, so that shares are halves, or three, so that they are thirds.
  private func report(_ percent: String, rows: String) throws -> String {
    let folder = try ScratchFolder()
    try folder.write(
      Self.study.replacing("PERCENT", with: percent), to: "study.yaml")
    try folder.write("answer,group\n" + rows, to: "responses.csv")
    let run = try RollcallRun(["run", "study.yaml", "--output", "out"], in: folder.url)
    #expect(run.exitCode == 0, "\(run.errors)")
    return folder.text(of: "out/report.md") ?? ""
  }

  @Test(arguments: ["row", "total", "column"])
  func `thirds miss a hundred`(percent: String) throws {
    let rows = "a,x\na,y\na,z\nb,x\nb,y\nb,z\nc,x\nc,y\nc,z\n"
    #expect(try report(percent, rows: rows).contains("sum to 100 because of rounding"))
  }

  @Test(arguments: ["row", "total", "column"])
  func `halves don't`(percent: String) throws {
    let rows = "a,x\na,y\nb,x\nb,y\n"
    #expect(try !report(percent, rows: rows).contains("because of rounding"))
  }
}
