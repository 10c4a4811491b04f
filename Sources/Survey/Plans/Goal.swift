/// A share that is aimed at: so many per cent of a base are to have an answer.
package struct Goal: Sendable, Equatable {
  /// The answer that counts, as a place in the question's option list.
  package enum Answer: Sendable, Equatable {
    case option(Int)
    case net(Int)
  }

  package let answer: Answer
  /// Above 0 and at most 100.
  package let percent: DecimalNumber

  package init(answer: Answer, percent: DecimalNumber) {
    self.answer = answer
    self.percent = percent
  }
}
