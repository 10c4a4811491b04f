extension FigureAudit {
  /// A word that stands for a number, or beside one.
  package struct WordCheck: Sendable, Hashable {
    package enum Finding: Sendable, Hashable {
      /// There is no number.
      case uncounted
      /// There is no number here, but the same thing is counted in another place.
      case countedElsewhere
      /// The word agrees with the number beside it, of so many.
      case fits(count: Int, of: Int)
      /// The word doesn't: "most" of everybody, "half" of a third.
      case contradicts(count: Int, of: Int)
    }

    package let word: String
    package let finding: Finding
    /// Where the base is printed, if not with the number.
    package let lender: String?

    package init(_ word: String, _ finding: Finding, lender: String? = nil) {
      self.word = word
      self.finding = finding
      self.lender = lender
    }

    /// A word that contradicts its number does so on a scale that is this program's own.
    package var standing: Standing {
      switch finding {
      case .uncounted, .countedElsewhere: .untold
      case .fits: .fits
      case .contradicts: .otherwise
      }
    }
  }
}
