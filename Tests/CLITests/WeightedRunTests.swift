import Foundation
import TestSupport
import Testing

/// A weighted study as a user runs it.
struct WeightedRunTests {
  private static let study = """
    study: small
    title: A small survey
    provenance: observed
    sources:
      responses: {file: responses.csv, format: plain, respondent: id}
    missing: [""]
    questions:
      role: {text: Which is your role?, type: single, options: {a: Art, b: Drama}}
      side: {text: Which side?, type: single, options: {l: Left, r: Right}}
    weights:
      column: w
      rake:
        role: {a: 60, b: 40}
        side: {l: 50, r: 50}
    design: {strata: s}
    plan:
      - {breakdown: role, name: roles, title: Roles, by: [side]}

    """

  /// `other` goes with one more respondent, who is alone in that stratum.
  private static func responses(other: String? = nil, noPair: Bool = false) -> String {
    let rows =
      ["a,l,1,n", "a,r,2,n", noPair ? "b,l,2,n" : "b,r,1,n", "b,l,3,s", "a,l,1,s", "a,r,2,s"]
      + (other.map { ["b,l,1,\($0)"] } ?? [])
    return "id,role,side,w,s\n"
      + rows.enumerated().map { "\($0 + 1),\($1)\n" }.joined()
  }

  private func run(
    _ command: String, _ responses: String, study: String = study
  ) throws -> RollcallRun {
    let folder = try ScratchFolder()
    for (name, text) in ["study.yaml": study, "responses.csv": responses] {
      try text.write(
        to: folder.url.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    let run = try RollcallRun([command, "study.yaml"], in: folder.url)
    if run.exitCode != 0 {
      let reports = folder.url.appendingPathComponent("reports").path
      #expect(!FileManager.default.fileExists(atPath: reports))
    }
    return run
  }

  @Test(arguments: ["run", "check"])
  func `a weighted study runs`(command: String) throws {
    let run = try run(command, Self.responses())
    #expect(run.exitCode == 0, "\(run.errors)")
  }

  @Test(arguments: ["run", "check"])
  func `a stratum with one respondent is told where the design stands`(command: String) throws {
    let run = try run(command, Self.responses(other: "x"))
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("study.yaml:15:"))
    #expect(
      run.errors.contains(
        "the stratum 'x' of 's' has a single sampling unit, so its error can't be told"))
    #expect(run.errors.contains("single_units: centre"))
  }

  /// Nobody on the right is a drama therapist, so there can't be 50 on the right and 20 art therapists.
  @Test(arguments: ["run", "check"])
  func `margins that can't be met together are told with how far off they are`(
    command: String
  ) throws {
    let study = Self.study.replacing("{a: 60, b: 40}", with: "{a: 20, b: 80}")
    let run = try run(command, Self.responses(noPair: true), study: study)
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("rounds of raking the weights of"))
    #expect(run.errors.contains("no more rounds would bring them closer"))
  }
}
