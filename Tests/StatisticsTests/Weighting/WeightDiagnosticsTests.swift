import Statistics
import Testing

/// R 4.2.2: `w <- rep(c(.5, 1, 2), c(10, 11, 10)); sum(w)^2 / sum(w^2)`.
@Test func `a third of weights halved and a third doubled cost a fifth of the sample`() throws {
  let weights = [(10, 0.5), (11, 1.0), (10, 2.0)].flatMap {
    Array(repeating: $0.1, count: $0.0)
  }
  let diagnostics = try #require(WeightDiagnostics(of: weights, trimmedCount: 4))
  #expect(abs(diagnostics.kish.value - 24.2242991) < 5e-8)
  #expect(abs(diagnostics.kish.designEffect - 1.27970679) < 5e-9)
  #expect(diagnostics.respondents == 31)
  #expect(diagnostics.total == 36)
  #expect(diagnostics.mean == 36.0 / 31)
  #expect(diagnostics.smallest == 0.5)
  #expect(diagnostics.largest == 2)
  #expect(diagnostics.trimmedCount == 4)
}

@Test func `equal weights cost nothing, whatever they are`() throws {
  let diagnostics = try #require(WeightDiagnostics(of: [7, 7, 7]))
  #expect(diagnostics.kish.value == 3)
  #expect(diagnostics.kish.designEffect == 1)
}

@Test func `a weight of zero isn't a respondent`() throws {
  let diagnostics = try #require(WeightDiagnostics(of: [0, 2, 2]))
  #expect(diagnostics.respondents == 2)
  #expect(diagnostics.smallest == 2)
  #expect(diagnostics.kish.value == 2)
}

@Test(arguments: [[], [0, 0]])
func `weights that are all zero have no diagnostics`(weights: [Double]) {
  #expect(WeightDiagnostics(of: weights) == nil)
}
