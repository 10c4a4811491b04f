import Survey
import TestSupport
import Testing

@testable import Ingest

struct FrameworkLevelFileTests {
  private static let header =
    "level,label,stage,items,responsibilities,distinct_responsibilities,headlines\n"

  private func read(_ text: String) throws -> FrameworkLevelFile {
    let draft = try MaterialDraft(text)
    let file = try FrameworkLevelFile(draft.source(.frameworkLevels), in: draft.folder)
    guard file.faults.isEmpty else { throw RejectedInput(diagnostics: file.faults) }
    return file
  }

  @Test(arguments: [
    MaterialFault(
      "a level without a name", header + "a,A,,1,1,1,1\n1️⃣,B,,1,1,1,1\n",
      says: "the level has no name"),
    MaterialFault(
      "a level without a label", header + "a,1️⃣,,1,1,1,1\n", says: "the level 'a' has no label"),
    MaterialFault(
      "a level twice", header + "a,A,,1,1,1,1\n1️⃣a,B,,1,1,1,1\n",
      says: "the level 'a' stands twice; the first is on line 2"),
    MaterialFault(
      "a label twice", header + "a,A,,1,1,1,1\nb,1️⃣A,,1,1,1,1\n",
      says: "the level 'b' has the label of another, on line 2"),
    MaterialFault(
      "the name of a row of the report", header + "1️⃣missing,A,,1,1,1,1\n",
      says: "a level can't be named 'missing': reports call rows of their own '*', 'missing' and"
        + " 'not_asked', and a colon stands between a level and its item"),
    MaterialFault(
      "a colon in a name", header + "1️⃣a:b,A,,1,1,1,1\n",
      says: "a level can't be named 'a:b': reports call rows of their own '*', 'missing' and"
        + " 'not_asked', and a colon stands between a level and its item"),
    MaterialFault(
      "no number of items", header + "a,A,,1️⃣,1,1,1\n",
      says: "'items' is '' where a whole number belongs"),
    MaterialFault(
      "half a responsibility", header + "a,A,,1,1️⃣1.5,1,1\n",
      says: "'responsibilities' is '1.5' where a whole number belongs"),
    MaterialFault(
      "fewer than none", header + "a,A,,1,1,1,1️⃣-1\n",
      says: "'headlines' is '-1' where a whole number belongs"),
    MaterialFault(
      "more distinct than there are", header + "a,A,,1,3,1️⃣4,1\n",
      says: "4 responsibilities are distinct, of 3 in all"),
    MaterialFault("no level", header, says: "there is no level"),
    MaterialFault(
      "a column that isn't there", "1️⃣level,label\na,A\n",
      says: "there is no column 'stage' in the header"),
  ])
  func `a fault of the levels is told in its place`(fault: MaterialFault) throws {
    let found = try faults { _ = try read(fault.marked.text) }
    #expect(found.first?.message == fault.message)
    #expect(found.first?.position == fault.position)
    #expect(found.count == 1 || fault.marked.text.hasPrefix("level,label\n"))
  }

  @Test func `levels keep the order of the file`() throws {
    let file = try read(Self.header + "b,B,Late,2,9,8,7\na,A,,1,1,1,0\n")
    #expect(file.names == ["b", "a"])
    #expect(
      file.levels.first
        == .init(
          id: "b", label: "B", stage: "Late", responsibilities: 9, distinctResponsibilities: 8,
          headlines: 7))
  }
}
