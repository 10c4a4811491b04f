import Testing

@testable import Ingest

struct PersonalTextTests {
  @Test(arguments: [
    ("planted@example.org", PersonalDetail.email), ("write to planted@example.org!", .email),
    ("192.0.2.7", .ipAddress), ("+44 7700 900456", .telephone), ("07700 900456", .telephone),
    ("Art, drama", nil), ("2024", nil), ("1,000-10,000", nil), ("18 - 24", nil), ("@home", nil),
  ])
  func `a text that tells who somebody is is known by its looks`(
    text: String, detail: PersonalDetail?
  ) {
    #expect(PersonalText.detail(of: text) == detail)
  }

  @Test func `a message shows a short answer, and no address, number or long text`() {
    #expect(PersonalText.shown("NHS") == "'NHS'")
    for text in ["me: p@example.org", "call 07700900456", String(repeating: "word ", count: 20)] {
      #expect(PersonalText.shown(text) == "a text of \(text.count) characters that isn't shown")
    }
  }
}
