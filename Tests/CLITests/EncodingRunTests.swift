import Foundation
import TestSupport
import Testing

/// A study whose responses aren't UTF-8, from end to end.
struct EncodingRunTests {
  private static func study(_ source: String) -> String {
    """
    study: small
    title: A small survey
    provenance: observed
    sources: {responses: {\(source), format: plain}}
    questions:
      role: {text: Which is your role?, type: single, options: {chargé: Chargé, élève: Élève}}
    plan:
      - {breakdown: role, name: roles, title: Roles of all respondents}

    """
  }

  private static let text = "id,role\nR1,chargé\nR2,élève\nR3,chargé\n"

  /// The text with 'é' and 'è' as the encoding has them.
  ///
  /// Source: the Unicode Consortium's mapping tables CP1252.TXT and ROMAN.TXT.
  private static func file(_ e: UInt8, _ grave: UInt8) -> Data {
    Data(
      text.unicodeScalars.map {
        switch $0 {
        case "é": e
        case "è": grave
        default: UInt8($0.value)
        }
      })
  }

  private static let utf16 = Data(
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })

  private func run(_ source: String, _ file: Data) throws -> (RollcallRun, findings: String?) {
    let folder = try ScratchFolder()
    try folder.write(Self.study(source), to: "study.yaml")
    try folder.write(file, to: "responses.csv")
    let run = try RollcallRun(["run", "study.yaml", "--output", "report"], in: folder.url)
    return (run, folder.text(of: "report/findings.csv"))
  }

  @Test(
    arguments: [
      ("windows-1252", file(0xE9, 0xE8)), ("mac-roman", file(0x8E, 0x8F)), ("utf-16le", utf16),
    ] as [(String, Data)])
  func `a file in a declared encoding gives what its text in UTF-8 gives`(
    encoding: String, file: Data
  ) throws {
    let (plain, expected) = try run("file: responses.csv", Data(Self.text.utf8))
    let (run, findings) = try run("file: responses.csv, encoding: \(encoding)", file)
    #expect(plain.exitCode == 0, "\(plain.errors)")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.errors == plain.errors)
    #expect(findings == expected)
    #expect(findings?.contains(",role,chargé,,*,count,count,2,,,2,3,,,") == true)
  }

  @Test(
    arguments: [
      (
        "windows-1252", file(0xE9, 0xE8),
        """
        responses.csv:2:9: error: byte 0xE9 is not UTF-8 here; it looks like Windows-1252, \
        where it is 'é'
        """
      ),
      (
        "mac-roman", file(0x8E, 0x8F),
        """
        responses.csv:2:9: error: byte 0x8E is not UTF-8 here; it looks like Mac Roman, \
        where it is 'é'
        """
      ),
      ("utf-16le", utf16, "responses.csv: error: this is UTF-16 text, not a CSV file in UTF-8"),
    ] as [(String, Data, String)])
  func `a file in an encoding that isn't declared is refused with the way out`(
    encoding: String, file: Data, message: String
  ) throws {
    let (run, findings) = try run("file: responses.csv", file)
    #expect(run.exitCode == 65)
    #expect(findings == nil)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.errors.contains("or say 'encoding: \(encoding)' of the source"), "\(run.errors)")
  }

  @Test func `a wrong answer is told with its place in the text`() throws {
    let file = Data(Self.file(0xE9, 0xE8) + [0xE9, 0x2C, 0xE9, 0x0A])
    let (run, _) = try run("file: responses.csv, encoding: windows-1252", file)
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("responses.csv:5:3: error: the answer is 'é'"), "\(run.errors)")
    #expect(run.errors.contains("é,é"), "\(run.errors)")
  }
}
