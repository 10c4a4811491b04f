import Testing

@testable import Ingest

struct PersonalDetailTests {
  @Test(arguments: [
    (PersonalDetail.email, ["Satisfied", "Not at all"]), (.telephone, ["4", "5"]),
    (.ipAddress, ["yes"]), (.birthDate, ["Good", "Bad"]),
  ])
  func `cells that can't be what the name promises contradict it`(
    detail: PersonalDetail, cells: [String]
  ) {
    #expect(detail.isContradicted(by: cells))
  }

  @Test(arguments: [
    (PersonalDetail.email, ["", "none", "planted-name@example.org"]), (.email, ["", ""]),
    (.email, []), (.telephone, ["01234 567890", "no"]), (.birthDate, ["2 January 1990"]),
    (.name, ["4"]), (.identifier, ["x"]), (.ipAddress, ["2001:db8::1"]),
  ])
  func `one that fits is enough, and nothing says nothing`(
    detail: PersonalDetail, cells: [String]
  ) {
    #expect(!detail.isContradicted(by: cells))
  }
}
