extension FigureAudit {
  /// The same figure wherever it is printed.
  package struct RepeatCheck: Sendable, Hashable {
    package enum Agreement: Sendable, Hashable {
      case same
      /// The number is the same, and in one place there is a word with it ("over").
      case sameBesideWord
      /// All of them can be true, such as "over 1,000" and 1,234, two bounds, or 63 and 62.8.
      case compatible
      /// Different numbers, of which some are bounds, that were true at different dates.
      case otherDates
      /// Some can't be read as numbers, and they aren't printed alike.
      case unreadable
      case contradictory
    }

    package let agreement: Agreement

    package init(_ agreement: Agreement) {
      self.agreement = agreement
    }

    package var standing: Standing {
      switch agreement {
      case .same, .sameBesideWord, .compatible: .fits
      case .otherDates: .otherwise
      case .unreadable: .untold
      case .contradictory: .amiss
      }
    }
  }
}
