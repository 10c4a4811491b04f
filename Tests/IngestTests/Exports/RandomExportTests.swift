import Survey
import TestSupport
import Testing

@testable import Ingest

struct RandomExportTests {
  @Test(arguments: ExportHand.all, 0..<60 as Range<UInt64>)
  func `what a platform writes is read back`(hand: ExportHand, seed: UInt64) throws {
    let random = RandomExport(hand, seed: seed)
    let draft = PlatformDraft(
      layout: hand.layout, questions: random.questions, delimiter: hand.delimiter)
    let responses = try draft.read(random.text).responses
    #expect(responses.respondentCount == random.given.count)
    for (place, question) in random.questions.enumerated() {
      #expect(responses[question.id].given == random.given.map { $0[place] })
    }
    #expect(try draft.leftOut(random.text) == random.leftOut)
  }

  @Test(arguments: ExportHand.all, 0..<60 as Range<UInt64>)
  func `only its own layout knows a random export`(hand: ExportHand, seed: UInt64) throws {
    let random = RandomExport(hand, seed: seed)
    let head = try PlatformDraft(layout: hand.layout, delimiter: hand.delimiter).head(random.text)
    let claims = ExportLayouts.all.filter { $0.recognise(head) != nil }.map(\.format)
    let isDated = hand.testDescription != "google-forms" || random.hasTimeInHead
    #expect(claims == (isDated ? [hand.layout.format] : []))
  }

  @Test(arguments: ExportHand.all, 0..<20 as Range<UInt64>)
  func `each column has a name of its own and its place`(hand: ExportHand, seed: UInt64) throws {
    let random = RandomExport(hand, seed: seed)
    let header = try PlatformDraft(layout: hand.layout, delimiter: hand.delimiter)
      .header(random.text)
    #expect(Set(header.names).count == header.names.count)
    #expect(header.names.starts(with: hand.leading))
    #expect(header.names.suffix(hand.trailing.count) == hand.trailing[...])
    let read = Set(random.questions.flatMap(\.layout.columnNames))
    #expect(header.columns.filter { read.contains($0.name) }.allSatisfy { $0.role == .answer })
  }
}

extension RandomExport {
  /// Whether a time stands in one of the rows that are looked at.
  fileprivate var hasTimeInHead: Bool {
    let rows = text.split(separator: "\r\n\"").dropFirst().prefix(ExportHead.recordCount - 1)
    return rows.contains { $0.contains("2025-08-") }
  }
}
