import Survey
import Testing

@testable import Ingest

struct StudyFileReaderValuesTests {
  private static let codeFrame = "theme,parent,label,definition,question\nT1,,Time,,Q1\n"

  @Test(arguments: KeySet.all + KeySet.settings)
  func `every key is read`(set: KeySet) throws {
    for key in set.keys {
      let found = try Study.faults(of: set.study(key), codeFrame: Self.codeFrame)
      #expect(found.isEmpty, "\(key): \(found.map(\.message))")
    }
  }

  @Test(arguments: KeySet.all + KeySet.settings)
  func `a key that nobody knows is a fault`(set: KeySet) throws {
    let found = try Study.faults(of: set.study("zzz"), codeFrame: Self.codeFrame)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.message.hasSuffix("'zzz' isn't known") })
    #expect(found.allSatisfy { $0.remedy?.hasPrefix("known: ") == true })
  }

  @Test(arguments: [
    "a: &x {file: a.csv}\n  b: *x", "? {a: b} : {file: a.csv}", "a: [1]", "a:", "a: ~",
  ])
  func `what stands where a mapping belongs is told`(sources: String) throws {
    var draft = StudyDraft()
    draft.sources = sources
    draft.plan = "- {breakdown: role, name: a, title: A}"
    #expect(try !draft.faults().isEmpty)
  }

  @Test func `a long value is cut short in the message`() throws {
    var draft = StudyDraft()
    draft.plan = "- {breakdown: \(String(repeating: "x", count: 5000)), name: a, title: A}"
    #expect(try draft.faults().allSatisfy { $0.message.count < 200 })
  }
}
