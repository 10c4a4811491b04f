import Survey
import TestSupport
import Testing

@testable import Ingest

struct RoutingTests {
  private static let gate = Question.single("gate", ["a", "b", "c"])

  /// Routes one question over the answers to the gate.
  private func route(
    _ question: Question, _ own: [GivenAnswer], gate: [GivenAnswer]
  ) -> Routing {
    var routing = Routing(
      [question.id: Answers(own, to: question), Self.gate.id: Answers(gate, to: Self.gate)],
      respondentCount: gate.count)
    routing.apply(question)
    return routing
  }

  @Test func `a blank is not asked only of those whose routing answer says so`() {
    let question = Question.single("q", ["x"], askedWhen: Condition(Self.gate, [0, 2]))
    let routing = route(
      question, [.missing, .missing, .option(0), .missing],
      gate: [.option(0), .option(1), .option(2), .missing])
    #expect(
      routing.answers[question.id]?.given == [.missing, .notAsked, .option(0), .missing])
    #expect(routing.violations.isEmpty)
  }

  @Test func `an answer is a violation only where the routing answer is there and says no`() {
    let question = Question("n", .number(unit: ""), askedWhen: Condition(Self.gate, [0]))
    let routing = route(
      question, [.missing] + GivenAnswer.numbers(["1", "2"]),
      gate: [.option(1), .option(1), .missing])
    #expect(routing.violations.map(\.rows) == [[1]])
    #expect(routing.answers[question.id]?.given == [.notAsked] + GivenAnswer.numbers(["1", "2"]))
  }

  @Test func `any of the answers to a multiple response lets through, and all terms must hold`() {
    let many = Question.multiple("many", ["x", "y", "z"])
    let condition = Condition(
      Condition(many, [1, 2]).terms + Condition(Self.gate, [0]).terms)
    let question = Question.single("q", ["x"], askedWhen: condition)
    var routing = Routing(
      [
        question.id: Answers(Array(repeating: .missing, count: 4), to: question),
        many.id: Answers(
          [.options([0, 2]), .options([0]), .options([1, 2]), .missing], to: many),
        Self.gate.id: Answers(GivenAnswer.counts([2, 1, 1]), to: Self.gate),
      ], respondentCount: 4)
    routing.apply(question)
    #expect(routing.answers[question.id]?.given == [.missing, .notAsked, .notAsked, .notAsked])
  }

  @Test func `a question that everyone was asked is left alone`() {
    let routing = route(.single("q", ["x"]), [.missing], gate: [.missing])
    #expect(routing.answers[Question.ID("q")]?.given == [.missing])
  }
}
