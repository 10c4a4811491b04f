import Foundation
import Testing

@testable import Report

struct LineDifferenceTests {
  @Test(arguments: [
    ("a\nb\n", "a\nc\n", "line 2 is ‘b’, and the study gives ‘c’"),
    ("a\n", "a\nb\n", "line 2 is ‘’, and the study gives ‘b’"),
    ("a", "a\nb", "it ends before line 2, which the study gives"),
    ("a\nb", "a", "it has a line 2, and what the study gives ends before"),
    ("é", "e\u{301}", "line 1 is ‘é’, and the study gives ‘é’"),
    ("a\r\nb", "a\nb", "line 1 is ‘a’, and the study gives ‘a’"),
  ])
  func `the first line that differs is told`(stored: String, rebuilt: String, words: String) throws
  {
    let difference = try #require(LineDifference(Data(stored.utf8), Data(rebuilt.utf8)))
    #expect(difference.words == words)
  }

  @Test func `of a long line the part that differs is shown, without what a terminal obeys`() throws
  {
    let start = String(repeating: "x", count: 100)
    let end = String(repeating: "y", count: 100)
    let difference = try #require(
      LineDifference(Data("\(start)1\u{1B}[2J\(end)".utf8), Data("\(start)2\(end)".utf8)))
    #expect(difference.words.hasPrefix("line 1 is ‘…xxxxxxxxxxxxxxxxxxxx1 [2Jyyy"))
    #expect(difference.words.hasSuffix("yyy…’"))
    #expect(!difference.words.contains("\u{1B}"))
  }

  @Test(arguments: [
    (Data([0xFF, 0x41]), Data("A".utf8)), (Data("A".utf8), Data([0xFF])),
    (Data([0]), Data("A".utf8)), (Data("A".utf8), Data("A".utf8)),
  ])
  func `bytes that are no text, or the same, have no line`(stored: Data, rebuilt: Data) {
    #expect(LineDifference(stored, rebuilt) == nil)
  }
}
