import Statistics
import Survey

extension WeightedBreakdown {
  /// The tests by every banner question, and those of which there are none.
  ///
  /// Of a multiple response each option is tested as a yes or no of its own.
  var wholeTests: [BannerTest] {
    let base = members.first ?? []
    let tested = base.and(answers.isIn(breakdown.testedBase))
    return breakdown.banner.flatMap { point -> [BannerTest] in
      let columns = AnswerFlags(breakdown.responses[point.id])
      guard !point.isMultipleResponse else {
        return [BannerTest(banner: point, option: nil, result: .failure(.columnsOverlap))]
      }
      let domain = tested.and(columns.answered)
      guard breakdown.question.isMultipleResponse else {
        let result = WholeTest.raoScott(answers.places, by: columns.places, in: domain, sample)
        return [BannerTest(banner: point, option: nil, result: result)]
      }
      return (breakdown.question.optionList?.options ?? []).enumerated().map { place, option in
        let chosen = answers.gave(anyOf: [place]).map { $0 ? 1 : 0 }
        let result = WholeTest.raoScott(chosen, by: columns.places, in: domain, sample)
        return BannerTest(banner: point, option: option, result: result)
      }
    }
  }
}

extension WholeTest {
  /// Tests whether two answers have anything to do with each other in the population.
  fileprivate static func raoScott(
    _ rows: [Int], by columns: [Int], in domain: [Bool], _ sample: WeightedSample
  ) -> Result<WholeTest, Untestable> {
    guard let test = RaoScottTest(of: rows, by: columns, in: domain, under: sample.design) else {
      let varies = [rows, columns].allSatisfy { places in
        Set(domain.indices.lazy.filter { domain[$0] }.map { places[$0] }).count > 1
      }
      return .failure(varies ? .tooManyCells : .nothingVaries)
    }
    return .success(
      WholeTest(
        test: .raoScott, respondents: domain.count { $0 }, statistic: (test.f, "f"),
        degreesOfFreedom: test.numeratorDegreesOfFreedom,
        denominatorDegreesOfFreedom: test.denominatorDegreesOfFreedom, pValue: test.pValue,
        cramersV: test.cramersV))
  }
}

extension AnswerFlags {
  /// The place of each respondent's answer to a question with one; a number below zero without.
  fileprivate var places: [Int] {
    var places: [Int] = []
    forEachState { places.append($0 - Int(AnswerCodes.firstValue)) }
    return places
  }
}
