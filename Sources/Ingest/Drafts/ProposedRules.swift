import Survey

/// The rules by which a draft leaves rows out.
struct ProposedRules {
  /// Those that look at columns of the platform's own, in their order.
  private(set) var tests: [RowRule]
  /// Those that would leave nothing to look at: told of in a comment alone.
  private(set) var withdrawn: [RowRule] = []
  private let unanswered: RowRule

  /// Takes a layout's rules; one about rows without any answer comes last, where there is none.
  init(_ rules: [RowRule]) {
    tests = rules.filter { $0.test != .unanswered }
    unanswered =
      rules.first { $0.test == .unanswered }
      ?? RowRule(reason: "no question of this study answered", test: .unanswered)
  }

  /// Takes back the rules that left rows out, given how many each did.
  mutating func withdraw(_ leftOut: [Int]) {
    withdrawn += zip(tests, leftOut).filter { $0.1 > 0 }.map(\.0)
    tests = zip(tests, leftOut).filter { $0.1 == 0 }.map(\.0)
  }

  /// Leaves out rows that repeat the name of a response before them.
  mutating func leaveOutRepeats(of column: String) {
    tests.append(
      RowRule(reason: "further rows of one response", test: .repeats([column])))
  }

  /// What a person has to know of them at once.
  var account: [String] {
    withdrawn.map {
      "  every row is one of the \($0.reason), so the rule for them is only a comment in the draft:"
        + " the numbers are of no real answers"
    }
  }

  /// As they stand below `rows:` in a study file.
  var yaml: [String] {
    withdrawn.map { "      # Every row is one of these: - \($0.yaml)" }
      + (tests + [unanswered]).map { "      - \($0.yaml)" }
  }
}
