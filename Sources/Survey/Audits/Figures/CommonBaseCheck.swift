extension FigureAudit {
  /// Whether there is a base on which the percentages of several questions can all be had.
  package struct CommonBaseCheck: Sendable, Hashable {
    /// The base that all of them have, as stated or as printed for their group.
    package let stated: Int
    /// How many questions there are.
    package let questions: Int
    /// The bases, up to the largest tried, on which all of them can be had, to the nearest.
    package let fitting: [Int]
    /// The largest base in print, to which bases were tried.
    package let largest: Int
    /// Whether some question's figures are amiss by themselves, and no base fits all of them even
    /// if people gave several answers each.
    package let isImpossible: Bool

    package init(
      stated: Int, questions: Int, fitting: [Int], largest: Int, isImpossible: Bool
    ) {
      self.stated = stated
      self.questions = questions
      self.fitting = fitting
      self.largest = largest
      self.isImpossible = isImpossible
    }

    package var standing: Standing {
      if !fitting.isEmpty { return .untold }
      return isImpossible ? .amiss : .otherwise
    }
  }
}
