package import Survey

/// Something in an author's text that no finding stands behind.
package struct ClaimFault: Sendable, Equatable {
  package enum Reason: Error, Sendable, Equatable {
    /// Two braces open a reference, and none close it.
    case noEnd
    /// Two braces close a reference that none opened.
    case noBeginning
    /// Nothing stands between the braces.
    case empty
    /// The first name of the reference is no table's.
    case unknownTable(String, known: [String])
    /// The table has no such number; its numbers are called so.
    case unknown(String, known: [String])
    /// Several numbers have the name.
    case ambiguous(String, candidates: [String])
    /// A digit, a minus or another reference touches the reference, which makes one number of two.
    case glued(String)
    /// A number is typed that no finding has, or none has it in just these signs: `printedAs` says how
    /// one has it.
    case typed(String, printedAs: String?)
  }

  package let reason: Reason
  package let place: StudyFilePlace
}

/// All that is wrong with an author's text.
package struct ClaimFaults: Error, Sendable, Equatable {
  /// At least one, in the order of the text.
  package let faults: [ClaimFault]
}
