import Survey
import TestSupport
import Testing

@testable import Analysis

private func layer(_ codes: [UInt32], _ counters: [[Int]]) -> AnswerLayer {
  var lists = CounterLists()
  for list in counters { lists.append(list) }
  return AnswerLayer(codes: codes.reduce(into: AnswerCodes()) { $0.append($1) }, counters: lists)
}

/// What each respondent counts towards.
private func counted(_ layer: AnswerLayer) -> [[Int]] {
  (0..<layer.codes.count).map { Array(layer.counters[Int(layer.codes[$0])]) }
}

private let first = layer([0, 1, 2, 2], [[7], [8], []])
private let second = layer([1, 1, 0, 1], [[], [9, 10]])

@Test func `two layers in one count what both count`() {
  let joined = AnswerLayer.joined([first, second], limit: 6)
  #expect(joined.map(\.size) == [6])
  #expect(joined.map(counted) == [[[7, 9, 10], [8, 9, 10], [], [9, 10]]])
}

@Test func `layers stay apart where one would have too many codes`() {
  #expect(AnswerLayer.joined([first, second], limit: 5).map(\.size) == [3, 2])
  #expect(AnswerLayer.joined([first, second, second], limit: 6).map(\.size) == [6, 2])
  #expect(AnswerLayer.joined([first, second, second], limit: 5).map(\.size) == [3, 4])
}

@Test(arguments: [3, 256])
func `who is no member counts towards nothing`(size: Int) {
  let codes: [UInt32] = [0, 1, UInt32(size - 1), 1]
  let all = layer(codes, (0..<size).map { [$0] })
  let members = RespondentFlags([true, false, true, true])
  #expect(counted(all.keeping(members)) == [[0], [], [size - 1], [1]])
  #expect(counted(all.keeping(nil)) == [[0], [1], [size - 1], [1]])
}
