package import Disclosure
package import Survey

/// An author's text with its references resolved, and an account of every number in it.
package struct ClaimLedger: Sendable {
  /// A section as it is printed.
  package struct Section: Sendable, Equatable {
    package let heading: String
    package let paragraphs: [String]
  }

  package let sections: [Section]
  /// Every reference, all quoted words, and every typed number of the sections that are checked, in the
  /// order of the text.
  package let claims: [Claim]

  /// The ledger of a study without a text.
  package static let none = ClaimLedger(sections: [], claims: [])

  private init(sections: [Section], claims: [Claim]) {
    self.sections = sections
    self.claims = claims
  }

  /// Resolves all references in the text, or tells all that can't be; in a section that is checked every
  /// typed number must stand in some finding just as it is printed.
  package init(_ texts: [ReportText], _ publication: Publication) throws(ClaimFaults) {
    var reading = ClaimReading(publication)
    let sections = texts.map { reading.section($0) }
    guard reading.faults.isEmpty else { throw ClaimFaults(faults: reading.faults) }
    self.init(sections: sections, claims: reading.claims)
  }
}
