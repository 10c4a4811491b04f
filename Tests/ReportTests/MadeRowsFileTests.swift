import Foundation
import Report
import Survey
import Testing
import TestSupport

private let made = MadeRows(
  file: "rows.csv", header: ["id", "answer"],
  rows: [["R1", "yes, \"indeed\""], ["R2", ""], ["R3", "-"], ["R4", "=x"], ["R5", "-99"]])

/// No apostrophe before a sign: these values are read back and have to be the same.
@Test func `made rows are quoted and otherwise as they are`() {
  #expect(
    MadeRowsFile(made).text == """
      id,answer
      R1,"yes, ""indeed""\"
      R2,
      R3,-
      R4,=x
      R5,-99

      """)
}

@Test func `made rows replace an earlier file`() throws {
  let folder = try ScratchFolder()
  try folder.write("earlier, and longer than what comes after it", to: "rows.csv")
  try MadeRowsFile(made).write(into: folder.url.path)
  #expect(folder.text(of: "rows.csv") == MadeRowsFile(made).text)
  #expect(folder.paths == ["rows.csv"])
}

@Test func `a folder that isn't there is told`() throws {
  let folder = try ScratchFolder()
  #expect {
    try MadeRowsFile(made).write(into: folder.url.appendingPathComponent("absent").path)
  } throws: { error in
    guard case ReportFolder.Failure.cannotWrite(let file, _) = error else { return false }
    return file.hasSuffix("absent/rows.csv")
  }
}
