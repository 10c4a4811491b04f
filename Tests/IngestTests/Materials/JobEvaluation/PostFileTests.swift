import Survey
import TestSupport
import Testing

@testable import Ingest

struct PostFileTests {
  private static let header = JobDraft.postHeader

  private func read(_ text: String) throws -> [Post] {
    let draft = try MaterialDraft(text)
    return try PostFile.read(draft.source(.posts), JobDraft.chart, in: draft.folder).posts
  }

  @Test(arguments: [
    MaterialFault(
      "no name", header + "1️⃣,P,skill,1\n,P,effort,1\n", says: "the name of the post is missing"),
    MaterialFault(
      "no label", header + "p,1️⃣,skill,1\np,,effort,1\n", says: "the post's label is missing"),
    MaterialFault(
      "a label that changes", header + "p,P,skill,1\np,1️⃣Q,effort,1\n",
      says: "the label of the post 'p' is 'Q' here and 'P' on line 2"),
    MaterialFault(
      "the label of another",
      header + "p,P,skill,1\np,P,effort,1\nq,1️⃣P,skill,1\nq,P,effort,1\n",
      says: "the post 'q' has the label 'P', which is that of 'p' on line 2"),
    MaterialFault(
      "an unknown factor", header + "p,P,skill,1\np,P,effort,1\np,P,1️⃣luck,1\n",
      says: "the factor 'luck' isn't in the chart"),
    MaterialFault(
      "a factor twice", header + "p,P,skill,1\np,P,effort,1\np,P,1️⃣effort,1\n",
      says: "the factor 'effort' of the post 'p' stands twice; the first is on line 3"),
    MaterialFault(
      "factors missing", header + "1️⃣p,P,skill,1\nq,Q,skill,1\nq,Q,effort,1\n",
      says: "the post 'p' has no row for the factor 'effort'"),
    MaterialFault(
      "two levels", header + "p,P,skill,1️⃣1-2\np,P,effort,1\n",
      says: "the level of a post is '1-2' where one level belongs"),
    MaterialFault(
      "a range that leaves a level out", header + "p,P,skill,1️⃣1-3\np,P,effort,1\n",
      says: "the level of a post is '1-3' where one level belongs"),
    MaterialFault(
      "no level", header + "p,P,skill,1️⃣\np,P,effort,1\n",
      says: "the level '' can't be read: there is no level"),
    MaterialFault(
      "a level that the chart doesn't have", header + "p,P,skill,1\np,P,effort,1️⃣4\n",
      says: "the chart has no level 4 of the factor 'effort'"),
    MaterialFault("no post", header, says: "there is no post"),
  ])
  func `a fault of the posts is told once, in its place`(fault: MaterialFault) throws {
    let found = try faults { _ = try read(fault.marked.text) }
    #expect(found.map(\.message) == [fault.message])
    #expect(found.map(\.position) == [fault.position])
  }

  @Test func `a post has its levels in the chart's order, whatever their options`() throws {
    let posts = try read(Self.header + "q,Q,effort,2(a)\np,P,skill,1\nq,Q,skill,4\np,P,effort,3\n")
    #expect(
      posts == [
        Post(id: "q", label: "Q", levels: [4, 2]), Post(id: "p", label: "P", levels: [1, 3]),
      ])
  }
}
