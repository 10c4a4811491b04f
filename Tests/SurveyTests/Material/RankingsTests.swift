import Survey
import Testing

struct RankingsTests {
  @Test func `each item keeps the rank that each respondent gave it`() {
    var rankings = Rankings(itemCount: 3)
    rankings.append(ranks: [2, 0, 1])
    rankings.appendMissing()
    rankings.append(ranks: [1, 2, 3])
    rankings.withdraw(2)
    #expect(rankings.count == 3)
    #expect((0..<3).map { rankings.rank(of: $0, by: 0) } == [2, 0, 1])
    #expect((0..<3).map { rankings.rank(of: $0, by: 1) } == [0, 0, 0])
    #expect((0..<3).map { rankings.rank(of: $0, by: 2) } == [0, 0, 0])
    #expect(
      (0..<3).map { rankings.states[$0] }
        == [AnswerCodes.firstValue, AnswerCodes.missing, AnswerCodes.notAsked])
  }

  @Test func `the most items that fit are kept apart`() {
    var rankings = Rankings(itemCount: Rankings.itemLimit)
    rankings.append(ranks: Array(1...Rankings.itemLimit))
    #expect(rankings.rank(of: Rankings.itemLimit - 1, by: 0) == Rankings.itemLimit)
  }

  @Test func `the ranks of an item are in the order of the respondents`() {
    var rankings = Rankings(itemCount: 3)
    rankings.append(ranks: [2, 0, 1])
    rankings.appendMissing()
    rankings.append(ranks: [1, 3, 2])
    for (item, expected) in [[2, 0, 1], [0, 0, 3], [1, 0, 2]].enumerated() {
      let ranks = rankings.ranks(of: item)
      #expect((0..<3).map { Int(ranks[$0]) } == expected)
    }
  }
}
