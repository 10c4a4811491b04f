/// What is to be known of a report as something that is published and cited.
package struct Release: Sendable, Equatable {
  /// Which figures may still change.
  package enum Provisional: Sendable, Equatable {
    case all
    /// Those of these waves.
    case waves([String])
  }

  /// The day it is published; `nil` where none is set.
  ///
  /// No file of a report has another date.
  package let date: CalendarDate?
  package let version: String?
  /// People or bodies in the order in which they are cited; none where nobody is named.
  package let authors: [Author]
  /// Where a reader can ask; an address or a telephone number as it is printed.
  package let contact: String?
  /// The licence by its SPDX name, such as `CC-BY-4.0` or `OGL-UK-3.0`.
  package let licence: String?
  package let doi: String?
  package let keywords: [String]
  package let provisional: Provisional?
  /// The file of the findings as they were published before, beside which changed figures are marked.
  package let previous: String?

  package init(
    date: CalendarDate? = nil, version: String? = nil, authors: [Author] = [],
    contact: String? = nil, licence: String? = nil, doi: String? = nil, keywords: [String] = [],
    provisional: Provisional? = nil, previous: String? = nil
  ) {
    self.date = date
    self.version = version
    self.authors = authors
    self.contact = contact
    self.licence = licence
    self.doi = doi
    self.keywords = keywords
    self.provisional = provisional
    self.previous = previous
  }

  /// Somebody who is cited.
  package enum Author: Sendable, Equatable {
    case person(family: String, given: String)
    case body(String)
  }
}
