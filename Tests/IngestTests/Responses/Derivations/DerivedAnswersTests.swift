import Survey
import TestSupport
import Testing

@testable import Ingest

/// Derived answers beside a dumb recount, respondent by respondent.
struct DerivedAnswersTests {
  private static func derived(
    _ name: String, _ kind: Question.Kind, _ derivation: Derivation
  ) -> Question {
    Question(
      id: Question.ID(name), text: name, kind: kind, layout: .derived(derivation), missing: [],
      askedWhen: nil)
  }

  private static func bands(_ limits: [(Int?, Int?)]) -> [Derivation.Band] {
    limits.map { from, under in
      Derivation.Band(
        from: from.map { DecimalNumber(units: $0, decimals: 0) },
        under: under.map { DecimalNumber(units: $0, decimals: 0) })
    }
  }

  /// The place that a dumb reading of limits gives a number; `nil` for none.
  private static func band(_ number: DecimalNumber, _ limits: [(Int?, Int?)]) -> Int? {
    let value = Double(number.description) ?? .nan
    return limits.firstIndex { from, under in
      (from.map { Double($0) <= value } ?? true) && (under.map { value < Double($0) } ?? true)
    }
  }

  private static let limits: [(Int?, Int?)] = [(nil, -5), (-5, 0), (2, 40), (200, nil)]

  @Test(arguments: 0..<60)
  func `derived answers are those that a recount gives`(seed: Int) throws {
    let random = RandomResponses(seed: UInt64(seed))
    let number = try #require(random.questions.firstIndex { $0.optionList == nil })
    let several = try #require(random.questions.firstIndex { $0.isMultipleResponse })
    let ones = random.questions.indices.filter {
      random.questions[$0].optionList != nil && !random.questions[$0].isMultipleResponse
    }
    let one = ones[0]
    let other = ones[ones.count - 1]
    let id = { random.questions[$0].id }
    let groups = [[1], [0, 3]]
    let options = OptionList.of(["a", "b", "c", "d"])
    let crossed = Question.crossed(random.questions[one], random.questions[other])
    let questions = [
      Self.derived("bands", .single(options), .bands(of: id(number), Self.bands(Self.limits))),
      Self.derived("groups", .single(options), .groups(of: id(one), groups)),
      Self.derived("any", .multiple(.of(["a", "b"])), .groups(of: id(several), groups)),
      Self.derived("cross", crossed.kind, crossed.derivation),
      Self.derived("again", .single(options), .groups(of: Question.ID("groups"), [[1], [0]])),
    ]
    let found = DerivedAnswers(
      Codebook(random.questions + questions), random.responses.answers, declaredMissing: [:])
    let width = random.questions[other].optionList?.options.count ?? 0
    for (name, expected) in [
      ("bands", random.given.map { Self.mapped($0[number]) { Self.band($0, Self.limits) } }),
      ("groups", random.given.map { Self.grouped($0[one], groups) }),
      ("any", random.given.map { Self.any($0[several], groups) }),
      ("cross", random.given.map { Self.crossed($0[one], $0[other], width) }),
      ("again", random.given.map { Self.grouped(Self.grouped($0[one], groups), [[1], [0]]) }),
    ] {
      #expect(found.answers[Question.ID(name)]?.given == expected, "\(name)")
    }
    let outside = random.given.indices.filter { row in
      random.given[row][one].isAnswer && Self.grouped(random.given[row][one], groups) == .missing
    }
    #expect(found.outside.first { $0.question.id.name == "groups" }?.rows ?? [] == outside)
  }

  private static func mapped(
    _ given: GivenAnswer, _ place: (DecimalNumber) -> Int?
  ) -> GivenAnswer {
    guard case .number(let number) = given else { return given }
    return place(number).map(GivenAnswer.option) ?? .missing
  }

  private static func grouped(_ given: GivenAnswer, _ groups: [[Int]]) -> GivenAnswer {
    guard case .options(let places) = given else { return given }
    return groups.firstIndex { $0.contains(places[0]) }.map(GivenAnswer.option) ?? .missing
  }

  private static func any(_ given: GivenAnswer, _ groups: [[Int]]) -> GivenAnswer {
    guard case .options(let places) = given else { return given }
    return .options(groups.indices.filter { !groups[$0].filter(places.contains).isEmpty })
  }

  private static func crossed(
    _ first: GivenAnswer, _ second: GivenAnswer, _ width: Int
  ) -> GivenAnswer {
    if first == .notAsked || second == .notAsked { return .notAsked }
    guard first.isAnswer, second.isAnswer else { return .missing }
    return .option(first.chosen[0] * width + second.chosen[0])
  }

  @Test func `answers outside are told with their number and where the first stands`() throws {
    let years = Question.number("years")
    let bands = Self.derived(
      "experience", .single(.of(["new"])), .bands(of: years.id, Self.bands([(nil, 5)])))
    let text = "years\n1\n9\n\n7\n"
    let draft = ResponseDraft([years, bands])
    let warnings = try draft.warnings(text)
    #expect(
      warnings.map(\.message) == [
        "'experience': 2 answers to 'years' in none of its bands, which count as missing"
      ])
    #expect(warnings.map(\.position) == [FilePosition(line: 3, column: 1)])
    #expect(warnings.allSatisfy { $0.severity == .warning })
    let responses = try draft.read(text)
    #expect(responses[bands.id].given == [.option(0), .missing, .missing, .missing])
    let ledger = try #require(responses.ledger?[bands.id])
    #expect([ledger.asked, ledger.answered, ledger.valid] == [4, 3, 1])
  }

  @Test func `who wasn't asked the source wasn't asked the derived question`() throws {
    let gate = Question.single("gate", ["y", "n"])
    let years = Question("years", .number(unit: ""), askedWhen: Condition(gate, [0]))
    let bands = Self.derived(
      "experience", .single(.of(["new"])), .bands(of: years.id, Self.bands([(nil, 5)])))
    let responses = try ResponseDraft([gate, years, bands]).read("gate,years\ny,1\nn,\n")
    #expect(responses[bands.id].given == [.option(0), .notAsked])
    #expect(responses.ledger?[bands.id]?.notAsked == 1)
  }

  @Test func `days are read as day numbers, and what is no day is told`() throws {
    let day = Question("day", .date)
    let draft = ResponseDraft([day])
    let read = try draft.read("day\n0001-01-03\n\n2024-02-29\n")
    #expect(
      read[day.id].given == [
        .number(DecimalNumber(units: 3, decimals: 0)), .missing,
        .number(DecimalNumber(units: 738_945, decimals: 0)),
      ])
    let faults = try draft.faults("day\n2023-02-29\n")
    #expect(
      faults.map(\.message) == ["the answer is '2023-02-29' where 'day' takes a day, as yyyy-mm-dd"]
    )
    #expect(
      faults.map(\.remedy) == [
        "correct the cell, or add the value to 'missing'; write year, month and day like 2024-10-01"
      ])
  }
}
