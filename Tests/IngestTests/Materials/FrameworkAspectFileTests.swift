import Survey
import TestSupport
import Testing

@testable import Ingest

struct FrameworkAspectFileTests {
  private static let header = "level,pillar,pillar_label,aspects\n"

  private func read(_ text: String) throws -> FrameworkAspectFile {
    let draft = try MaterialDraft(text)
    let file = try FrameworkAspectFile(
      draft.source(.framework), levels: ["low", "high"], in: draft.folder)
    guard file.faults.isEmpty else { throw RejectedInput(diagnostics: file.faults) }
    return file
  }

  @Test(arguments: [
    MaterialFault(
      "an unknown level", header + "low,p,P,1\n1️⃣hihg,p,P,2\n", says: "the level 'hihg' isn't known"
    ),
    MaterialFault(
      "a pillar without a name", header + "low,p,P,1\nhigh,p,P,2\nlow,1️⃣,,1\n",
      says: "the pillar has no name"),
    MaterialFault(
      "a pillar without a label", header + "low,p,P,1\nhigh,p,1️⃣,2\n",
      says: "the pillar 'p' has no label"),
    MaterialFault(
      "a pillar with two labels", header + "low,p,P,1\nhigh,p,1️⃣Q,2\n",
      says: "the pillar 'p' has the label 'Q' here, and 'P' above"),
    MaterialFault(
      "the report's own column", header + "low,1️⃣*,P,1\n",
      says: "a pillar can't be named '*': that is the report's own column of all pillars"),
    MaterialFault(
      "a number twice", header + "low,p,P,1\nhigh,p,P,2\nlow,1️⃣p,P,3\n",
      says: "the aspects of 'low' in 'p' stand twice; the first are on line 2"),
    MaterialFault(
      "a word for a number", header + "low,p,P,1️⃣six\nhigh,p,P,2\n",
      says: "'aspects' is 'six' where a whole number belongs"),
    MaterialFault(
      "a level without a pillar", header + "low,p,P,1\n",
      says: "the level 'high' has no row for the pillar 'p'"),
  ])
  func `a fault of the aspects is told in its place`(fault: MaterialFault) throws {
    let found = try faults { _ = try read(fault.marked.text) }
    #expect(found.first?.message == fault.message)
    #expect(found.first?.position == fault.position)
  }

  @Test func `rows may stand in any order, pillars keep theirs`() throws {
    let file = try read(Self.header + "high,q,Q,4\nlow,p,P,1\nhigh,p,P,3\nlow,q,Q,2\n")
    #expect(file.pillars.map(\.id) == ["q", "p"])
    #expect(file.aspects == [[2, 1], [4, 3]])
  }
}
