package import Survey

/// A small study drawn from a seed, with what every respondent gave in the plainest form.
///
/// It has questions of every closed kind and numbers, some with more options than fit in a machine
/// word or in a byte, nets, people who weren't asked and people who didn't answer; sometimes it
/// has no respondents at all.
package struct RandomResponses: Sendable {
  /// `single`, `scale`, `multiple` and `number`.
  package let questions: [Question]
  /// What each respondent gave, in the order of the questions.
  package let given: [[GivenAnswer]]
  /// One or two closed questions, which may be the same.
  package let banner: [Question]
  /// A subset by one or two questions; `nil` for everyone.
  package let segment: Segment?

  package init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let questions = Question.random(using: &generator)
    let closed = questions.filter { $0.optionList != nil }
    let respondents = generator.chance(5) ? 0 : Int.random(in: 1...30, using: &generator)
    given = (0..<respondents).map { _ in questions.map { $0.randomAnswer(using: &generator) } }
    banner = (0..<Int.random(in: 1...2, using: &generator))
      .map { _ in closed[Int.random(in: closed.indices, using: &generator)] }
    segment = generator.chance(50) ? Segment.random(by: closed, using: &generator) : nil
    self.questions = questions
  }

  private init(_ other: RandomResponses, given: [[GivenAnswer]]) {
    questions = other.questions
    banner = other.banner
    segment = other.segment
    self.given = given
  }

  /// The same answers in the form that is read from files.
  package var responses: Responses {
    Responses(
      respondentCount: given.count,
      answers: Dictionary(
        uniqueKeysWithValues: questions.enumerated().map { place, question in
          (question.id, Answers(given.map { $0[place] }, to: question))
        }),
      respondents: [])
  }

  /// The same respondents in another order.
  package func shuffled(seed: UInt64) -> RandomResponses {
    var generator = SeededGenerator(seed: seed)
    return RandomResponses(self, given: given.shuffled(using: &generator))
  }

  /// What one respondent gave to one question.
  package func answer(of respondent: Int, to question: Question.ID) -> GivenAnswer {
    zip(questions, given[respondent]).first { $0.0.id == question }?.1 ?? .notAsked
  }
}

extension Question {
  fileprivate static func random(using generator: inout SeededGenerator) -> [Question] {
    let single = generator.chance(10) ? 254...300 : 1...6
    let multiple = generator.chance(40) ? 63...130 : 1...6
    return [
      Question("single", .single(.random(single, using: &generator))),
      Question("scale", .scale(.random(2...5, using: &generator))),
      Question("multiple", .multiple(.random(multiple, using: &generator))),
      Question("number", .number(unit: "years")),
    ]
  }

  fileprivate func randomAnswer(using generator: inout SeededGenerator) -> GivenAnswer {
    if generator.chance(15) { return generator.chance(50) ? .missing : .notAsked }
    guard let options = optionList?.options.indices else {
      let decimals = Int.random(in: 0...2, using: &generator)
      let units = Int.random(in: -40...400, using: &generator)
      return .number(DecimalNumber(units: units, decimals: decimals))
    }
    if isMultipleResponse {
      let percent = Int.random(in: 0...60, using: &generator)
      return .options(options.filter { _ in generator.chance(percent) })
    }
    return .option(Int.random(in: options, using: &generator))
  }
}

extension OptionList {
  fileprivate static func random(
    _ range: ClosedRange<Int>, using generator: inout SeededGenerator
  ) -> OptionList {
    let places = 0..<Int.random(in: range, using: &generator)
    let nets = (0..<Int.random(in: 0...2, using: &generator)).map { number in
      Net("net\(number)", places.filter { _ in generator.chance(40) })
    }
    return .of(places.map { "v\($0)" }, nets: nets)
  }
}

extension Segment {
  fileprivate static func random(
    by questions: [Question], using generator: inout SeededGenerator
  ) -> Segment {
    let terms = questions.shuffled(using: &generator)
      .prefix(Int.random(in: 1...2, using: &generator))
      .flatMap { question in
        let options = (question.optionList?.options ?? []).indices
        return Condition(question, options.filter { _ in generator.chance(60) }).terms
      }
    return Segment(name: "some", condition: Condition(terms))
  }
}
